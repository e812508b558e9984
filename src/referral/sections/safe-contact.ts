import type { LetterFacts, LetterSection, Missing } from '../letter';
import { isSafeContactKnown, type SafeContact } from '../safe-contact';

const EMAIL = 'E-mail';
const ROUTE = 'One way that works';
const ALLOWED: Record<SafeContact['post'], string> = {
  yes: 'Yes, they said it is safe',
  no: 'Do not: they said it is not safe',
  'not-known': 'Do not: not known',
};

/** The one way that works, or a request for one (reviews row 69). */
export function routeRow(contact: SafeContact): [string, string] {
  return [ROUTE, contact.route?.trim() || 'None recorded'];
}

export function missingRoute(contact: SafeContact): Missing[] {
  if (contact.route?.trim()) return [];
  return [
    {
      row: ROUTE,
      what: 'One way to reach them that works, e.g. here until 14:00, next clinic visit, through a named nurse.',
    },
  ];
}

/** Every way to reach them, one by one; what nobody asked prints as "do not" (practice.md 5.1). */
export function safeContactSection(facts: LetterFacts, handling?: string): LetterSection {
  const contact = facts.safeContact;
  const known = isSafeContactKnown(contact);
  const number = contact.number?.trim();
  const email = contact.email?.trim();
  const byPhone: [string, string][] = number
    ? [
        ['Safe number', number],
        ['Whose phone', contact.whose?.trim() || 'Not known: assume somebody else sees it'],
        ['Safe days and times', contact.times?.trim() || 'Not known: use the way above'],
        [
          'If somebody else answers',
          contact.whoMayAnswer?.trim() || 'Nobody else may know. Say it is a wrong number',
        ],
        ['Say it is', contact.sayWho?.trim() || 'Not agreed: do not say where you ring from'],
        ['Voicemail', ALLOWED[contact.voicemail]],
        ['Text message', ALLOWED[contact.text]],
      ]
    : [
        ['Telephone', 'Do not: no safe number is known'],
        ['Voicemail', 'Do not'],
        ['Text message', 'Do not'],
      ];
  const rows: [string, string][] = [
    routeRow(contact),
    ...byPhone,
    [EMAIL, email || 'Do not: no safe address is known'],
    [
      'Post',
      contact.post === 'yes' ? 'Yes, they said it is safe. Ask us where' : ALLOWED[contact.post],
    ],
    ...(contact.codePhrase?.trim()
      ? [['Code phrase', contact.codePhrase.trim()] as [string, string]]
      : []),
  ];
  return {
    id: 'safe-contact',
    heading: 'How to reach them safely',
    paragraphs: [
      known
        ? 'Use only what is listed here. Check each time that they can talk.'
        : 'No safe contact is known. Do not telephone, text, e-mail, write or visit.',
      ...(handling ? [handling] : []),
    ],
    rows,
    why: 'The person they are afraid of may hold the phone or open the post. Only this recipient sees it.',
    removable: 'never',
    missing: missingOfContact(contact),
  };
}

/** What a letter to a service still asks for: one way that works, and whole what was begun. */
export function missingOfContact(contact: SafeContact): Missing[] {
  const email = contact.email?.trim();
  return [
    ...missingRoute(contact),
    ...(contact.number?.trim() ? missingOfPhone(contact) : []),
    ...(email && !/^\S+@\S+\.\S+$/.test(email)
      ? [{ row: EMAIL, what: `An e-mail address: “${email}” is none.` }]
      : []),
  ];
}

function missingOfPhone(contact: SafeContact): Missing[] {
  const missing: Missing[] = [];
  if (!contact.whose?.trim()) missing.push({ row: 'Whose phone', what: 'Whose phone it is.' });
  if (!contact.times?.trim())
    missing.push({ row: 'Safe days and times', what: 'When it is safe to ring.' });
  if (!contact.whoMayAnswer?.trim())
    missing.push({
      row: 'If somebody else answers',
      what: 'Who else may answer the phone, and what to do then.',
    });
  return missing;
}
