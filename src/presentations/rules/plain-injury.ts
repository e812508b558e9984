import type { PresentationRule } from '../rule';

/** An injury to head, face, neck or teeth with no plain outside cause. Weak alone. */
export const plainInjury = {
  id: 'plain-injury',
  title: 'Injury to head, face or neck',
  source: 'practice.md 2.2 Injury, head/face/neck',
  tier: 4,
  byHand: 'injury',
  because: 'an injury to the head, face or neck',
  frames: [
    'injury|face !!sport !!road !!animal !!tools !!work !!toy !!child !!vehicle !!thing !!assault-word !!blow !!hit-past',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
