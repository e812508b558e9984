import type { Factor } from '../factor';

export const pregnancy = {
  id: 'pregnancy',
  title: 'Pregnant, or a baby',
  source: 'practice.md 4.2; reviews row 18',
  reviewed: '2026-11-26',
  ask: 'Pregnant now, or a child under one.',
  rules: ['pregnancy-injury'],
  tickedBy: [{ item: 'neck-pressure', tick: 'pregnant' }],
} as const satisfies Factor;
