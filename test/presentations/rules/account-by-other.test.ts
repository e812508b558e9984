import { testRule } from '../detect-text';

testRule('account-by-other', {
  fires: ['husband says she tripped'],
  quiet: ['mother says he is 2yo and well', 'son told same day'],
  review: ['reviews row 20', 'partner says they were larking about'],
});
