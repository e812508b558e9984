import type { Factor } from '../factor';

export const childContact = {
  id: 'child-contact',
  title: 'Dispute over children',
  source: 'practice.md 4.2; Sandwell 2011 lessons; reviews rows 18 and 61',
  reviewed: '2026-11-26',
  ask: 'Contact, custody or handovers, agreed or fought over.',
  rules: ['child-contact'],
  saidBy: [{ item: 'children', choices: ['contact'] }],
} as const satisfies Factor;
