import type { PresentationRule } from '../rule';

/** Somebody close tells how it happened. Weak alone. */
export const accountByOther = {
  id: 'account-by-other',
  title: 'Account given by somebody close',
  source: 'practice.md 2.2 Companion; Middlesbrough 2018',
  tier: 4,
  byHand: 'manner',
  because: 'the account comes from somebody else',
  anySubject: true,
  frames: [
    'close relates<1 !!kindly !!child !!frail !!ill !!language',
    'relates close<0 !!kindly !!child !!frail !!ill !!language',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
