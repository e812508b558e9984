import { ownSuicidality } from '../../care/factors/own-suicidality';
import { sexualViolence } from '../../care/factors/sexual-violence';
import { address, everyReferral, otherOrders, otherWeapons, spokenTo, notReached } from '../asks';
import { assembleLetter } from '../assemble-letter';
import type { LetterAsk } from '../letter-ask';
import type { LetterFacts, LetterType } from '../letter';
import { addressSection } from '../sections/address';
import { askedSection } from '../sections/asked';
import { factorsSection } from '../sections/factors';
import { closingSections } from '../sections/closing';
import { identitySection } from '../sections/identity';
import { injuriesSection } from '../sections/injuries';
import { judgementSection } from '../sections/judgement';
import { otherKnownSection } from '../sections/other-known';
import { otherPersonSection } from '../sections/other-person';
import { outcomeSection } from '../sections/outcome';
import { safeContactSection } from '../sections/safe-contact';
import { wantsSection } from '../sections/wants';
import { whereNowSection } from '../sections/where-now';

const BASIS =
  'Shared because they asked for it, or a court ordered it, or in the public interest as decided with a named senior person; no more than that needs. Basis: UK GDPR Articles 6(1)(c) or 6(1)(e) and 9(2)(g), with the Data Protection Act 2018, Schedule 1, paragraphs 10 and 18; the common law of confidence; the professional guidance on gunshot and knife wounds. Duties about under-18s: check which are in force.';

const summary = {
  id: 'police-summary',
  label: 'The facts for the police, and no more',
  hint: 'What was said and seen today: injuries, who, when, where. No other history',
} as const satisfies LetterAsk;
const asked = {
  id: 'police-ask',
  label: 'What you ask of the police',
  hint: 'For example: the release time before they are let go, and a safe way to tell the patient',
} as const satisfies LetterAsk;
const reference = { id: 'police-ref', label: 'Police reference' } as const satisfies LetterAsk;

/** A short summary. Danger now is a call to 999, never a letter. */
export const police = {
  id: 'police',
  title: 'Summary for the police',
  source: 'practice.md 5.2 and 5.5 (police; gunshot and knife wounds); reviews rows 6, 17 and 64',
  reviewed: '2026-11-26',
  row: 'Summary for the police',
  recipient: 'agency',
  voice: 'always',
  goesTo: ['police'],
  asks: [
    ...[spokenTo, notReached, summary, asked, reference],
    ...everyReferral,
    ...[address, otherOrders, otherWeapons],
  ],
  grounds: ['court-order', 'serious-crime', 'under-18-duty', 'child-at-risk', 'serious-harm'],
  basis: BASIS,
  leavesOut: [
    'past medical history, suicide risk and everything not asked for',
    'their own account in their own words, unless it is written into the summary',
    'the phone and e-mail of the record',
    'the NHS number',
    'a sexual assault, which is theirs to report',
    'the other person’s health',
    'names and whereabouts of children',
    'codes for the GP',
    'where a refuge is',
  ],
  compose: (facts: LetterFacts) =>
    assembleLetter(
      facts,
      {
        ...{ id: 'police', title: 'Summary for the police' },
        firstAlert: 'Danger now: 999, not this letter. The other person must not learn of this.',
        goesTo: ['police'],
        nobody: 'Police contact not chosen',
        carries: { contact: true, address: true, otherPeople: true },
      },
      [
        identitySection(facts, []),
        wantsSection(facts),
        askedSection(
          facts,
          {
            id: 'summary',
            heading: 'Summary',
            why: 'Only what the police need for this. Their health record is not for them to have.',
          },
          [
            { label: 'Facts', ask: summary, lacks: 'The facts for the police.' },
            { label: 'What we ask', ask: asked, lacks: 'What you ask of the police.' },
            { label: 'Police reference', ask: reference },
          ],
        ),
        safeContactSection(facts),
        addressSection(facts),
        whereNowSection(facts),
        outcomeSection(facts),
        judgementSection(facts),
        factorsSection(facts, { without: [ownSuicidality, sexualViolence] }),
        injuriesSection(facts, { withGenital: true }),
        otherPersonSection(facts),
        otherKnownSection(facts, ['orders', 'weapons']),
        ...closingSections(facts, { basis: BASIS, voice: 'always', withService: false }),
      ],
    ),
} as const satisfies LetterType;
