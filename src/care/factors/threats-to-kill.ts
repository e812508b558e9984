import type { Factor } from '../factor';

export const threatsToKill = {
  id: 'threats-to-kill',
  title: 'Threats to kill',
  source: 'practice.md 4.2; reviews row 18',
  reviewed: '2026-11-26',
  ask: 'Them, the children, anybody else, or pets.',
  rules: ['threat-to-kill'],
} as const satisfies Factor;
