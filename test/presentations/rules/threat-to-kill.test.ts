import { testRule } from '../detect-text';

testRule('threat-to-kill', {
  fires: ['He said he will kill her', 'ex has made threats to kill'],
  quiet: ['this cough is killing me', 'weed killer on hands'],
  negated: [],
  review: ['reviews row 18', 'says he will kill her if she leaves'],
});
