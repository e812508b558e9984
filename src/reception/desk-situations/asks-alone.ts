import type { DeskSituation } from '../desk-situation';

export const asksAlone = {
  id: 'asks-alone',
  title: 'The patient asks to be seen alone',
  source: 'practice.md 1.2; reviews row 37',
  reviewed: '2026-11-26',
  flagAs: 'patient-at-desk',
  do: [
    'Say yes at once and ask no reason.',
    'Book it as an ordinary appointment; put no reason in its name.',
    'Tell the clinician by voice.',
  ],
  say: ['“Of course. I will see that it is just you and the clinician.”'],
} as const satisfies DeskSituation;
