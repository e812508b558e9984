import type { CareItem } from '../care-item';

export const wants = {
  id: 'wants',
  title: 'What they want',
  source: 'reviews row 63: listen to what the person wants; practice.md 5.1',
  reviewed: '2026-11-26',
  ask: 'What do they want to happen?',
  help: 'Their own words, if they agree. This comes first in every letter.',
  part: 'picture',
  atOnce: true,
  minutes: 1,
  choices: [
    { id: 'said', label: 'They said', counts: 'done', note: 'What they want, in their words' },
    { id: 'not-sure', label: 'Not sure yet', counts: 'done' },
    { id: 'not-asked', label: 'Not asked yet', counts: 'owed' },
  ],
} as const satisfies CareItem;
