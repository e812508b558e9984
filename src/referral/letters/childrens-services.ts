import { ownSuicidality } from '../../care/factors/own-suicidality';
import { address, everyReferral, otherOrders, otherWeapons, spokenTo, notReached } from '../asks';
import { assembleLetter } from '../assemble-letter';
import type { LetterAsk } from '../letter-ask';
import type { LetterFacts, LetterType } from '../letter';
import { addressSection } from '../sections/address';
import { askedSection } from '../sections/asked';
import { childrenSection } from '../sections/children';
import { factorsSection } from '../sections/factors';
import { closingSections } from '../sections/closing';
import { identitySection } from '../sections/identity';
import { judgementSection } from '../sections/judgement';
import { otherKnownSection } from '../sections/other-known';
import { otherPersonSection } from '../sections/other-person';
import { outcomeSection } from '../sections/outcome';
import { safeContactSection } from '../sections/safe-contact';
import { wantsSection } from '../sections/wants';
import { whereNowSection } from '../sections/where-now';

const BASIS =
  'Shared to protect the children named, who are harmed by what they see, hear and live with. Basis: Children Act 1989, sections 17 and 47, and 2004, section 11; Domestic Abuse Act 2021, section 3; UK GDPR Articles 6(1)(e) and 9(2)(g), with the Data Protection Act 2018, Schedule 1, paragraph 18.';

const harm = {
  id: 'child-harm',
  label: 'What each child saw, heard or suffered',
  hint: 'Who told you, in whose words',
} as const satisfies LetterAsk;
const care = {
  id: 'child-care',
  label: 'Who has care of them now, and tonight',
} as const satisfies LetterAsk;
const safeTime = {
  id: 'child-safe-time',
  label: 'When it is safe to come or to ring about the children',
} as const satisfies LetterAsk;

/** To children’s services: about the children first, and only so much of the adult as they need. */
export const childrensServices = {
  id: 'childrens-services',
  title: 'Referral to children’s services',
  source: 'practice.md 5.2 (child-centred) and 5.5; reviews rows 28, 36, 42 and 61; hazard H36',
  reviewed: '2026-11-26',
  row: 'Letter to children’s services',
  recipient: 'agency',
  voice: 'always',
  goesTo: ['childrens-services'],
  asks: [
    ...[spokenTo, notReached, harm, care, safeTime],
    ...everyReferral,
    ...[address, otherOrders, otherWeapons],
  ],
  grounds: ['child-at-risk', 'serious-harm'],
  basis: BASIS,
  leavesOut: [
    'the adult’s past medical history, suicide risk and unrelated diagnoses',
    'the adult’s own account in their own words',
    'the phone and e-mail of the record',
    'the NHS number',
    'the other person’s health',
    'codes for the GP',
    'where a refuge is',
  ],
  compose: (facts: LetterFacts) =>
    assembleLetter(
      facts,
      {
        ...{ id: 'childrens-services', title: 'Referral to children’s services' },
        goesTo: ['childrens-services'],
        nobody: 'Children’s services not chosen',
        carries: { contact: true, address: true, otherPeople: true, childHomes: true },
      },
      [
        identitySection(facts, ['localId'], 'The adult in our care'),
        wantsSection(facts),
        childrenSection(facts, { withAddress: true, withAdults: true }),
        askedSection(
          facts,
          {
            id: 'child-harm',
            heading: 'What it has meant for the children',
            why: 'Each child is a person to be protected, not a detail of the adult’s case.',
          },
          [
            { label: 'Seen, heard, suffered', ask: harm, lacks: 'What each child saw or heard.' },
            { label: 'Who has care now', ask: care, lacks: 'Who has care of the children now.' },
            { label: 'Safe time', ask: safeTime, lacks: 'When it is safe to come or ring.' },
          ],
        ),
        safeContactSection(
          facts,
          'For the allocated worker alone: do not pass these on or file them where the family may read them.',
        ),
        addressSection(facts),
        whereNowSection(facts),
        outcomeSection(facts),
        judgementSection(facts),
        factorsSection(facts, { without: [ownSuicidality] }),
        otherPersonSection(facts),
        otherKnownSection(facts, ['orders', 'weapons']),
        ...closingSections(facts, { basis: BASIS, voice: 'always' }),
      ],
    ),
} as const satisfies LetterType;
