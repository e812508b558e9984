import type { FlagSource } from '../flag-source';

export const policeNotice = {
  id: 'police-notice',
  title: 'Police',
  source: 'practice.md 5.3; reviews row 54; notification of a third party',
  reviewed: '2026-11-26',
  urgency: 'today',
  mustSee: 'duty-clinician',
  urgencyFixed: false,
  doNow: [
    'Take the officer’s name, number and a number to ring back, and ring it to make sure.',
    'Tell the duty clinician. Say nothing about whether the person is a patient.',
  ],
} as const satisfies FlagSource;
