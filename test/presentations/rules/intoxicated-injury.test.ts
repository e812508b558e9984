import { testRule } from '../detect-text';

testRule('intoxicated-injury', {
  fires: [
    'fell at home, intoxicated, wrist injury',
    'ETOH++, lac to eyebrow',
    'known alcoholic, fell, hip pain',
    'drunk, head injury',
  ],
  quiet: [
    'fall on ice, no alcohol',
    'alcohol gel rash, cut thumb',
    'drinks 4 units a week, sprained ankle',
    'not intoxicated, fell on ice',
  ],
  negated: ['not drunk, head injury', 'no alcohol, fell, hip pain'],
  historical: ['drunk in 2010, head injury then', 'PMH: 2010 fell drunk, head injury'],
  other: ['FHx: fell drunk, head injury', 'his brother was drunk, head injury to brother'],
  hypothetical: ['Return if drunk or head injury', 'Leaflet: alcohol and head injury'],
  misspelt: ['fell, intoxicted, wrist inj', 'etoh fall'],
  sense: ['alcohol wipe to lac', 'drinking water, cut thumb', 'drank tea, fell on ice'],
  unmarked: ['negated', 'historical', 'other', 'hypothetical'],
  review: ['reviews row 1', 'GP note: tumbled at home after drinking, arm injury, to A&E'],
});
