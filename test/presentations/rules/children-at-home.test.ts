import { testRule } from '../detect-text';

testRule('children-at-home', {
  fires: ['kids witnessed it', 'assault in front of her children', 'on a CP plan'],
  quiet: ['lac to scalp', "child's own accident"],
  review: ['reviews row 36', 'toddler was in the room'],
});
