import type { Measure } from '../measure';

export const bundleCompleteness = {
  id: 'bundle-completeness',
  title: 'Everything owed after a disclosure done',
  source:
    'Welwyn Hatfield domestic homicide review 2017: a yearly audit of enquiry, recognition and response (reviews row 31)',
  reviewed: '2026-11-26',
  definition:
    'Disclosures after which nothing was owed any more when last recorded: safety, children, letters, follow-up.',
  numerator: 'Disclosures with nothing owed when last recorded.',
  denominator: 'Attendances in which somebody disclosed.',
  exclusions: 'What was done later and recorded only in the record system. Practice is left out.',
  picture: 'bars',
  rows: [
    {
      id: 'complete',
      label: 'Nothing owed',
      counter: 'bundle-complete',
      of: ['disclosed', 'disclosures'],
    },
  ],
} satisfies Measure;
