import type { CareItem } from '../care-item';

const TOLD = [
  {
    id: 'services',
    label: 'Children’s services: who was told and when, or why not',
    needed: true,
  },
] as const;

export const children = {
  id: 'children',
  title: 'Children',
  source:
    'Domestic Abuse Act 2021 s3: children who see, hear or experience the effects are victims; practice.md 5.5; reviews rows 28, 36, 38, 42 and 61',
  reviewed: '2026-11-26',
  ask: 'Do any children live or stay with them, or with the other person?',
  help: 'Say: “We ask so that the children get help too. It does not mean they would be taken away.”',
  part: 'bundle',
  atOnce: true,
  neverInSilence: true,
  minutes: 3,
  choices: [
    {
      id: 'yes',
      label: 'Yes',
      counts: 'done',
      picture: { id: 'household', needed: true },
      letter: 'childrens-services',
      fields: TOLD,
      note: 'Where the children are now, and with whom',
      doNow: [
        'Children’s services referral by local policy. Where are the children now, with whom?',
      ],
    },
    {
      id: 'contact',
      label: 'Not living there, but the other person sees them',
      counts: 'done',
      picture: { id: 'household', needed: true },
      letter: 'childrens-services',
      fields: TOLD,
      note: 'When and where contact happens',
      doNow: [
        'Contact carries the risk on, however long ago it was. Children’s services by local policy.',
      ],
    },
    { id: 'no', label: 'No', counts: 'done' },
    {
      id: 'could-not-ask',
      label: 'Could not ask',
      counts: 'owed',
      note: 'Why it could not be asked',
      noteNeeded: true,
    },
  ],
} as const satisfies CareItem;
