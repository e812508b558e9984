import { testRule } from '../detect-text';

testRule('drugs', {
  fires: ['IVDU', 'cocaine use', 'smoked crack'],
  quiet: ['drug allergy', 'no drugs given'],
  review: ['practice.md 2.2 Alcohol/drugs', 'heroin user'],
});
