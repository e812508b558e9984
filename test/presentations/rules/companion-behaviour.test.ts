import { testRule } from '../detect-text';

testRule('companion-behaviour', {
  fires: [
    'partner answers every question for her',
    'boyfriend refuses to leave the cubicle',
    'quiet when her partner is in the room',
    'husband did all the talking',
    'mother in law insists on interpreting',
    'partner on video call throughout, keeps asking how long',
  ],
  quiet: [
    'wife rang for results',
    'took tablets after argument with partner, wants to leave',
    'partner answered for him as dysphasic post stroke',
    'husband waiting in car park',
    'mother answers for him, 2yo',
  ],
  negated: ['husband is not talking over her', 'partner did not refuse to leave'],
  historical: ['PMH: husband answered for her in 2012'],
  other: ['FHx: husband answered for her', "friend's husband answers for her"],
  hypothetical: ['If husband answers for her, see alone'],
  misspelt: ['partner anwsers every question for her', 'husband answerd for her'],
  sense: ['husband answered the door', 'answer phone message left'],
  review: ['reviews row 72', 'seen with husband, who answered for her'],
});
