import type { CareItem } from '../care-item';

const SIGNS = [
  { id: 'voice', label: 'Voice hoarse or changed' },
  { id: 'swallowing', label: 'Hard or painful to swallow' },
  { id: 'breathing', label: 'Short of breath' },
  { id: 'blackout', label: 'Passed out, or a gap in memory' },
  { id: 'wetting', label: 'Wet or soiled themselves' },
  { id: 'vision', label: 'Sight or hearing changed' },
  { id: 'headache', label: 'Headache or neck pain' },
  { id: 'weakness', label: 'Weakness, or a drooping face' },
  { id: 'marks', label: 'Marks, swelling or pinpoint spots' },
  { id: 'pregnant', label: 'Pregnant' },
] as const;

export const neckPressure = {
  id: 'neck-pressure',
  title: 'Pressure on the neck',
  source:
    'practice.md 1.4 (non-fatal strangulation: often no mark, CT angiography where imaging is indicated); UK intercollegiate guideline for acute care; reviews row 24',
  reviewed: '2026-11-26',
  ask: 'Has anyone put pressure on their neck, held them by the throat or stopped their breathing?',
  help: 'Often there is no mark. “Choked” and “grabbed” count too.',
  part: 'bundle',
  atOnce: true,
  minutes: 2,
  choices: [
    {
      id: 'recent',
      label: 'Yes, recent or with symptoms',
      danger: true,
      counts: 'owed',
      doNow: [
        'Senior clinician now. Airway, voice, neck, neurology.',
        'Imaging of the neck vessels by the UK strangulation guideline, even with no mark.',
        'In general practice: same-day emergency department, not home.',
      ],
      ticks: SIGNS,
      fields: [{ id: 'seen-by', label: 'Senior clinician told, and the time' }],
    },
    {
      id: 'seen',
      label: 'Yes, and a senior clinician has assessed it',
      counts: 'done',
      doNow: ['Say what to come back with, by voice: breathing, swallowing, sight, weakness.'],
      ticks: SIGNS,
      fields: [{ id: 'seen-by', label: 'Who assessed it, and what was decided', needed: true }],
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
