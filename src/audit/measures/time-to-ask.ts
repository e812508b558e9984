import { askTimes } from '../counter';
import type { Measure } from '../measure';
import { bandRows, sayBands } from '../time-bands';

export const timeToAsk = {
  id: 'time-to-ask',
  title: 'How soon after a prompt somebody asked',
  source:
    'practice.md 6.1: time from trigger to asking, wanted by safeguarding leads; East Hertfordshire domestic homicide review 2014 (reviews row 2: still owed hours later)',
  reviewed: '2026-11-26',
  definition:
    'The time from the first prompt of an attendance to the first time somebody asked, in bands.',
  numerator: 'Attendances asked after a prompt, by that time.',
  denominator: 'Attendances in which a prompt came before asking.',
  exclusions:
    'Checks begun without a prompt. A clock set back in between counts in the shortest band. Practice is left out.',
  picture: 'bars',
  rows: bandRows(askTimes, ['asked-after-prompt', 'asked after a prompt']),
  summary: (shown) => sayBands(askTimes, 'enquiries', shown),
} satisfies Measure;
