import { address, everyReferral, notReached, spokenTo } from '../asks';
import { assembleLetter } from '../assemble-letter';
import { choiceOf, type LetterAsk } from '../letter-ask';
import type { LetterFacts, LetterType } from '../letter';
import { addressSection } from '../sections/address';
import { askedSection } from '../sections/asked';
import { careFactsSection } from '../sections/care-facts';
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
import { wordsSection } from '../sections/words';

const BASIS =
  'Shared because an adult with care and support needs may be at risk and unable to protect themselves. Basis: Care Act 2014, sections 42 to 45; UK GDPR Articles 6(1)(e) and 9(2)(g), with the Data Protection Act 2018, Schedule 1, paragraph 18.';

const SUSPECTED = [
  { id: 'yes', label: 'Yes, or there is reason to suspect it' },
  { id: 'no', label: 'No' },
  { id: 'not-known', label: 'Not known' },
] as const;
/** The three parts; the council has to look into it where all three are suspected (row 81). */
export const adultTest = [
  {
    id: 'adult-needs',
    label: 'Do they have needs for care and support, met or not?',
    choices: SUSPECTED,
  },
  {
    id: 'adult-abuse',
    label: 'Are they experiencing, or at risk of, abuse or neglect?',
    choices: SUSPECTED,
  },
  {
    id: 'adult-protect',
    label: 'Because of those needs, can they not protect themselves?',
    choices: SUSPECTED,
  },
] as const satisfies readonly LetterAsk[];
const needs = {
  id: 'care-needs',
  label: 'What care and support they need, and who gives it',
} as const satisfies LetterAsk;
const capacity = {
  id: 'capacity',
  label: 'Can they decide about this? What was done to help them decide',
  hint: 'Presumed unless shown otherwise, for this decision, today',
} as const satisfies LetterAsk;

/** To the council’s adult safeguarding team. */
export const adultSafeguarding = {
  id: 'adult-safeguarding',
  title: 'Adult safeguarding concern',
  source: 'practice.md 5.2 and 5.5 (Care Act 2014, section 42); reviews row 81',
  reviewed: '2026-11-26',
  row: 'Letter to adult safeguarding',
  recipient: 'agency',
  voice: 'always',
  goesTo: ['adult-safeguarding'],
  asks: [...adultTest, ...[spokenTo, notReached, needs, capacity], ...everyReferral, ...[address]],
  grounds: ['adult-at-risk', 'serious-harm'],
  basis: BASIS,
  leavesOut: [
    'past medical history beyond their needs for care',
    'the phone and e-mail of the record',
    'health of the other person; who said what of orders and weapons',
    'children’s names',
    'codes for the GP',
    'where a refuge is',
  ],
  refuses,
  compose: (facts: LetterFacts) =>
    assembleLetter(
      facts,
      {
        ...{ id: 'adult-safeguarding', title: 'Adult safeguarding concern' },
        goesTo: ['adult-safeguarding'],
        nobody: 'Adult safeguarding team not chosen',
        carries: { contact: true, address: true, otherPeople: true },
      },
      [
        identitySection(facts, ['nhsNumber', 'localId']),
        wantsSection(facts),
        askedSection(
          facts,
          {
            id: 'three-parts',
            heading: 'The three parts of the test',
            why: 'All three, or reason to suspect them, and the council has to look into it.',
            removable: 'never',
          },
          [
            { label: 'Needs care and support', ask: adultTest[0], lacks: 'Part one of the test.' },
            { label: 'Abuse or neglect', ask: adultTest[1], lacks: 'Part two of the test.' },
            {
              label: 'Cannot protect themselves',
              ask: adultTest[2],
              lacks: 'Part three of the test.',
            },
            { label: 'What they need', ask: needs, lacks: 'What care and support they need.' },
            {
              label: 'Deciding for themselves',
              ask: capacity,
              lacks: 'Whether they can decide about this.',
            },
          ],
        ),
        safeContactSection(facts),
        addressSection(facts),
        whereNowSection(facts),
        outcomeSection(facts),
        judgementSection(facts),
        factorsSection(facts),
        wordsSection(facts),
        careFactsSection(facts),
        injuriesSection(facts),
        otherPersonSection(facts),
        otherKnownSection(facts, []),
        ...closingSections(facts, { basis: BASIS, voice: 'always' }),
      ],
    ),
} as const satisfies LetterType;

/** What is not for this team is rung about, not written (reviews row 81). */
function refuses(facts: LetterFacts): string | undefined {
  if (adultTest.every((part) => choiceOf(facts, part) === 'yes')) return undefined;
  return 'This letter is for an adult who has care and support needs, is at risk of abuse, and because of those needs cannot protect themselves. Answer the three parts. If one is “no” or not known, ring adult safeguarding for advice instead; the other letters stay open.';
}
