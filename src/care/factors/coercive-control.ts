import type { Factor } from '../factor';

export const coerciveControl = {
  id: 'coercive-control',
  title: 'Control of daily life',
  source: 'practice.md 1.4 and 4.2; Serious Crime Act 2015 s76',
  reviewed: '2026-11-26',
  ask: 'Permission, money, phone, visits, medicine or papers kept from them.',
  rules: ['control'],
  tickedBy: [{ item: 'other-person', tick: 'phone' }],
} as const satisfies Factor;
