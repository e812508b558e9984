import { testRule } from '../detect-text';

testRule('alcohol', {
  fires: ['smells of alcohol', 'ETOH+++', 'drinking since lunch', 'known alcoholic'],
  quiet: ['alcohol gel', 'eating and drinking', '2 units a week'],
  negated: ['no alcohol today'],
  review: ['reviews row 11', 'long standing alcoholic'],
});
