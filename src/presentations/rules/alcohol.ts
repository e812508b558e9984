import type { PresentationRule } from '../rule';

/** Explains nothing away; raises what stands beside it (reviews row 11). */
export const alcohol = {
  id: 'alcohol',
  title: 'Alcohol',
  source: 'East Herts 2014 4.4',
  part: 'context',
  tier: 4,
  byHand: 'background',
  because: 'alcohol',
  frames: ['drink'],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
