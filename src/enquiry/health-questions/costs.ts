import type { HealthQuestion } from '../health-question';

export const costs = {
  id: 'costs',
  title: 'Food and heating',
  source:
    'practice.md 6.3 (Rhodes 2006: a questionnaire on the screen, the enquiry among ordinary questions); wording written for this product, from no scale and with no score',
  reviewed: '2026-11-26',
  place: 'after',
  ask: 'Is it hard to pay for food or heating at the moment?',
  options: [
    { id: 'no', label: 'No' },
    { id: 'sometimes', label: 'Sometimes' },
    { id: 'often', label: 'Often' },
  ],
} as const satisfies HealthQuestion;
