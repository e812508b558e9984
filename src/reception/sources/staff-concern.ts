import type { FlagSource } from '../flag-source';

export const staffConcern = {
  id: 'staff-concern',
  title: 'Something staff saw or heard',
  source: 'reviews row 79; practice.md 2.2 (companion) and 7',
  reviewed: '2026-11-26',
  urgency: 'next-contact',
  mustSee: 'usual-clinician',
  urgencyFixed: false,
  doNow: [
    'Say what was seen or heard, not what it may mean.',
    'Who was with the patient belongs in it.',
  ],
} as const satisfies FlagSource;
