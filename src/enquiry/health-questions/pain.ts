import type { HealthQuestion } from '../health-question';

export const pain = {
  id: 'pain',
  title: 'Pain',
  source:
    'practice.md 6.3 (Rhodes 2006: a questionnaire on the screen, the enquiry among ordinary questions); wording written for this product, from no scale and with no score',
  reviewed: '2026-11-26',
  place: 'before',
  ask: 'Has pain kept you from ordinary things this month?',
  options: [
    { id: 'no', label: 'No' },
    { id: 'some', label: 'On some days' },
    { id: 'most', label: 'On most days' },
  ],
} as const satisfies HealthQuestion;
