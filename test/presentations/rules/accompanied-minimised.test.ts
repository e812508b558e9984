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
  negated: [
    'With partner. Denies messing around, no injury',
    'came alone, no partner with her, scalp lac, not messing around',
  ],
  historical: ['PMH: 2012 with partner, lip cut, horseplay'],
  other: ['FHx: sister with partner, lip cut, horseplay'],
  hypothetical: ['Leaflet: came with partner, lip cut, messing around'],
  misspelt: ['w/ ptnr, fooling abuot? fooling about, head wound'],
  sense: ['Business partner with him, cut thumb on a mug'],
  unmarked: ['negated'],
  review: ['reviews row 20', 'came as a couple, head wound glued, both say larking about'],
});
