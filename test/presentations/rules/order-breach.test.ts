import { testRule } from '../detect-text';

testRule('order-breach', {
  fires: ['He breached his bail last night', 'breach of restraining order'],
  quiet: ['police bail officer, knee pain', 'breech presentation at 36/40'],
  review: ['reviews row 18', 'breached his bail conditions, ex at the door'],
});
