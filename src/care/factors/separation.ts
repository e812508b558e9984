import type { Factor } from '../factor';

export const separation = {
  id: 'separation',
  title: 'Separation, or a plan to leave',
  source: 'practice.md 4.2 (separation with control and violence); reviews row 18',
  reviewed: '2026-11-26',
  ask: 'Left, leaving, told to leave, or the other person thinks so.',
  rules: ['separation'],
} as const satisfies Factor;
