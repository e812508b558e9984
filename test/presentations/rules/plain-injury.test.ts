import { testRule } from '../detect-text';

testRule('plain-injury', {
  fires: ['black eye', 'facial bruising', 'dental injury'],
  quiet: ['facial injury playing rugby', 'head injury in RTC', 'dog bite to face'],
  review: ['practice.md 2.2 Injury, head/face/neck', 'swelling to cheek'],
});
