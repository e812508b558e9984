import type { CareItem } from '../care-item';

export const children = {
  id: 'children',
  title: 'Children',
  source:
    'Domestic Abuse Act 2021 s3: children who see, hear or experience the effects are victims; practice.md 5.5; reviews rows 36 and 38',
  reviewed: '2026-11-21',
  ask: 'Do any children live or stay with them, or with the other person?',
  help: 'Say: "We ask so that the children get help too. It does not mean they would be taken away."',
  choices: [
    {
      id: 'yes',
      label: 'Yes',
      counts: 'owed',
      note: 'Each child: name, age, where they are now',
      doNow: [
        'Children’s services referral by local policy. Where are the children now, with whom?',
      ],
    },
    { id: 'no', label: 'No', counts: 'done' },
    {
      id: 'could-not-ask',
      label: 'Could not ask',
      counts: 'owed',
      note: 'Why it could not be asked',
    },
  ],
} as const satisfies CareItem;
