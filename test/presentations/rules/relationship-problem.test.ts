import { testRule } from '../detect-text';

testRule('relationship-problem', {
  fires: [
    'relationship problems',
    'marital issues',
    'split up with boyfriend last week',
    'argument w partner',
    'trouble at home',
    'problems with husband',
    'marriage is difficult',
    'rows with girlfriend again',
    'wife left him on Monday',
    "sleeping at her sister's since the row",
  ],
  quiet: [
    'AC joint separation',
    'separation anxiety, starting nursery',
    'placental separation',
    'good relationship with husband',
    'row of sutures intact',
    'left hand pain',
  ],
  negated: ['No relationship problems', 'denies relationship problems'],
  historical: ['relationship problems 2009, resolved'],
  other: ["daughter's relationship problems", "Sister's marriage breakdown"],
  hypothetical: ['Leaflet on relationship problems', 'Return if relationship problems'],
  misspelt: ['realtionship problems', 'arguement w bf'],
  sense: ['row of stitches', 'split skin graft'],
  review: ['reviews row 4', 'tearful, says things at home are difficult, third time this summer'],
});
