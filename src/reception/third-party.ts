import type { ClinicalItem } from '../model/clinical-item';

/**
 * Somebody rings or stands at the desk, worried about a person who may be a patient. Danger now comes
 * first, always. Source: reviews rows 79 and 84; practice.md 5.3 and 5.4.
 */
export const thirdParty = {
  id: 'third-party',
  title: 'Somebody is worried about a person',
  source: 'reviews rows 79 and 84; practice.md 5.3 and 5.4',
  reviewed: '2026-11-26',
  danger: {
    ask: 'Is somebody in danger now?',
    do: [
      'Ask the caller to ring 999 now.',
      'Ring 999 yourself as well.',
      'Then tell the duty clinician by voice.',
    ],
  },
  steps: [
    'Thank them and listen. Promise nothing, and do not say whether the person is a patient here.',
    'Ask whether the person knows of this call, and whether it is safe for them if it is known.',
    'Tell the duty clinician and the safeguarding lead today, by voice: whom, and at what time.',
    'The caller’s own words go to the practice’s restricted note, typed by whom you told. Never into the flag.',
  ],
  /** Who may not be told, whatever they ask. */
  neverTell: [
    'the person’s partner, family or household',
    'the person somebody is worried about as the one who may do harm',
    'any other caller, whoever they say they are',
  ],
} as const satisfies ClinicalItem & Record<string, unknown>;

/**
 * For the person who is worried. It holds nothing of any patient, so that it may lie anywhere. Not yet
 * approved: patient-facing wording is marked so until a site approves it.
 */
export function worriedPrintOut(practice: string, approvedBy: string, helpline: string): string[] {
  return [
    'If you are worried about somebody',
    'In danger now: ring 999. If speaking is not safe, cough or tap, then press 55 on a mobile when asked.',
    `To talk it over, at any hour and free: ${helpline}. You need not give a name.`,
    'Choose a moment when the two of you are alone. Say what you have seen, listen, and believe them.',
    'Do not confront the other person, do not write it in a message, and do not tell relatives.',
    'Let them decide when to act; leaving can be the most dangerous time. Offer a lift, a telephone, a bag kept at yours.',
    'We cannot say who is a patient here. What you tell us is passed to a clinician.',
    ...(practice ? [practice] : []),
    approvedBy ? `Wording approved by ${approvedBy}.` : 'Wording not yet approved.',
  ];
}
