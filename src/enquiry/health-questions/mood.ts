import type { HealthQuestion } from '../health-question';

export const mood = {
  id: 'mood',
  title: 'Mood',
  source:
    'practice.md 6.3 (Rhodes 2006: a questionnaire on the screen, the enquiry among ordinary questions); wording written for this product, from no scale and with no score',
  reviewed: '2026-11-26',
  place: 'before',
  ask: 'How are your spirits these days?',
  options: [
    { id: 'good', label: 'Good, on the whole' },
    { id: 'mixed', label: 'Up and down' },
    { id: 'low', label: 'Low most of the time' },
  ],
} as const satisfies HealthQuestion;
