import type { CareItem } from '../care-item';

const PHOTOGRAPHS = [
  { id: 'photo-taken', label: 'Photographs taken, with their agreement' },
  { id: 'photo-declined', label: 'Photographs offered, they said no' },
  { id: 'photo-owed', label: 'Photographs still to be taken', owes: true },
] as const;

export const injuries = {
  id: 'injuries',
  title: 'Injuries',
  source:
    'practice.md 5.1 (injuries with mechanism in their own words, body map, photograph reference and never the picture); reviews rows 9, 10 and 30',
  reviewed: '2026-11-26',
  ask: 'Any injury, seen or told?',
  help: 'Look where clothes and hair hide it. A map now may be the only record later.',
  part: 'bundle',
  atOnce: false,
  minutes: 4,
  choices: [
    {
      id: 'yes',
      label: 'Yes: mark the body map',
      counts: 'done',
      picture: { id: 'body-map', needed: true },
      ticks: PHOTOGRAPHS,
      fields: [
        {
          id: 'photo-reference',
          label: 'Where the photographs are kept',
          hint: 'A reference, never the picture',
        },
      ],
      note: 'How it happened, in their words',
    },
    { id: 'none', label: 'None seen or told', counts: 'not-needed' },
    { id: 'declined', label: 'They said no to being examined', counts: 'declined' },
    { id: 'not-yet', label: 'Not looked yet', counts: 'owed' },
  ],
} as const satisfies CareItem;
