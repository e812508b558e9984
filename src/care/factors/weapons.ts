import type { Factor } from '../factor';

export const weapons = {
  id: 'weapons',
  title: 'Weapons',
  source: 'practice.md 4.2',
  reviewed: '2026-11-26',
  ask: 'Used, shown, or kept where they can be reached.',
} as const satisfies Factor;
