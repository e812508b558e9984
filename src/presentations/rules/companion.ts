import type { PresentationRule } from '../rule';

/** Somebody close came too: see alone first. From the field of that name, or said in a note. */
export const companion = {
  id: 'companion',
  title: 'Somebody close is with the patient',
  source: 'Welwyn Hatfield 2017 chronology, June 2017; practice.md 1.2',
  part: 'context',
  tier: 4,
  byHand: 'manner',
  because: 'somebody with the patient',
  anySubject: true,
  frames: ['along close<3', 'close presence<3 !not', 'couple', 'with close<2 presence<2'],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
