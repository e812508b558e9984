import type { CareItem } from '../care-item';

export const information = {
  id: 'information',
  title: 'Information',
  source: 'practice.md 7; reviews row 12 (given, declined or unsafe to carry, in two versions)',
  reviewed: '2026-11-26',
  ask: 'Is a sheet safe for them to carry?',
  help: 'Ask who looks in their bag, pockets and phone. Never hand it over in front of anybody.',
  part: 'bundle',
  atOnce: false,
  minutes: 1,
  choices: [
    {
      id: 'plain',
      label: 'Plain sheet, looks like health advice',
      counts: 'done',
      sheet: 'leaflet-plain',
    },
    {
      id: 'full',
      label: 'Full sheet, says what it is about',
      counts: 'done',
      sheet: 'leaflet-full',
    },
    {
      id: 'unsafe',
      label: 'Unsafe to carry: said aloud',
      counts: 'done',
      note: 'What was said, and how they will remember it',
      noteNeeded: true,
      doNow: [
        'Say the number twice. Offer to store it under another name only if they ask.',
        'Say: “You can come back here at any hour and ask to see a nurse on your own.”',
      ],
    },
    { id: 'declined', label: 'They said no', counts: 'declined' },
    { id: 'not-yet', label: 'Not yet', counts: 'owed' },
  ],
} as const satisfies CareItem;
