import type { LetterAsk } from './letter-ask';

/** Asked by several letters; each is answered once. Source: practice.md 4.3, 5.1 and 5.2. */
export const whereUntil = {
  id: 'where-until',
  label: 'Where they are now, and until when',
  hint: 'For example: short-stay ward until Monday 09:00. A department, never an address',
} as const satisfies LetterAsk;

export const callBack = {
  id: 'call-back',
  label: 'Who to ring back: name and number',
  hint: 'A member of staff and a number that is answered',
} as const satisfies LetterAsk;

export const knows = {
  id: 'knows',
  label: 'Do they know of this letter?',
  choices: [
    { id: 'yes', label: 'Yes, they know' },
    { id: 'not-safe', label: 'No: it was not safe to tell them' },
    { id: 'not-yet', label: 'No, not told yet' },
  ],
} as const satisfies LetterAsk;

/** Plans that rest on the patient alone fail when nobody reports (reviews row 13). */
export const contingency = {
  id: 'contingency',
  label: 'If they do not report, come back or answer, then …',
  hint: 'Who does what, by when',
} as const satisfies LetterAsk;

/** The practice's own: what is planned with a service may hold the safe number, which it is not told. */
export const practiceContingency = {
  id: 'practice-contingency',
  label: 'If they do not come to the practice, then …',
  hint: 'Who does what, by when. No number, no name of anybody close to them',
} as const satisfies LetterAsk;

/** Reviews row 7: on the page of reasons. */
export const sought = {
  id: 'sought',
  label: 'Was agreement asked for first?',
  choices: [
    { id: 'refused', label: 'Yes, and they said no' },
    { id: 'not-safe', label: 'No: it was not safe to ask' },
    { id: 'could-not', label: 'No: they could not be asked in time' },
  ],
  when: ({ agreement }) => agreement.answer === 'without',
} as const satisfies LetterAsk;

/** A referral or a call for advice with nothing disclosed (design.md 3; reviews row 66). */
export const judgement = {
  id: 'judgement',
  label: 'What makes you concerned',
  hint: 'What you saw and heard, in your own words: printed as your judgement, not as theirs',
  when: ({ outcome }) => outcome.code !== 'asked-disclosed',
} as const satisfies LetterAsk;

/** Identification for four recipients, under its warning (design.md 7). Never read from the record. */
export const address = {
  id: 'address',
  label: 'Home address, to identify them',
  hint: 'Printed under “do not write, visit or call”',
} as const satisfies LetterAsk;

/** H37: a voice before a letter. Of this letter alone: one service told is not the other. */
export const spokenTo = {
  id: 'spoken-to',
  label: 'Whom you spoke to there: name and time',
  hint: 'Ring first: a letter alone may lie unread. For example: Sam Okoro, duty desk, 02:50',
  own: true,
} as const satisfies LetterAsk;

export const notReached = {
  id: 'not-reached',
  label: 'If nobody was reached: who tries next, and when',
  hint: 'A member of staff and a time, for example: Sister Lund, 04:30',
  own: true,
} as const satisfies LetterAsk;

/** Reviews row 62: with who said it and how sure; only letters that may carry it ask. */
export const otherHealth = {
  id: 'other-health',
  label: 'Their health, as far as it changes the danger: who said so, how sure',
  hint: 'Only what this meeting needs',
} as const satisfies LetterAsk;

export const otherOrders = {
  id: 'other-orders',
  label: 'Court orders, bail, convictions: who said so, how sure',
} as const satisfies LetterAsk;

export const otherWeapons = {
  id: 'other-weapons',
  label: 'Weapons: who said so, how sure',
} as const satisfies LetterAsk;

/** Letters to a service or an agency all ask these. */
export const everyReferral: readonly LetterAsk[] = [
  judgement,
  sought,
  knows,
  whereUntil,
  callBack,
  contingency,
];
