import type { FlagSource } from '../flag-source';

export const maracNotice = {
  id: 'marac-notice',
  title: 'Notice from a multi-agency meeting',
  source:
    'practice.md 5.3 and 5.5 (MARAC papers: restricted, flag with a review date); reviews row 46',
  reviewed: '2026-11-26',
  urgency: 'today',
  mustSee: 'safeguarding-lead',
  urgencyFixed: true,
  doNow: [
    'Give it to the safeguarding lead in person. Scan it nowhere.',
    'It is not filed where the patient or a relative can see it.',
  ],
} as const satisfies FlagSource;
