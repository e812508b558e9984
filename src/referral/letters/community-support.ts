import { everyReferral } from '../asks';
import { assembleLetter } from '../assemble-letter';
import type { LetterAsk } from '../letter-ask';
import type { LetterFacts, LetterType } from '../letter';
import { askedSection } from '../sections/asked';
import { careFactsSection } from '../sections/care-facts';
import { childrenSection } from '../sections/children';
import { factorsSection } from '../sections/factors';
import { closingSections } from '../sections/closing';
import { identitySection } from '../sections/identity';
import { judgementSection } from '../sections/judgement';
import { otherPersonSection } from '../sections/other-person';
import { outcomeSection } from '../sections/outcome';
import { safeContactSection } from '../sections/safe-contact';
import { wantsSection } from '../sections/wants';
import { whereNowSection } from '../sections/where-now';
import { wordsSection } from '../sections/words';
import { rungInDanger } from '../voice';

const BASIS =
  'Shared for their support and safety, and limited to what this service needs. Basis: their agreement to be put in touch, with health care and safeguarding duties, UK GDPR Articles 6(1)(e), 9(2)(g) and 9(2)(h), and the Data Protection Act 2018, Schedule 1, paragraph 18 where it is set aside to protect somebody.';

const dependants = {
  id: 'dependants',
  label: 'Who would come with them',
  hint: 'Children and others they care for, and their ages',
} as const satisfies LetterAsk;
const access = {
  id: 'access-needs',
  label: 'Disability, language, access needs',
} as const satisfies LetterAsk;
const substances = {
  id: 'substances',
  label: 'Alcohol, drugs or medicines a place must know of',
  hint: 'Only with their agreement',
} as const satisfies LetterAsk;

/** To community outreach or for a place in safe accommodation; where that is, no letter says. */
export const communitySupport = {
  id: 'community-support',
  title: 'Referral for community support',
  source: 'practice.md 5.1 and 5.2 (refuge, outreach); reviews rows 40, 63, 64, 68 and 69',
  reviewed: '2026-11-26',
  row: 'Letter to community support',
  recipient: 'service',
  voice: 'in-danger',
  goesTo: ['outreach', 'refuge'],
  asks: [...rungInDanger, ...everyReferral, dependants, access, substances],
  grounds: ['serious-harm', 'child-at-risk'],
  basis: BASIS,
  leavesOut: [
    'past medical history and unrelated diagnoses',
    'the address, phone and e-mail of the record',
    'the NHS number and hospital number',
    'health of the other person; who said what of orders and weapons',
    'codes for the GP',
    'where a refuge is',
  ],
  compose: (facts: LetterFacts) =>
    assembleLetter(
      facts,
      {
        ...{ id: 'community-support', title: 'Referral for community support' },
        goesTo: ['outreach', 'refuge'],
        nobody: 'Support service not chosen',
        carries: { contact: true, address: false },
      },
      [
        identitySection(facts, []),
        wantsSection(facts),
        safeContactSection(facts),
        whereNowSection(facts),
        outcomeSection(facts),
        judgementSection(facts),
        wordsSection(facts),
        factorsSection(facts),
        careFactsSection(facts),
        childrenSection(facts),
        askedSection(
          facts,
          {
            id: 'place',
            heading: 'If a place to stay is wanted',
            why: 'A place cannot be offered without these. Leave out what they did not want passed on.',
            removable: 'freely',
            paragraphs: [
              'Tell nobody where a place is: not us, not in a reply, not in the record.',
            ],
          },
          [
            { label: 'Who would come', ask: dependants },
            { label: 'Access and language', ask: access },
            { label: 'Alcohol, drugs, medicines', ask: substances },
          ],
          [['Pets', facts.household?.pets?.trim() || 'Not recorded']],
        ),
        otherPersonSection(facts),
        ...closingSections(facts, { basis: BASIS, voice: 'in-danger' }),
      ],
    ),
} as const satisfies LetterType;
