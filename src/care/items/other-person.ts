import type { CareItem } from '../care-item';

export const otherPerson = {
  id: 'other-person',
  title: 'The other person',
  source: 'practice.md 5.1 (access of the other person); reviews rows 6 and 73',
  reviewed: '2026-11-21',
  ask: 'Where is the person who hurts or frightens them now?',
  help: 'Also ask: "Is anyone else hurting or frightening you, including a current partner?"',
  note: 'Who they are to the patient; keys, phone, brings them to appointments, also a patient here',
  choices: [
    {
      id: 'here',
      label: 'Here in the building',
      danger: true,
      counts: 'owed',
      doNow: ['Tell security and the nurse in charge now. Do not confirm the patient is here.'],
    },
    { id: 'home', label: 'At home, or has keys', counts: 'done' },
    {
      id: 'custody',
      label: 'With the police or in custody',
      counts: 'done',
      doNow: [
        'They may be released at any time, without warning. Plan as if today.',
        'Ask the police for the release time and who will tell the patient, by a safe route.',
      ],
    },
    { id: 'elsewhere', label: 'Somewhere else', counts: 'done' },
    { id: 'not-known', label: 'Not known', counts: 'done' },
  ],
} as const satisfies CareItem;
