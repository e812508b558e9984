import type { HealthQuestion } from '../health-question';

export const medicines = {
  id: 'medicines',
  title: 'Medicines',
  source:
    'practice.md 6.3 (Rhodes 2006: a questionnaire on the screen, the enquiry among ordinary questions); wording written for this product, from no scale and with no score',
  reviewed: '2026-11-26',
  place: 'after',
  ask: 'Do you get your medicines, and take them as you mean to?',
  options: [
    { id: 'yes', label: 'Yes, or I take none' },
    { id: 'missed', label: 'I miss some' },
    { id: 'cannot', label: 'I cannot always get them' },
  ],
} as const satisfies HealthQuestion;
