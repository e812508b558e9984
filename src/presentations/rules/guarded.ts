import type { PresentationRule } from '../rule';

/** Vague, quiet, or not saying. Weak alone. */
export const guarded = {
  id: 'guarded',
  title: 'Guarded or vague',
  source: 'London NHS indicator list (practice.md 2)',
  tier: 4,
  because: 'a guarded or vague account',
  anySubject: true,
  frames: ['puzzling !!cannot-speak', 'quiet !!cannot-speak !!child', 'not-said'],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
