import type { PresentationRule } from '../rule';

/** Not safe at home, will not go back, or has nowhere that is safe. */
export const unsafeHome = {
  id: 'unsafe-home',
  title: 'Not safe to go home',
  source: 'practice.md 2.1 tier 2; Warwickshire 2012',
  tier: 2,
  byHand: 'told',
  because: 'home is not safe',
  leads: 'safety',
  anySubject: true,
  conditional: true,
  frames: [
    'sleeps-with',

    'unsafe !!not-safe-other',
    'nowhere !!frail',
    'reluctant going<2 home<2 !!frail !!not-safe-other',
    'reluctant home<1 !!frail',
    'reluctant discharge<2 !!frail !!not-safe-other',
    'begs-stay !!frail',
    'flees close|him|her<2',
    'flees-home',
    'keep-out',
    'escapes close|him|her<3 !!toy-only',
    'locked-out close|he|she|her|him<3',
    'stays-odd !!frail',
    'cant-return !!frail',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
