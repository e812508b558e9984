import type { Factor } from '../factor';

export const rapidMoveIn = {
  id: 'rapid-move-in',
  title: 'Moved in fast',
  source: 'practice.md 4.2',
  reviewed: '2026-11-26',
  ask: 'Together within weeks, or cut off from others soon after.',
} as const satisfies Factor;
