import { testRule } from '../detect-text';

testRule('custody', {
  fires: ['partner arrested', 'police have him', 'husband in custody', 'ex is on bail'],
  quiet: ['cardiac arrest call', 'custody sergeant with flu'],
  negated: ['partner not arrested', 'no arrest, husband at home'],
  historical: ['partner arrested in 2009', 'ex arrested 2009'],
  other: ["neighbour's husband in custody"],
  hypothetical: ['if partner is arrested tell her', 'police will ring if he is arrested'],
  misspelt: ['partner arested', 'husband in custdy'],
  sense: ['respiratory arrest', 'custody of the children'],
  review: ['reviews row 6', 'attacker was her partner, he is in the cells'],
});
