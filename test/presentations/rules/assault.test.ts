import { testRule } from '../detect-text';

testRule('assault', {
  fires: [
    'alleged assault last night',
    'her partner backhanded her',
    'headbutted by gf, nose swollen',
    'hit w a shoe by her mother-in-law',
    'he hit her',
    'she slapped him twice',
    'plate thrown at her by husband',
    'bitten on the shoulder by her ex',
    'son shoved her, landed on hip',
    'assaulted by two men outside pub',
    'would not say who did this',
    'bruise caused by boyfriend',
    'dragged by her hair, boyfriend',
  ],
  quiet: [
    'assault course with cadets',
    'punch biopsy left shin',
    'kicked by a horse',
    'hit head on cupboard door',
    'husband hit his thumb with a hammer',
    'customer assaulted staff at work, bite to arm',
    'panic alarm fitted to ward',
  ],
  negated: ['Denies assault, tripped', 'denies being assaulted'],
  historical: ['assaulted in 2009, no problems now'],
  other: ["Brother's assault trial next week"],
  hypothetical: ['Assault alarm given to staff'],
  misspelt: ['assualted by bf', 'asaulted in street'],
  review: ['reviews row 6', 'assaulted by partner, police have taken him to the cells'],
});
