import { testRule } from '../detect-text';

testRule('custody', {
  fires: ['partner arrested', 'police have him', 'husband in custody', 'ex is on bail'],
  quiet: ['cardiac arrest call', 'custody sergeant with flu'],
  review: ['reviews row 6', 'attacker was her partner, he is in the cells'],
});
