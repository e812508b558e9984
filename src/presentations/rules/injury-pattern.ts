import type { PresentationRule } from '../rule';

/** An injury whose look or repetition asks for a question. Injury alone does not. */
export const injuryPattern = {
  id: 'injury-pattern',
  title: 'Injury pattern',
  source:
    'NICE QS116 (repeated, vague or implausible injury); Welwyn Hatfield 2017; practice.md 2.2',
  tier: 3,
  byHand: 'injury',
  because: 'an injury whose pattern asks for a question',
  frames: [
    'again fall|injury<3 again<6',
    'injury blow|handle|struck guard<6',
    'guard face-part<4',
    'bite-word human-word<3',
    'injury ?cig<4',
    'telling !!anticoagulant !!work !!sport !!animal !!toy-only !!thorns !!therapy',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
