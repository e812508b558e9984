import type { Measure } from '../measure';
import { percentOf, type ShownCounts } from '../suppress';

const LEAST_ASKED = 100;
const HIGH_PERCENT = 80;
const MOST_DISCLOSED = 0.01;

export const tickBoxWarning = {
  id: 'tick-box-warning',
  title: 'Asked often and told almost never',
  source:
    'practice.md 6.3: where people are asked well, some disclose; nearly none of many suggests a box ticked without the question',
  reviewed: '2026-11-26',
  definition:
    'Whether the share asked is high while the share who disclose is too low to be likely of real asking: at least 100 asked, 8 in 10 of those eligible, and fewer than 1 in 100 disclosing. It is a reason to look at how people are asked, never a verdict on anybody.',
  numerator: 'People asked; people who disclosed.',
  denominator: 'Attendances with a presentation; people asked.',
  exclusions:
    'It says nothing of one member of staff, and cannot: no user is counted. Practice is left out.',
  picture: 'bars',
  rows: [
    { id: 'asked', label: 'Asked', counter: 'asked', of: ['eligible', 'presentations'] },
    {
      id: 'disclosed',
      label: 'Disclosed',
      counter: 'disclosed',
      of: ['asked', 'people asked'],
    },
  ],
  summary: warn,
} satisfies Measure;

/** From figures as shown; a starred count of disclosures stands for at most 7. */
function warn(shown: ShownCounts): string[] {
  const asked = shown.asked.value ?? 0;
  const share = percentOf(shown.asked, shown.eligible) ?? 0;
  if (asked < LEAST_ASKED || share < HIGH_PERCENT) return [];
  if ((shown.disclosed.value ?? 7) / asked >= MOST_DISCLOSED) return [];
  return [
    'Many were asked and almost nobody disclosed. Look at how, where and by whom people are asked before calling this good.',
  ];
}
