import type { Factor } from '../factor';

export const release = {
  id: 'release',
  title: 'In custody, or released',
  source: 'practice.md 4.2; reviews rows 6 and 17',
  reviewed: '2026-11-26',
  ask: 'Police, court or prison; the date of release, and who tells them.',
  rules: ['custody'],
  saidBy: [{ item: 'other-person', choices: ['custody'] }],
} as const satisfies Factor;
