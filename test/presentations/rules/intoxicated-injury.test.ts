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
  misspelt: ['fell, intoxicted, wrist inj', 'etoh fall'],
  review: ['reviews row 1', 'GP note: tumbled at home after drinking, arm injury, to A&E'],
});
