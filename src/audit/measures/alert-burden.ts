import { openTimes } from '../counter';
import type { Measure } from '../measure';
import { percentOf, type ShownCounts } from '../suppress';
import { bandRows } from '../time-bands';

export const alertBurden = {
  id: 'alert-burden',
  title: 'What the prompts cost',
  source:
    'Published reviews of alert fatigue in clinical decision support; no published enquiry system reports its own burden (practice.md 6.3: half of all prompts led to no discussion)',
  reviewed: '2026-11-26',
  definition:
    'How often a card was shown for every 100 attendances read, what became of it, and how long the panel was open.',
  numerator:
    'Attendances with a card; cards never opened; panels covered within 10 seconds with nothing done; panels by how long they were open.',
  denominator: 'Attendances whose record was read; cards shown; panels opened.',
  exclusions:
    'The time is of the panel, not of the talk. Panels of versions before the time was kept stand as not timed. Practice is left out.',
  picture: 'bars',
  rows: [
    {
      id: 'cards',
      label: 'Card shown',
      counter: 'prompted',
      of: ['attended', 'attendances read'],
    },
    {
      id: 'ignored',
      label: 'Card never opened',
      counter: 'ignored',
      of: ['prompted', 'cards shown'],
    },
    {
      id: 'at-once',
      label: 'Covered at once',
      counter: 'covered-at-once',
      of: ['opened', 'panels opened'],
    },
    ...bandRows(openTimes, ['opened', 'panels opened']),
    {
      id: 'not-timed',
      label: 'Not timed',
      counter: 'open-not-timed',
      of: ['opened', 'panels opened'],
      aside: true,
    },
  ],
  summary: sayCards,
} satisfies Measure;

function sayCards(shown: ShownCounts): string[] {
  const per = percentOf(shown.prompted, shown.attended);
  return per === undefined ? [] : [`${per} cards for every 100 attendances read.`];
}
