import type { CareItem } from '../care-item';

export const suicideRisk = {
  id: 'suicide-risk',
  title: 'Suicide risk',
  source: 'practice.md 1.4 (suicidality both ways); reviews rows 25 and 39',
  reviewed: '2026-11-21',
  ask: 'Are they thinking of ending their life, or have they tried?',
  help: 'Ask plainly. Asking does not put the thought there.',
  choices: [
    {
      id: 'plan-now',
      label: 'Yes, with a plan or intent',
      danger: true,
      counts: 'owed',
      doNow: [
        'Do not leave them alone. Senior clinician and mental health liaison now.',
        'Say in that referral that abuse was disclosed, where the patient agrees or safety needs it.',
      ],
    },
    {
      id: 'thoughts',
      label: 'Thoughts, no plan',
      counts: 'owed',
      doNow: ['Mental health assessment before they leave. Ask again in private.'],
    },
    { id: 'no', label: 'No', counts: 'done' },
    { id: 'not-asked', label: 'Not asked yet', counts: 'owed' },
  ],
} as const satisfies CareItem;
