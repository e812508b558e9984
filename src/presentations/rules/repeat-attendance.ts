import type { PresentationRule } from '../rule';

/** Three or more attendances of a kind in a year, counted across the record (reviews rows 4 and 58). */
export const repeatAttendance = {
  id: 'repeat-attendance',
  title: 'Repeated attendance',
  source: 'East Herts 2014 3.17 and 4.4; Warwickshire 2012 recommendation 32c',
  tier: 3,
  byHand: 'background',
  because: 'repeated attendances of this kind',
  frames: [
    '=nth-visit in|this<3 injury|fall|drink|face<6',
    'injury|fall|drink|face =nth-visit<6',
    '=nth-visit with<1 injury|fall|drink|face<4',
    'again-visit with|about<2 injury|fall|drink|face<3',
    'visit-often',
    'again-back =nth|again-count<6',
    '=nth ordinal-body<1 injury<2 since|this|in<4',
  ],
  reviewed: '2026-11-21',
} satisfies PresentationRule;
