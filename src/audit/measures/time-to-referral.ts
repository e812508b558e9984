import { referralTimes } from '../counter';
import type { Measure } from '../measure';
import { bandRows, sayBands } from '../time-bands';

export const timeToReferral = {
  id: 'time-to-referral',
  title: 'How soon after asking the letter was made',
  source:
    'practice.md 6.1: time from asking to referral; Warwickshire domestic homicide review 2012, recommendation 23 (reviews row 49)',
  reviewed: '2026-11-26',
  definition:
    'The time from asking to the first letter to a service or safeguarding printed or copied, in bands.',
  numerator: 'Referral letters printed or copied, by time since asking.',
  denominator: 'Attendances with a disclosure and such a letter.',
  exclusions:
    'Referrals by voice alone; the GP letter, which has a measure of its own. Practice is left out.',
  picture: 'bars',
  rows: bandRows(referralTimes, ['referral-letter', 'referral letters']),
  summary: (shown) => sayBands(referralTimes, 'letters', shown),
} satisfies Measure;
