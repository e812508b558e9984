import type { HealthQuestion } from '../health-question';

export const sleep = {
  id: 'sleep',
  title: 'Sleep',
  source:
    'practice.md 6.3 (Rhodes 2006: a questionnaire on the screen, the enquiry among ordinary questions); wording written for this product, from no scale and with no score',
  reviewed: '2026-11-26',
  place: 'before',
  ask: 'How have you been sleeping lately?',
  options: [
    { id: 'well', label: 'Well' },
    { id: 'mixed', label: 'Some nights badly' },
    { id: 'badly', label: 'Badly most nights' },
  ],
} as const satisfies HealthQuestion;
