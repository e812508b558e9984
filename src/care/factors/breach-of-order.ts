import type { Factor } from '../factor';

export const breachOfOrder = {
  id: 'breach-of-order',
  title: 'An order or bail broken',
  source: 'practice.md 4.2; Warwickshire 2012 (breach counts as high risk); reviews rows 17 and 18',
  reviewed: '2026-11-26',
  ask: 'Any order, bail or licence condition, even “only” a message.',
  rules: ['order-breach'],
} as const satisfies Factor;
