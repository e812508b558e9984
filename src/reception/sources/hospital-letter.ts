import type { FlagSource } from '../flag-source';

export const hospitalLetter = {
  id: 'hospital-letter',
  title: 'Letter from a hospital',
  source: 'reviews rows 49, 53 and 54; practice.md 5.3',
  reviewed: '2026-11-26',
  urgency: 'today',
  mustSee: 'usual-clinician',
  urgencyFixed: false,
  doNow: [
    'Log the letter: its date, the day it came, and whether it can be read.',
    'Give it to the clinician named, not to the tray.',
    'Hide the whole letter from online view before it is filed.',
  ],
} as const satisfies FlagSource;
