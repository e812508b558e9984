import type { PresentationRule } from '../rule';

/** Contact with children, agreed or fought over. */
export const childContact = {
  id: 'child-contact',
  title: 'Contact with children',
  source:
    'practice.md 4.2; Sandwell 2011; Warwickshire 2012 rec 36 and 37 (reviews rows 18 and 61)',
  part: 'context',
  tier: 4,
  byHand: 'police',
  because: 'contact with children',
  anySubject: true,
  ofCouple: true,
  frames: ['contact', '*ex contact<6'],
  phrases: `
    [weekend/supervised/unsupervised] contact, has [the/her/his/] [kids/children] at weekends,
    sees [the/his/her/] [kids/children]
  `,
  reviewed: '2026-11-26',
} satisfies PresentationRule;
