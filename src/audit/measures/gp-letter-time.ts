import { letterTimes } from '../counter';
import type { Measure } from '../measure';
import { bandRows, sayBands } from '../time-bands';

export const gpLetterTime = {
  id: 'gp-letter-time',
  title: 'How soon the GP letter was made',
  source:
    'Warwickshire domestic homicide review 2012, recommendation 23: letters from A&E to GPs after self-harm or abuse must be prompt (reviews row 49)',
  reviewed: '2026-11-21',
  definition:
    'The time from the first disclosure recorded in an attendance to the first GP letter printed or copied for it, in bands, with the band in which the middle and the 90th of every 100 fall.',
  numerator: 'GP letters printed or copied, by time since the disclosure was recorded.',
  denominator: 'Disclosures after which a GP letter was printed or copied.',
  exclusions:
    'Disclosures with no GP letter, which stand under "Whether the GP was told"; posting and reading are not timed. Practice is left out.',
  picture: 'bars',
  rows: bandRows(letterTimes, ['gp-informed', 'GP letters made']),
  summary: (shown) => sayBands(letterTimes, 'letters', shown),
} satisfies Measure;
