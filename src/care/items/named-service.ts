import type { CareItem } from '../care-item';

export const namedService = {
  id: 'named-service',
  title: 'Someone to speak to now',
  source:
    'practice.md 6.3 (a named person to hand to is what moved referral); reviews rows 50 and 77',
  reviewed: '2026-11-26',
  ask: 'Who can they speak to now?',
  help: 'A voice before a letter. Use a phone here, not theirs.',
  part: 'bundle',
  atOnce: true,
  speakTo: 'nearest',
  minutes: 3,
  choices: [
    {
      id: 'spoke',
      label: 'They spoke to someone',
      counts: 'done',
      note: 'Who, and the time',
    },
    { id: 'no-answer', label: 'Rang, no answer', counts: 'owed' },
    { id: 'declined', label: 'Not now, they said', counts: 'declined' },
    { id: 'not-yet', label: 'Not yet', counts: 'owed' },
  ],
} as const satisfies CareItem;
