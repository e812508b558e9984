import { testRule } from '../detect-text';

testRule('alcohol', {
  fires: ['smells of alcohol', 'ETOH+++', 'drinking since lunch', 'known alcoholic'],
  quiet: ['alcohol gel', 'eating and drinking', '2 units a week'],
  negated: ['no alcohol today'],
  historical: ['alcohol excess in 2009, dry since', 'PMH: alcoholic, dry since 2010'],
  other: ["father's drinking", 'FHx: father alcoholic'],
  hypothetical: ['Leaflet on alcohol', 'Return if drinking alcohol'],
  misspelt: ['smells of alchohol', 'intoxcated'],
  sense: ['alcohol wipes used', 'drinking water well'],
  review: ['reviews row 11', 'long standing alcoholic'],
});
