import type { PresentationRule } from '../rule';

/** The other person is arrested or held: safety questions first, and "may be released" (reviews row 6). */
export const custody = {
  id: 'custody',
  title: 'Somebody arrested or in custody',
  source: 'East Herts 2014 3.17 (May 2014)',
  part: 'context',
  tier: 4,
  byHand: 'police',
  because: 'somebody arrested or in custody',
  anySubject: true,
  frames: ['*close held<5', 'police held<3', 'he held<3', 'held-by-police'],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
