import type { Measure } from '../measure';

export const privateEnquiry = {
  id: 'private-enquiry',
  title: 'Asked in private',
  source: 'NICE quality standard QS116 (2016), statement 1',
  reviewed: '2026-11-26',
  definition:
    'How many of those with a presentation after which asking is good practice were asked, alone.',
  numerator:
    'Attendances asked after somebody said that the patient was alone, private and able to talk.',
  denominator:
    'Attendances with a prompting presentation, or in which a clinician began a check of their own concern.',
  exclusions:
    'Attendances, not people. Enquiries made on paper or written in the notes by hand alone. Practice is left out.',
  picture: 'bars',
  rows: [
    { id: 'asked', label: 'Asked in private', counter: 'asked', of: ['eligible', 'presentations'] },
  ],
} satisfies Measure;
