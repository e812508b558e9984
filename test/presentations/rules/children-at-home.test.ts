import { testRule } from '../detect-text';

testRule('children-at-home', {
  fires: ['kids witnessed it', 'assault in front of her children', 'on a CP plan'],
  quiet: ['lac to scalp', "child's own accident"],
  negated: ['no children at home', 'not in front of her children'],
  historical: ['CP plan in 2011, closed', 'was on a CP plan in 2011'],
  other: ["her sister's kids on a CP plan", "neighbour's children on a CP plan"],
  hypothetical: ['if children at home tell social care', 'Leaflet: children at home'],
  misspelt: ['kids witnesed it', 'assault in front of her chidlren'],
  sense: ['CP since birth', 'cp centrally, kids fine'],
  review: ['reviews row 36', 'toddler was in the room'],
});
