import { testRule } from '../detect-text';

testRule('separation', {
  fires: ['she left him last week', 'left her husband'],
  quiet: ['AC joint separation', 'left wrist pain'],
  review: ['reviews row 18', 'ex turned up again, she left him last week'],
});
