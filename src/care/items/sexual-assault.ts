import type { CareItem } from '../care-item';

export const sexualAssault = {
  id: 'sexual-assault',
  title: 'Sexual assault',
  source:
    'practice.md 1.4 and 2.2 (sexual assault goes to the referral centre); time limits to be set by the site’s own centre',
  reviewed: '2026-11-26',
  ask: 'Has anyone made them do something sexual, or touched them when they did not want it?',
  help: 'Partners too. It counts whether or not the police are told.',
  part: 'bundle',
  atOnce: true,
  minutes: 2,
  choices: [
    {
      id: 'recent',
      label: 'Yes, in the last seven days',
      counts: 'owed',
      ring: ['sexual-assault'],
      doNow: [
        'Ring the sexual assault referral centre now, with them: hours count.',
        'Ask there about samples, emergency contraception and infection. They decide, and the police are their choice.',
        'Until then, if they can wait: no wash, no change of clothes, keep the first urine.',
      ],
      fields: [{ id: 'centre', label: 'Centre rung: who, and the time' }],
    },
    {
      id: 'arranged',
      label: 'Yes, and the centre has been spoken to',
      counts: 'done',
      fields: [{ id: 'centre', label: 'Who, the time, and what was agreed', needed: true }],
    },
    {
      id: 'past',
      label: 'Yes, longer ago',
      counts: 'done',
      ring: ['sexual-assault'],
      doNow: ['The referral centre takes people whenever it was. Offer its number.'],
    },
    { id: 'declined', label: 'Yes, and no to the centre for now', counts: 'declined' },
    { id: 'no', label: 'No', counts: 'done' },
    { id: 'not-asked', label: 'Not asked yet', counts: 'owed' },
  ],
} as const satisfies CareItem;
