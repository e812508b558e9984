import type { CareItem } from '../care-item';

export const safeNow = {
  id: 'safe-now',
  title: 'Safe now',
  source: 'practice.md 1.4 (safety now), 5.1; reviews rows 6, 61 and 75',
  reviewed: '2026-11-26',
  ask: 'Are they safe now, and where they go next?',
  part: 'bundle',
  atOnce: true,
  minutes: 1,
  choices: [
    {
      id: 'danger-now',
      label: 'In danger now',
      danger: true,
      counts: 'owed',
      doNow: [
        'Call 999 or security now. Stay with them.',
        'Tell the nurse in charge. Move them somewhere private that locks.',
        'Do not let anyone ringing or at the desk know they are here.',
      ],
    },
    {
      id: 'not-safe-to-go',
      label: 'Safe here, not safe to leave',
      counts: 'owed',
      doNow: [
        'Keep them here while somebody is found: tell the nurse in charge and safeguarding by voice.',
        'Ask where the other person is and whether they have keys or their phone.',
      ],
    },
    { id: 'safe', label: 'Safe here and where they are going', counts: 'done' },
    {
      id: 'past',
      label: 'It is over, and they feel safe',
      counts: 'done',
      doNow: [
        'Being over does not end it. Ask about the children and any contact, and about anyone new.',
      ],
    },
    { id: 'not-known', label: 'Not known yet', counts: 'owed' },
  ],
} as const satisfies CareItem;
