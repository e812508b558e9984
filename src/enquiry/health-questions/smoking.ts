import type { HealthQuestion } from '../health-question';

export const smoking = {
  id: 'smoking',
  title: 'Smoking',
  source:
    'practice.md 6.3 (Rhodes 2006: a questionnaire on the screen, the enquiry among ordinary questions); wording written for this product, from no scale and with no score',
  reviewed: '2026-11-26',
  place: 'before',
  ask: 'Do you smoke or vape?',
  options: [
    { id: 'no', label: 'No' },
    { id: 'vape', label: 'I vape' },
    { id: 'smoke', label: 'I smoke' },
  ],
} as const satisfies HealthQuestion;
