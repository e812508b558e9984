import { testRule } from '../detect-text';

testRule('injury-pattern', {
  fires: [
    'bruises of different ages',
    'finger-shaped bruises on arm',
    'cigarette burns to back',
    'another fall, third this month, bruised again',
    'grip marks to both upper arms',
  ],
  quiet: [
    'ankle twisted playing netball',
    'easy bruising on warfarin',
    'bruising from clexane',
    'shin lac on coffee table',
    '2nd degree burn, 3rd finger',
  ],
  negated: ['no old bruises'],
  historical: ['bruises of different ages in 2010', 'PMH: cigarette burns 2010'],
  other: ["sister's fingertip bruising", 'her sister has fingertip bruising'],
  hypothetical: ['If fingertip bruising, tell safeguarding', 'Leaflet on fingertip bruising'],
  misspelt: ['fingertip bruisng'],
  sense: ['fingertip amputation in door', 'grip strength normal'],
  review: ['reviews row 58', 'bruises old and new, fourth time in ninety days'],
});
