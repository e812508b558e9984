import type { DeskSituation } from '../desk-situation';

export const couplePresent = {
  id: 'couple-present',
  title: 'Two people came, one is the patient',
  source: 'practice.md 1.2 (companion will not leave); reviews rows 20, 37 and 72',
  reviewed: '2026-11-26',
  flagAs: 'staff-concern',
  do: [
    'Book them in as usual. Ask nothing in front of the other person.',
    'Call the patient alone for a weight, a sample or a form.',
    'Hand over nothing in writing while somebody else is there.',
  ],
  say: ['“Everyone goes in on their own first. You can wait here, we will call you.”'],
} as const satisfies DeskSituation;
