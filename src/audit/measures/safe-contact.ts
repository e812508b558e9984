import type { Measure } from '../measure';

export const safeContact = {
  id: 'safe-contact',
  title: 'Safe contact complete',
  source:
    'practice.md 6.1: safe-contact completeness; reviews row 69: a letter to a shared address',
  reviewed: '2026-11-26',
  definition:
    'After a disclosure, how often the way to reach the person safely was called for and how often it was done.',
  numerator: 'Disclosures in which the way to reach the person safely was done.',
  denominator: 'Disclosures in which the way to reach the person safely was owed or done.',
  exclusions:
    'Disclosures in which it was not called for; the panel does not send it yet, so 0 does not mean that it was not done. What was written in the record by hand alone. Practice is left out.',
  picture: 'bars',
  rows: [
    {
      id: 'needed',
      label: 'Called for',
      counter: 'safe-contact-needed',
      of: ['disclosed', 'disclosures'],
    },
    {
      id: 'done',
      label: 'Done',
      counter: 'safe-contact-done',
      of: ['safe-contact-needed', 'called for'],
    },
  ],
} satisfies Measure;
