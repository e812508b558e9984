import type { PresentationRule } from '../rule';

/** A partner, an ex or "he" is part of the story, not as a helper. Weak alone. */
export const anotherPerson = {
  id: 'another-person',
  title: 'Somebody close in the story',
  source: 'East Herts 2014 3.17; practice.md 2.2 Relationship',
  tier: 4,
  because: 'somebody close is part of the story',
  anySubject: true,
  conditional: true,
  combine: [{ all: 'he|him she|her|pregnant', unless: 'kindly child clinician sport work' }],
  frames: ['intimate !!kindly !!sport !!work !!clinician !!child', 'ex'],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
