import { testRule } from '../detect-text';

testRule('disclosure', {
  fires: [
    'DV',
    'discloses domestic abuse',
    'MARAC case',
    'IDVA informed',
    '?DV',
    'in a refuge since May',
    'non-mol in place',
    'coercive control by husband',
    'abusive relationship',
  ],
  quiet: [
    'DV of iron 14 mg',
    'works as an IDVA',
    'refuge collection box',
    'domestic cleaner at the school',
  ],
  negated: ['no DV', 'denies domestic violence'],
  historical: ['h/o DV, years ago', 'PMH: domestic violence 1999'],
  other: ['FHx: domestic violence'],
  hypothetical: ['Domestic abuse leaflet in the waiting room', 'Domestic abuse training'],
  misspelt: ['domestc abuse', 'dom violence'],
  sense: ['DV 20 ml', 'abuse of laxatives', 'refuge island in road, tripped'],
  review: ['reviews row 6', 'tells triage nurse it is domestic violence and he is in custody'],
});
