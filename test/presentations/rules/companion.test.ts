import { testRule } from '../detect-text';

testRule('companion', {
  fires: [
    'attended with partner',
    'husband present throughout',
    'brought in by boyfriend',
    'couple, both laughing',
    'a/w wife',
  ],
  quiet: ['a/w bloods', 'business partner in same office', 'lives alone'],
  negated: ['not accompanied by partner'],
  historical: ['attended with partner in 2011'],
  other: ['FHx: mother attended with husband'],
  hypothetical: ['If attends with partner, see alone'],
  misspelt: ['attended with parnter', 'accompnied by husband'],
  sense: ['with partner agency', 'couple of days'],
  review: ['reviews row 20', 'presents with partner'],
});
