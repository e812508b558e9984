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
  misspelt: ['threatend his ex'],
  review: ['reviews row 51', 'OD after she left, worried he will hurt girlfriend'],
});
