import type { CareItem } from '../care-item';

export const neckPressure = {
  id: 'neck-pressure',
  title: 'Pressure on the neck',
  source:
    'practice.md 1.4 (non-fatal strangulation): often no mark; UK intercollegiate guideline for acute care; reviews row 24',
  reviewed: '2026-11-21',
  ask: 'Has anyone put pressure on their neck, held them by the throat or stopped their breathing?',
  help: 'Often there is no mark. Ask about voice, swallowing, breathing, blackout, wetting, vision, headache, pregnancy.',
  choices: [
    {
      id: 'recent',
      label: 'Yes, recent or with symptoms',
      danger: true,
      counts: 'owed',
      doNow: [
        'Senior clinician now. Airway, voice, neck, neurology.',
        'Imaging of the neck vessels by the local strangulation guideline.',
        'In general practice: same-day emergency department, not home.',
      ],
    },
    {
      id: 'past',
      label: 'Yes, in the past, no symptoms',
      counts: 'done',
      doNow: ['Record when. Say what to come back with. Tell the named service.'],
    },
    { id: 'no', label: 'No', counts: 'done' },
    { id: 'not-asked', label: 'Not asked yet', counts: 'owed' },
  ],
} as const satisfies CareItem;
