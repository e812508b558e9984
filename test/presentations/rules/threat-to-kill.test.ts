import { testRule } from '../detect-text';

testRule('threat-to-kill', {
  fires: ['threatened to kill her', 'death threats from ex', 'said he will kill her'],
  quiet: ['pain killer', 'threatened miscarriage'],
  review: ['reviews row 18', 'partner threatened to kill her if she leaves'],
});
