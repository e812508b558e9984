import { address, everyReferral } from '../asks';
import { assembleLetter } from '../assemble-letter';
import type { LetterFacts, LetterType } from '../letter';
import { addressSection } from '../sections/address';
import { careFactsSection } from '../sections/care-facts';
import { childrenSection } from '../sections/children';
import { factorsSection } from '../sections/factors';
import { closingSections } from '../sections/closing';
import { identitySection } from '../sections/identity';
import { injuriesSection } from '../sections/injuries';
import { judgementSection } from '../sections/judgement';
import { otherPersonSection } from '../sections/other-person';
import { outcomeSection } from '../sections/outcome';
import { riskSection } from '../sections/risk';
import { safeContactSection } from '../sections/safe-contact';
import { wantsSection } from '../sections/wants';
import { whereNowSection } from '../sections/where-now';
import { wordsSection } from '../sections/words';
import { rungInDanger } from '../voice';

const BASIS =
  'Shared for their support and safety, and limited to what this service needs. Basis: health care and safeguarding duties, UK GDPR Articles 6(1)(e), 9(2)(g) and 9(2)(h), with the Data Protection Act 2018, Schedule 1, paragraph 18 where agreement cannot be asked for or is set aside to protect somebody.';

/** To a hospital-based project or an independent domestic violence adviser. */
export const hospitalProject = {
  id: 'hospital-project',
  title: 'Referral for support',
  source: 'practice.md 5.1 and 5.2 (IDVA, hospital project); reviews rows 6, 7, 63, 64, 68 and 69',
  reviewed: '2026-11-26',
  row: 'Letter to the support service',
  recipient: 'service',
  voice: 'in-danger',
  goesTo: ['hospital-project', 'idva'],
  asks: [
    ...rungInDanger,
    ...everyReferral,
    { ...address, when: ({ addressToSupport }) => addressToSupport },
  ],
  grounds: ['serious-harm', 'child-at-risk'],
  basis: BASIS,
  leavesOut: [
    'past medical history and unrelated diagnoses',
    'the address, unless the site chose to send it; phone and e-mail of the record always',
    'the NHS number',
    'health of the other person; who said what of orders and weapons',
    'codes for the GP',
    'anything about online access to the record',
    'where a refuge is',
  ],
  compose(facts: LetterFacts) {
    const withAddress = facts.addressToSupport;
    return assembleLetter(
      facts,
      {
        id: 'hospital-project',
        title: 'Referral for support',
        goesTo: ['hospital-project', 'idva'],
        nobody: 'Support service not chosen',
        carries: { contact: true, address: withAddress },
      },
      [
        identitySection(facts, ['localId']),
        wantsSection(facts),
        safeContactSection(facts),
        ...(withAddress ? [addressSection(facts)] : []),
        whereNowSection(facts),
        outcomeSection(facts),
        judgementSection(facts),
        wordsSection(facts),
        riskSection(facts),
        factorsSection(facts),
        careFactsSection(facts),
        injuriesSection(facts),
        childrenSection(facts),
        otherPersonSection(facts),
        ...closingSections(facts, { basis: BASIS, voice: 'in-danger' }),
      ],
    );
  },
} as const satisfies LetterType;
