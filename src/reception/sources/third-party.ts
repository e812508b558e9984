import type { FlagSource } from '../flag-source';

export const thirdParty = {
  id: 'third-party',
  title: 'Somebody worried about a patient',
  source: 'reviews rows 79 and 84; practice.md 5.3',
  reviewed: '2026-11-26',
  urgency: 'today',
  mustSee: 'duty-clinician',
  urgencyFixed: true,
  doNow: [
    'Is somebody in danger now? They ring 999, and so do you.',
    'Listen. Neither say nor deny that the person is a patient.',
    'Tell the duty clinician and the safeguarding lead today, by voice.',
  ],
} as const satisfies FlagSource;
