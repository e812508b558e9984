import { testRule } from '../detect-text';

testRule('plain-injury', {
  fires: ['black eye', 'facial bruising', 'dental injury'],
  quiet: ['facial injury playing rugby', 'head injury in RTC', 'dog bite to face'],
  negated: ['no black eye', 'no facial bruising'],
  historical: ['black eye in 2010', 'facial bruising 2010'],
  other: ["sister's black eye", 'her sister has facial bruising'],
  hypothetical: ['Return if facial bruising', 'Leaflet on facial bruising'],
  misspelt: ['facial brusing', 'facial bruisng'],
  sense: ['black stool', 'dental abscess', 'face mask fit test'],
  review: ['practice.md 2.2 Injury, head/face/neck', 'swelling to cheek'],
});
