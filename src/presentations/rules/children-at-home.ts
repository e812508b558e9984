import type { PresentationRule } from '../rule';

/** Children at home or near it: the child route runs beside the adult one. */
export const childrenAtHome = {
  id: 'children-at-home',
  title: 'Children in the household',
  source: 'DA Act 2021 s3; practice.md 2.2 Children',
  part: 'context',
  tier: 4,
  byHand: 'background',
  because: 'children in the household',
  anySubject: true,
  frames: ['child-there'],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
