import type { HealthQuestion } from '../health-question';

export const falls = {
  id: 'falls',
  title: 'Falls',
  source:
    'practice.md 6.3 (Rhodes 2006: a questionnaire on the screen, the enquiry among ordinary questions); wording written for this product, from no scale and with no score',
  reviewed: '2026-11-26',
  place: 'after',
  ask: 'Have you had a fall, or worried about falling, this year?',
  options: [
    { id: 'no', label: 'No' },
    { id: 'worried', label: 'Worried' },
    { id: 'fallen', label: 'I fell' },
  ],
} as const satisfies HealthQuestion;
