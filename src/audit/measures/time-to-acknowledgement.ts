import { acknowledgementTimes } from '../counter';
import type { Measure } from '../measure';
import { bandRows, sayBands } from '../time-bands';

export const timeToAcknowledgement = {
  id: 'time-to-acknowledgement',
  title: 'How soon a service said it has the letter',
  source:
    'East Hertfordshire domestic homicide review 2014 (reviews row 14): no written trace of what an agency was told; practice.md 6.1',
  reviewed: '2026-11-26',
  definition:
    'The time from the first referral letter to the first acknowledgement entered for it, in bands. A letter nobody acknowledged stands in the cascade, not here.',
  numerator: 'Acknowledged referral letters, by that time.',
  denominator: 'Referral letters that were acknowledged.',
  exclusions: 'Acknowledgements nobody entered. Practice is left out.',
  picture: 'bars',
  rows: bandRows(acknowledgementTimes, ['acknowledged', 'letters acknowledged']),
  summary: (shown) => sayBands(acknowledgementTimes, 'acknowledgements', shown),
} satisfies Measure;
