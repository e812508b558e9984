import type { Measure } from '../measure';

export const safeContact = {
  id: 'safe-contact',
  title: 'Safe contact complete',
  source:
    'practice.md 6.1: safe-contact completeness; reviews row 69: a letter to a shared address',
  reviewed: '2026-11-26',
  definition:
    'Disclosures after which the way to reach the person safely was written down whole: one way that works and, where a number or an e-mail address was given, all that a letter asks of it.',
  numerator: 'Disclosures in which letters asked nothing more of it when last recorded.',
  denominator: 'Attendances in which somebody disclosed.',
  exclusions:
    'What was written in the record by hand alone. Whether the way was in truth safe cannot be counted. Practice is left out.',
  picture: 'bars',
  rows: [
    {
      id: 'done',
      label: 'Written down whole',
      counter: 'safe-contact-done',
      of: ['safe-contact-needed', 'disclosures'],
    },
  ],
} satisfies Measure;
