import type { HealthQuestion } from '../health-question';

export const privateTalk = {
  id: 'private-talk',
  title: 'A private talk',
  source:
    'practice.md 6.3 (Rhodes 2006: a questionnaire on the screen, the enquiry among ordinary questions); wording written for this product, from no scale and with no score',
  reviewed: '2026-11-26',
  place: 'after',
  ask: 'Would you like to talk to somebody here on your own, about anything at all?',
  options: [
    { id: 'yes', label: 'Yes' },
    { id: 'later', label: 'Another time' },
    { id: 'no', label: 'No' },
  ],
} as const satisfies HealthQuestion;
