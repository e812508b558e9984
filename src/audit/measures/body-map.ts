import type { Measure } from '../measure';

export const bodyMap = {
  id: 'body-map',
  title: 'Injuries looked for and mapped',
  source:
    'East Hertfordshire domestic homicide review 2014, 3.18: body maps required and absent (reviews row 9)',
  reviewed: '2026-11-26',
  definition:
    'After a disclosure, how often injuries were asked about, and a body map drawn where there were any.',
  numerator: 'Disclosures in which injuries were answered, with a body map where there were any.',
  denominator: 'Disclosures in which that was owed or done.',
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
