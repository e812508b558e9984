import {
  address,
  everyReferral,
  notReached,
  otherHealth,
  otherOrders,
  otherWeapons,
  spokenTo,
} from '../asks';
import { assembleLetter } from '../assemble-letter';
import type { LetterAsk } from '../letter-ask';
import type { LetterFacts, LetterType } from '../letter';
import { addressSection } from '../sections/address';
import { askedSection } from '../sections/asked';
import { careFactsSection } from '../sections/care-facts';
import { childrenSection } from '../sections/children';
import { factorsSection } from '../sections/factors';
import { closingSections } from '../sections/closing';
import { identitySection } from '../sections/identity';
import { injuriesSection } from '../sections/injuries';
import { judgementSection } from '../sections/judgement';
import { otherKnownSection } from '../sections/other-known';
import { otherPersonSection } from '../sections/other-person';
import { outcomeSection } from '../sections/outcome';
import { earlierMeeting, repeatSection } from '../sections/repeat';
import { riskSection } from '../sections/risk';
import { safeContactSection } from '../sections/safe-contact';
import { wantsSection } from '../sections/wants';
import { whereNowSection } from '../sections/where-now';
import { wordsSection } from '../sections/words';

const BASIS =
  'Shared so that the agencies named can plan their safety together, relevant facts only. Basis: safeguarding and crime prevention, UK GDPR Articles 6(1)(e) and 9(2)(g), the Data Protection Act 2018, Schedule 1, paragraphs 10 and 18, and the Crime and Disorder Act 1998, section 115.';

/** Any one is enough; none outranks another and no total decides. */
const reason = {
  id: 'marac-ground',
  label: 'Why it is brought to the meeting',
  choices: [
    { id: 'judgement', label: 'Professional judgement of serious danger' },
    { id: 'site-form', label: 'This site’s own form' },
    { id: 'escalation', label: 'It happens more often or is getting worse' },
    { id: 'repeat', label: 'It happened again since an earlier meeting' },
    { id: 'local', label: 'A criterion of this area' },
  ],
} as const satisfies LetterAsk;
const rationale = {
  id: 'marac-rationale',
  label: 'The reasons, in your words',
  hint: 'What happened last, what changed, what you fear',
} as const satisfies LetterAsk;
const contribution = {
  id: 'marac-contribution',
  label: 'What your department can do or add',
} as const satisfies LetterAsk;
const feedbackOwner = {
  id: 'feedback-owner',
  label: 'Who takes the outcome back to those who care for them',
} as const satisfies LetterAsk;

/** To the coordinator of the multi-agency risk assessment conference. */
export const marac = {
  id: 'marac',
  title: 'Referral to the multi-agency meeting (MARAC)',
  source: 'practice.md 4.1, 4.3 and 5.2; reviews rows 13, 44, 45, 62, 64, 68 and 75',
  reviewed: '2026-11-26',
  row: 'Letter to MARAC',
  recipient: 'agency',
  voice: 'always',
  goesTo: ['marac'],
  asks: [
    ...[spokenTo, notReached, reason, rationale, earlierMeeting],
    ...everyReferral,
    ...[contribution, feedbackOwner, address, otherHealth, otherOrders, otherWeapons],
  ],
  grounds: ['serious-harm', 'child-at-risk'],
  basis: BASIS,
  leavesOut: [
    'past medical history and unrelated diagnoses',
    'the phone and e-mail of the record',
    'the NHS number',
    'codes for the GP',
    'where a refuge is',
  ],
  compose: (facts: LetterFacts) =>
    assembleLetter(
      facts,
      {
        ...{ id: 'marac', title: 'Referral to the multi-agency meeting (MARAC)' },
        firstAlert:
          'Restricted. The other person must not learn of this. Do not wait for the meeting to act.',
        goesTo: ['marac'],
        nobody: 'MARAC coordinator not chosen',
        carries: {
          ...{ contact: true, address: true },
          ...{ otherHealth: true, otherPeople: true, childHomes: true },
        },
      },
      [
        identitySection(facts, ['localId']),
        wantsSection(facts),
        safeContactSection(facts),
        addressSection(facts),
        whereNowSection(facts),
        askedSection(
          facts,
          {
            id: 'grounds',
            heading: 'Why it is brought',
            why: 'The meeting needs your reasons. No total replaces them.',
          },
          [
            { label: 'Criterion', ask: reason, lacks: 'Which criterion it is brought under.' },
            { label: 'Reasons', ask: rationale, lacks: 'The reasons, in your words.' },
            {
              label: 'What we can add',
              ask: contribution,
              lacks: 'What your department can do or add.',
            },
            {
              label: 'Takes the outcome back',
              ask: feedbackOwner,
              lacks: 'Who takes the outcome back.',
            },
          ],
        ),
        repeatSection(facts),
        riskSection(facts),
        factorsSection(facts, { withHealth: true }),
        outcomeSection(facts),
        judgementSection(facts),
        wordsSection(facts),
        careFactsSection(facts),
        injuriesSection(facts),
        childrenSection(facts, { withAddress: true }),
        otherPersonSection(facts),
        otherKnownSection(facts, ['health', 'orders', 'weapons']),
        ...closingSections(facts, { basis: BASIS, voice: 'always' }),
      ],
    ),
} as const satisfies LetterType;
