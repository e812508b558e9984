import type { CareItem } from '../care-item';

export const suicideRisk = {
  id: 'suicide-risk',
  title: 'Suicide risk',
  source: 'practice.md 1.4 (suicidality both ways); reviews rows 25 and 39',
  reviewed: '2026-11-26',
  ask: 'Are they thinking of ending their life, or have they tried?',
  help: 'Ask plainly. Asking does not put the thought there.',
  part: 'bundle',
  atOnce: true,
  minutes: 2,
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
      id: 'tried',
      label: 'This visit began with an attempt or self-harm',
      counts: 'owed',
      doNow: [
        'Mental health assessment before they leave, with nobody else in the room.',
        'Give a number to ring at any hour. Ask what is at home that they could use.',
      ],
    },
    {
      id: 'thoughts',
      label: 'Thoughts, no plan',
      counts: 'owed',
      doNow: ['Mental health assessment before they leave. Ask again in private.'],
    },
    {
      id: 'assessed',
      label: 'Yes, and mental health have seen them',
      counts: 'done',
      fields: [{ id: 'plan', label: 'Who saw them, and the plan', needed: true }],
    },
    { id: 'no', label: 'No', counts: 'done' },
    { id: 'not-asked', label: 'Not asked yet', counts: 'owed' },
  ],
} as const satisfies CareItem;
