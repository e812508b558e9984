import { phoneLineOf, isStale } from '../directory';
import type { LetterFacts, LetterPermit, LetterType } from '../letter';
import { assembleLetter } from '../assemble-letter';
import { agreementSection } from '../sections/agreement';
import { alsoToldSection } from '../sections/also-told';
import { callBackSection } from '../sections/call-back';
import { careFactsSection } from '../sections/care-facts';
import { childrenSection } from '../sections/children';
import { followUpSection } from '../sections/follow-up';
import { identitySection } from '../sections/identity';
import { otherPersonSection } from '../sections/other-person';
import { outcomeSection } from '../sections/outcome';
import { safeContactSection } from '../sections/safe-contact';
import { signOffSection } from '../sections/sign-off';
import { wantsSection } from '../sections/wants';
import { whereNowSection } from '../sections/where-now';
import { wordsSection } from '../sections/words';

const BASIS =
  'Shared for their support and safety, and limited to what this service needs. Basis: health care and safeguarding duties, UK GDPR Articles 6(1)(e), 9(2)(g) and 9(2)(h), with the Data Protection Act 2018, Schedule 1, paragraph 18 where agreement cannot be asked for or is set aside to protect somebody.';

/** To a hospital-based project or an independent domestic violence adviser. */
export const hospitalProject = {
  id: 'hospital-project',
  title: 'Referral for support',
  source: 'practice.md 5.1 and 5.2 (IDVA, hospital project); reviews rows 6, 7, 63, 64, 68 and 69',
  reviewed: '2026-11-21',
  row: 'Letter to the support service',
  recipient: 'service',
  basis: BASIS,
  leavesOut: [
    'past medical history and unrelated diagnoses',
    'the address, phone and e-mail of the record',
    'the NHS number',
    'codes for the GP',
    'anything about online access to the record',
  ],
  permit,
  compose(facts: LetterFacts) {
    const { service, now, timeZone } = facts;
    const stale = service && isStale(service, now, timeZone);
    return assembleLetter(
      facts,
      {
        kind: 'hospital-project',
        title: 'Referral for support',
        to: service
          ? [service.name, service.askFor].filter(Boolean).join(', for ')
          : 'Support service not chosen',
        missing: [
          ...(service ? [] : ['Which service it goes to.']),
          ...(stale ? [`Before sending: ${phoneLineOf(service, true)} (${service.name}).`] : []),
        ],
      },
      [
        identitySection(facts, ['localId']),
        wantsSection(facts),
        safeContactSection(facts),
        whereNowSection(facts),
        outcomeSection(facts),
        wordsSection(facts),
        careFactsSection(facts),
        childrenSection(facts),
        otherPersonSection(facts),
        agreementSection(facts, BASIS),
        alsoToldSection(facts, true),
        followUpSection(facts, true),
        callBackSection(facts),
        signOffSection(facts),
      ],
    );
  },
} as const satisfies LetterType;

/** "No" is theirs to say; only serious harm or a child at risk sets it aside (reviews row 7). */
function permit({ agreement }: LetterFacts): LetterPermit {
  if (agreement.answer === 'yes') return { allowed: true };
  if (agreement.answer === 'without') {
    if (agreement.reason?.trim() && agreement.senior?.trim()) return { allowed: true };
    return {
      allowed: false,
      why: 'Sharing without agreement needs the reason (serious harm, or a child at risk) and the name of a senior person who decided with you. Write both first.',
    };
  }
  const start =
    agreement.answer === 'no'
      ? 'They did not agree to a referral, so this letter is not made.'
      : 'They have not been asked whether they agree to a referral, so this letter is not made yet. Ask them.';
  return {
    allowed: false,
    why: `${start} Offer the helpline number and, only if safe to carry, the leaflet. Where there is serious harm or a child at risk, choose sharing without agreement and give the reason and a senior person’s name.`,
  };
}
