import type { Factor } from '../factor';

export const fear = {
  id: 'fear',
  title: 'Afraid, or not safe',
  source: 'practice.md 4.2',
  reviewed: '2026-11-26',
  ask: 'Of what, and of whom. They know this person best.',
  rules: ['fear', 'unsafe-home'],
  saidBy: [{ item: 'safe-now', choices: ['danger-now', 'not-safe-to-go'] }],
} as const satisfies Factor;
