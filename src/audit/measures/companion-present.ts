import type { Measure } from '../measure';

export const companionPresent = {
  id: 'companion-present',
  title: 'Somebody with the patient',
  source:
    'A Canadian emergency department audit in which a partner being there was the commonest barrier (practice.md 6.3); reviews rows 20 and 37',
  reviewed: '2026-11-26',
  definition:
    'Attendances whose record says that somebody was with the patient, and how many of those were asked, alone, all the same.',
  numerator: 'Attendances with somebody there, and those of them asked.',
  denominator: 'Attendances with a presentation; attendances with somebody there.',
  exclusions: 'Companions the record does not mention. Practice is left out.',
  picture: 'bars',
  rows: [
    {
      id: 'accompanied',
      label: 'Somebody was with them',
      counter: 'accompanied',
      of: ['eligible', 'presentations'],
    },
    {
      id: 'accompanied-asked',
      label: 'Somebody was with them, asked alone',
      counter: 'accompanied-asked',
      of: ['accompanied', 'accompanied'],
    },
  ],
} satisfies Measure;
