import type { Measure } from '../measure';

export const specialistReferral = {
  id: 'specialist-referral',
  title: 'Referred to specialist support',
  source: 'NICE quality standard QS116 (2016), statement 3',
  reviewed: '2026-11-26',
  definition: 'How many of those who disclosed were referred.',
  numerator:
    'Attendances handed to a service or to safeguarding by voice, with a call or a multi-agency meeting logged as asked for, or with a letter other than the GP’s printed or copied.',
  denominator: 'Attendances in which somebody disclosed.',
  exclusions:
    'Referrals made outside Sidenote. Whether the person was then supported is not known here. Practice is left out.',
  picture: 'bars',
  rows: [
    {
      id: 'referred',
      label: 'Referred',
      counter: 'referred',
      of: ['disclosed', 'people who disclosed'],
    },
  ],
} satisfies Measure;
