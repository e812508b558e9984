import type { PresentationRule } from '../rule';

/** Drink never explains an injury away: with it the question is due (reviews rows 1, 2 and 11). */
export const intoxicatedInjury = {
  id: 'intoxicated-injury',
  title: 'Injury with alcohol',
  source: 'East Herts 2014 3.15-3.16 and 4.4 (July 2013)',
  tier: 3,
  byHand: 'injury',
  because: 'an injury or a fall with alcohol',
  combine: [
    { all: 'injury|fall|face drink', unless: 'sport road animal toy' },
    { all: 'low drink' },
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
