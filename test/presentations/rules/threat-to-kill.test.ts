import { testRule } from '../detect-text';

testRule('threat-to-kill', {
  fires: [
    ...['threatened to kill her', 'death threats from ex', 'said he will kill her'],
    ...['He said he will kill her', 'ex has made threats to kill'],
  ],
  quiet: [
    ...['pain killer', 'threatened miscarriage'],
    ...['this cough is killing me', 'weed killer on hands'],
  ],
  negated: [],
  review: ['reviews row 18', 'partner threatened to kill her if she leaves'],
});
