import type { PresentationRule } from '../rule';

/** Came late with an injury, or only when it could be done unseen. */
export const delayedInjury = {
  id: 'delayed-injury',
  title: 'Came late with an injury',
  source: 'London NHS indicator list and NICE QS116 (practice.md 2)',
  tier: 3,
  byHand: 'injury',
  because: 'an injury shown late',
  combine: [{ all: 'injury delay' }],
  frames: [
    'injury|face|body late-mark<8',
    'injury delay<10',
    'delay injury<10',
    'injury days-old<3 absent<9',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
