import { testRule } from '../detect-text';

testRule('self-harm', {
  fires: [
    'DSH to left arm',
    'cuts to both wrists, note left',
    'SH cuts with a razor',
    'self-inflicted burns',
    'found hanging, cut down by crew',
    'Cut her forearm with a blade',
  ],
  quiet: [
    'SH: lives alone, retired',
    'Hanging basket fell on toe',
    'cut finger chopping onions',
    'OD senna',
  ],
  negated: ['no DSH', 'denies self-harm'],
  historical: ['self harm as a teenager', 'PMH: DSH, asthma'],
  other: ["Daughter's self harm discussed", 'son self harming, mother here for results'],
  hypothetical: ['If self harm thoughts return, call the crisis line'],
  misspelt: ['selfharm again', 'deliberate selfharm'],
  sense: ['SH: lives alone', 'SH non smoker'],
  review: ['reviews row 25', 'fresh DSH on arms, says he tells her to do it'],
});
