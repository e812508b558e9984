import type { CareItem } from '../care-item';

export const otherPerson = {
  id: 'other-person',
  title: 'The other person',
  source: 'practice.md 5.1 (access of the other person) and 4.3; reviews rows 6 and 73',
  reviewed: '2026-11-26',
  ask: 'Where is the person who hurts or frightens them now?',
  part: 'picture',
  atOnce: true,
  minutes: 2,
  ticks: [
    { id: 'lives-with', label: 'Lives with them' },
    { id: 'keys', label: 'Has keys' },
    { id: 'phone', label: 'Sees or answers their phone' },
    { id: 'appointments', label: 'Comes to appointments' },
    { id: 'patient-here', label: 'Is a patient here too' },
  ],
  fields: [
    { id: 'relation', label: 'Who they are to the patient', hint: 'Ex-husband, son, carer …' },
    { id: 'name', label: 'Name, if they want it written' },
    { id: 'born', label: 'Date of birth or age, if known' },
    { id: 'address', label: 'Where they live, if known' },
  ],
  note: 'Anything else about this person’s access',
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
