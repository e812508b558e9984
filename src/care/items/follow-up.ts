import type { CareItem } from '../care-item';

export const followUp = {
  id: 'follow-up',
  title: 'Who follows up',
  source: 'reviews row 59: follow-up needs a professional owner and a date',
  reviewed: '2026-11-26',
  ask: 'Who follows up, and by when?',
  help: 'A member of staff or a service. “The patient will ring” is nobody.',
  part: 'bundle',
  atOnce: false,
  minutes: 1,
  choices: [
    {
      id: 'named',
      label: 'Somebody is named',
      counts: 'done',
      fields: [
        { id: 'owner', label: 'Name and role', needed: true, professional: true },
        { id: 'date', label: 'By when', hint: 'For example 24 November', needed: true },
      ],
    },
    { id: 'not-yet', label: 'Not yet', counts: 'owed' },
  ],
} as const satisfies CareItem;
