import type { Measure } from '../measure';

export const bodyMap = {
  id: 'body-map',
  title: 'Body map done',
  source:
    'East Hertfordshire domestic homicide review 2014, 3.18: body maps required and absent (reviews row 9)',
  reviewed: '2026-11-26',
  definition:
    'After a disclosure, how often the body map was called for and how often it was done.',
  numerator: 'Disclosures in which the body map was done.',
  denominator: 'Disclosures in which the body map was owed or done.',
  exclusions:
    'Disclosures in which it was not called for. What was written in the record by hand alone. Practice is left out.',
  picture: 'bars',
  rows: [
    {
      id: 'needed',
      label: 'Called for',
      counter: 'body-map-needed',
      of: ['disclosed', 'disclosures'],
    },
    { id: 'done', label: 'Done', counter: 'body-map-done', of: ['body-map-needed', 'called for'] },
  ],
} satisfies Measure;
