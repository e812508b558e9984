import type { Factor } from '../factor';

export const sexualViolence = {
  id: 'sexual-violence',
  title: 'Sexual violence',
  source: 'practice.md 4.2',
  reviewed: '2026-11-26',
  ask: 'Made to, or not free to say no.',
  rules: ['sexual-violence'],
  saidBy: [{ item: 'sexual-assault', choices: ['recent', 'arranged', 'past', 'declined'] }],
} as const satisfies Factor;
