import type { Factor } from '../factor';

export const stalking = {
  id: 'stalking',
  title: 'Stalking or being followed',
  source: 'practice.md 4.2; reviews row 18',
  reviewed: '2026-11-26',
  ask: 'Turns up, waits, follows, messages without end, watches online.',
  rules: ['threats-or-stalking'],
} as const satisfies Factor;
