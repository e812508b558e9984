import { testRule } from '../detect-text';

testRule('enquiry-recorded', {
  fires: [
    'denies DV',
    'Domestic abuse enquiry done, nil disclosed',
    'Routine safeguarding questions asked, nil concerns',
    'DA enquiry: asked alone, nil',
    'asked about safety at home',
    'HARK negative',
  ],
  quiet: ['overdose', 'fell at home'],
  review: ['practice.md 2.4 rule 2', 'DV screening done, says no'],
});
