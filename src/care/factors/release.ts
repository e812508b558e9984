import type { Factor } from '../factor';

export const release = {
  id: 'release',
  title: 'Released, or soon to be',
  source: 'practice.md 4.2; reviews rows 6 and 17',
  reviewed: '2026-11-26',
  ask: 'From police custody, court or prison; the date, and who tells them.',
  rules: ['custody'],
  saidBy: [{ item: 'other-person', choices: ['custody'] }],
} as const satisfies Factor;
