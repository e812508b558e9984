import type { Factor } from '../factor';

export const ownSuicidality = {
  id: 'own-suicidality',
  title: 'Thoughts of suicide, or an attempt',
  source: 'practice.md 4.2; reviews row 25',
  reviewed: '2026-11-26',
  ask: 'Thoughts, a plan, or an attempt; above all this visit.',
  rules: ['overdose', 'self-harm', 'suicidal-thoughts'],
  saidBy: [{ item: 'suicide-risk', choices: ['plan-now', 'tried', 'thoughts', 'assessed'] }],
} as const satisfies Factor;
