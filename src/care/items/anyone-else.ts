import type { CareItem } from '../care-item';

export const anyoneElse = {
  id: 'anyone-else',
  title: 'Anyone else',
  source:
    'Middlesbrough 2018 14.1.29 and 14.4.3: an ex-partner’s assault was dealt with and nobody asked about the current man; reviews rows 22 and 73',
  reviewed: '2026-11-26',
  ask: 'Is anyone else hurting or frightening them, including a current partner?',
  help: 'Always asked, whoever was named first.',
  part: 'picture',
  atOnce: true,
  minutes: 1,
  choices: [
    {
      id: 'yes',
      label: 'Yes',
      counts: 'done',
      fields: [
        { id: 'relation', label: 'Who they are to the patient' },
        { id: 'name', label: 'Name, if they want it written' },
        { id: 'born', label: 'Date of birth or age, if known' },
        { id: 'address', label: 'Where they live, if known' },
      ],
      note: 'What this person does, and where they are now',
    },
    {
      id: 'before',
      label: 'Not now; others before',
      counts: 'done',
      note: 'Who, and about when',
    },
    { id: 'no', label: 'No', counts: 'done' },
    { id: 'not-asked', label: 'Not asked yet', counts: 'owed' },
  ],
} as const satisfies CareItem;
