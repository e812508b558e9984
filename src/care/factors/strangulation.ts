import type { Factor } from '../factor';

export const strangulation = {
  id: 'strangulation',
  title: 'Pressure on the neck or airway',
  source: 'practice.md 4.2 and 1.4; East Herts 2014 4.10; reviews row 18',
  reviewed: '2026-11-26',
  ask: 'Hands, arm, cord or pillow; even once, even without a mark.',
  rules: ['strangulation'],
  saidBy: [{ item: 'neck-pressure', choices: ['recent', 'seen', 'past'] }],
} as const satisfies Factor;
