import type { Factor } from '../factor';

export const worsening = {
  id: 'worsening',
  title: 'Getting worse or more often',
  source: 'practice.md 4.2; Middlesbrough 2018 14.1.19',
  reviewed: '2026-11-26',
  ask: 'Than a month ago, or than at first.',
} as const satisfies Factor;
