import { testRule } from '../detect-text';

testRule('accompanied-minimised', {
  fires: [
    'With partner. Scalp lac, were messing around',
    'boyfriend brought her in, lip cut, says just a joke',
    'fell, wrist swollen, accompanied by husband',
    'horseplay with girlfriend, finger broken',
  ],
  quiet: [
    'tackled at rugby, partner drove him in',
    'scalp lac from shelf',
    'wife supportive, cough for a week',
  ],
  misspelt: ['w/ ptnr, fooling abuot? fooling about, head wound'],
  review: ['reviews row 20', 'came as a couple, head wound glued, both say larking about'],
});
