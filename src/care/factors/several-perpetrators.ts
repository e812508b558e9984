import type { Factor } from '../factor';

export const severalPerpetrators = {
  id: 'several-perpetrators',
  title: 'More than one person',
  source:
    'practice.md 4.2; Welwyn Hatfield 2017 lessons 1 and 2, national recommendation b; reviews rows 22 and 23',
  reviewed: '2026-11-26',
  ask: 'Now, or over their life.',
  saidBy: [{ item: 'anyone-else', choices: ['yes', 'before'] }],
} as const satisfies Factor;
