import { testRule } from '../detect-text';

testRule('sexual-violence', {
  fires: [
    'raped by ex',
    'forced by husband to have sex',
    "sex when she didn't want it",
    'sexual assault at party',
  ],
  quiet: ['sexual health screen', 'safe sex advice', 'unprotected sex, wants EHC'],
  negated: ['Denies sexual assault'],
  historical: ['sexual assault 2009, had counselling'],
  other: ['sister was raped', "her sister's rape"],
  hypothetical: ['Leaflet on sexual assault', 'Sexual assault training'],
  misspelt: ['sexaul assault by boyfriend'],
  sense: ['sex of the baby known', 'rapeseed rash', 'grape allergy'],
  review: ['practice.md 2.2', 'pressured into sex by boyfriend'],
});
