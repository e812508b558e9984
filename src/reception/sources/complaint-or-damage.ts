import type { FlagSource } from '../flag-source';

export const complaintOrDamage = {
  id: 'complaint-or-damage',
  title: 'Complaint or damage report',
  source: 'reviews row 79 (noise and damage complaints)',
  reviewed: '2026-11-26',
  urgency: 'next-contact',
  mustSee: 'usual-clinician',
  urgencyFixed: false,
  doNow: [
    'Pass on what was reported and by which office, not the name of a neighbour.',
    'Nothing is said to the patient about it.',
  ],
} as const satisfies FlagSource;
