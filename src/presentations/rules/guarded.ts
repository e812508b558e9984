import type { PresentationRule } from '../rule';

/** Vague, quiet, or not saying. Weak alone. */
export const guarded = {
  id: 'guarded',
  title: 'Guarded or vague',
  source: 'London NHS indicator list (practice.md 2)',
  tier: 4,
  byHand: 'manner',
  because: 'a guarded or vague account',
  anySubject: true,
  frames: [
    'puzzling !!cannot-speak',
    'quiet !!cannot-speak !!child',
    'not-said',
    { frame: 'puzzling !!cannot-speak !!outside !!sunny !!child !!ill', tier: 3 },
    { frame: 'quiet !!cannot-speak !!child !!sunny !!outside !!ill !!language', tier: 3 },
    { frame: 'not-said !!cannot-speak !!outside !!child !!ill', tier: 3 },
  ],
  reviewed: '2026-11-26',
} satisfies PresentationRule;
