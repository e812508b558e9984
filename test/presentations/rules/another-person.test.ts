import { testRule } from '../detect-text';

testRule('another-person', {
  fires: ['wrist swollen. Boyfriend outside texting'],
  quiet: ['husband supportive', 'wife drove him in', 'lives with husband'],
  review: ['reviews row 3', 'took tablets, ex on phone'],
});
