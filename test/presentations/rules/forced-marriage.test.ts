import { testRule } from '../detect-text';

testRule('forced-marriage', {
  fires: [
    'parents sending her abroad to marry',
    'forced marriage planned',
    'married against her will',
  ],
  quiet: ['happily married', 'arranged transport'],
  review: ['practice.md 4.1', 'family arranged marriage abroad, brothers threaten her'],
});
