import type { HealthQuestion } from '../health-question';

export const alcohol = {
  id: 'alcohol',
  title: 'Alcohol',
  source:
    'practice.md 6.3 (Rhodes 2006: a questionnaire on the screen, the enquiry among ordinary questions); wording written for this product, from no scale and with no score',
  reviewed: '2026-11-26',
  place: 'before',
  ask: 'What is nearest to your drinking?',
  options: [
    { id: 'none', label: 'I do not drink' },
    { id: 'few', label: 'A few times a month or less' },
    { id: 'weeks', label: 'Most weeks' },
    { id: 'days', label: 'Most days' },
  ],
} as const satisfies HealthQuestion;
