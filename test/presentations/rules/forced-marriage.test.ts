import { testRule } from '../detect-text';

testRule('forced-marriage', {
  fires: [
    'parents sending her abroad to marry',
    'forced marriage planned',
    'married against her will',
  ],
  quiet: ['happily married', 'arranged transport'],
  negated: ['no forced marriage', 'denies forced marriage'],
  historical: ['forced marriage in 1989', 'PMH: forced marriage 1989'],
  other: ["her cousin's forced marriage", "sister's forced marriage"],
  hypothetical: ['Leaflet on forced marriage', 'Forced marriage training'],
  misspelt: ['forced marraige planned', 'forced mariage'],
  sense: ['forced expiratory volume', 'marriage counsellor by trade', 'forced diuresis, married'],
  review: ['practice.md 4.1', 'family arranged marriage abroad, brothers threaten her'],
});
