import type { FlagSource } from '../flag-source';

export const patientAtDesk = {
  id: 'patient-at-desk',
  title: 'The patient, at the desk or by telephone',
  source: 'practice.md 1.2 and 7; reviews rows 37 and 54',
  reviewed: '2026-11-26',
  urgency: 'today',
  mustSee: 'duty-clinician',
  urgencyFixed: false,
  doNow: [
    'Offer a place where nobody hears. Ask no reason.',
    'Ask how to reach them safely, and note nothing else.',
  ],
} as const satisfies FlagSource;
