import { everyReferral } from '../asks';
import { assembleLetter } from '../assemble-letter';
import type { LetterAsk } from '../letter-ask';
import type { LetterFacts, LetterType } from '../letter';
import { askedSection } from '../sections/asked';
import { careFactsSection } from '../sections/care-facts';
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
  'Shared as part of their care, and limited to what the team needs to see them safely. Basis: health care and safeguarding duties, UK GDPR Articles 6(1)(e), 9(2)(g) and 9(2)(h), and the Data Protection Act 2018, Schedule 1.';

const why = {
  id: 'mh-why',
  label: 'What happened, and what you ask of the team',
  hint: 'For example: overdose tonight after an argument; please see before discharge',
} as const satisfies LetterAsk;
const plan = {
  id: 'mh-safety',
  label: 'Keeping them safe until they are seen',
  hint: 'Observation, means, who is with them',
} as const satisfies LetterAsk;

/** To mental-health liaison, who may be the next to speak with them and with whoever came along. */
export const mentalHealth = {
  id: 'mental-health',
  title: 'Referral to mental-health liaison',
  source: 'reviews rows 5, 25, 39 and 57; practice.md 4.2 and 5.1',
  reviewed: '2026-11-26',
  row: 'Letter to mental-health liaison',
  recipient: 'agency',
  voice: 'in-danger',
  goesTo: ['mental-health'],
  asks: [...rungInDanger, why, plan, ...everyReferral],
  grounds: ['serious-harm', 'child-at-risk'],
  basis: BASIS,
  leavesOut: [
    'the address, phone and e-mail of the record',
    'names and whereabouts of children',
    'the other person’s name, health, orders and weapons',
    'codes for the GP',
    'where a refuge is',
  ],
  compose: (facts: LetterFacts) =>
    assembleLetter(
      facts,
      {
        ...{ id: 'mental-health', title: 'Referral to mental-health liaison' },
        goesTo: ['mental-health'],
        nobody: 'Mental-health liaison not chosen',
        carries: { contact: true, address: false },
      },
      [
        identitySection(facts, ['nhsNumber', 'localId']),
        wantsSection(facts),
        askedSection(
          facts,
          {
            id: 'request',
            heading: 'What we ask of you',
            why: 'What happened tonight and what is wanted, so that nobody has to start again.',
            paragraphs: [
              'See them alone. Take no history from, and plan no discharge with, a partner, relative or anyone who came along, unless they themselves said that it is safe.',
              'Declining your team closes nothing here: the enquiry and the offer of support stay open.',
            ],
          },
          [
            { label: 'What happened', ask: why, lacks: 'What happened, and what is asked.' },
            {
              label: 'Until they are seen',
              ask: plan,
              lacks: 'How they are kept safe until seen.',
            },
          ],
        ),
        safeContactSection(facts),
        whereNowSection(facts),
        outcomeSection(facts),
        judgementSection(facts),
        wordsSection(facts),
        careFactsSection(facts),
        otherPersonSection(facts, false),
        ...closingSections(facts, { basis: BASIS, voice: 'in-danger', withService: false }),
      ],
    ),
} as const satisfies LetterType;
