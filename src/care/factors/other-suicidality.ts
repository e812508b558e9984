import type { Factor } from '../factor';

export const otherSuicidality = {
  id: 'other-suicidality',
  title: 'The other person threatens suicide',
  source: 'practice.md 4.2 (overdose of either)',
  reviewed: '2026-11-26',
  ask: 'Threats, an attempt, or an overdose by them.',
} as const satisfies Factor;
