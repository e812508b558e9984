import { testRule } from '../detect-text';

testRule('possible-perpetrator', {
  fires: [
    'hit his girlfriend last night',
    'punched wife, knuckles bruised',
    'threatened to kill his ex',
    'thoughts of harming his partner',
  ],
  quiet: [
    'hit by girlfriend',
    'his wife hit him',
    '3yo hit brother with toy',
    'overdose after she left him',
  ],
  negated: ['has not hit his wife'],
  historical: ['hit his girlfriend in 2009', 'PMH: hit his wife 2009'],
  other: ['his brother hit his girlfriend', 'father used to hit his wife'],
  hypothetical: ['if he hits his wife call police', 'Leaflet: have you hit your partner'],
  misspelt: ['threatend his ex'],
  sense: ['hit his thumb with hammer', 'punched in numbers', 'hit it off with his girlfriend'],
  review: ['reviews row 51', 'OD after she left, worried he will hurt girlfriend'],
});
