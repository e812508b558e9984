import { suicideRisk } from '../../care/items/suicide-risk';
import { careChoice } from '../care-words';
import { assembleLetter } from '../assemble-letter';
import { callBack, practiceContingency, whereUntil } from '../asks';
import type { LetterFacts, LetterType } from '../letter';
import { agreementForGpSection } from '../sections/agreement';
import { alsoToldSection } from '../sections/also-told';
import { contingencySection } from '../sections/contingency';
import { followUpSection } from '../sections/follow-up';
import { gpActionSection } from '../sections/gp-action';
import { gpCodesSection } from '../sections/gp-codes';
import { gpContactSection } from '../sections/gp-contact';
import { gpEnquirySection } from '../sections/gp-enquiry';
import { identitySection } from '../sections/identity';
import { signOffSection } from '../sections/sign-off';
import { wantsSection } from '../sections/wants';
import { whereNowSection } from '../sections/where-now';

/** Part of a document cannot be hidden online, so the whole of it must be (practice.md 5.3). */
export const HIDE_FIRST =
  'Do not file this where the patient can see it: hide this WHOLE document from online view before filing. Do not print it in summaries. Do not discuss it with a partner or relative.';

const BASIS =
  'Shared as part of their care, and limited to what the practice needs to see them safely. Basis: health care and safeguarding duties, UK GDPR Articles 6(1)(e), 9(2)(g) and 9(2)(h), and the Data Protection Act 2018, Schedule 1.';

/** To their own GP practice, apart from any discharge letter. */
export const gp = {
  id: 'gp',
  title: 'Restricted letter to the GP practice',
  source: 'practice.md 5.2 and 5.3 (GP, online access); reviews rows 8, 59, 62 and 69; hazard H38',
  reviewed: '2026-11-26',
  row: 'Letter to the GP',
  recipient: 'gp',
  voice: 'never',
  goesTo: ['gp'],
  asks: [whereUntil, callBack, { ...practiceContingency, when: isOwned }],
  grounds: [],
  basis: BASIS,
  leavesOut: [
    'everything about the other person',
    'the address, phone and e-mail of the record',
    'the safe number, its times and the code phrase',
    'their own words about what happened',
    'names and whereabouts of children',
    'body map and photographs',
    'reasons for sharing without agreement',
  ],
  // Telling the GP is part of care; agreeing to a referral is another question, and the letter says so.
  compose(facts: LetterFacts) {
    const owned = isOwned(facts);
    return assembleLetter(
      facts,
      {
        id: 'gp',
        title: 'Restricted letter to the GP practice',
        goesTo: ['gp'],
        nobody: 'Their registered GP practice',
        firstAlert: HIDE_FIRST,
        carries: { contact: false, address: false },
      },
      [
        identitySection(facts, ['nhsNumber', 'localId']),
        wantsSection(facts),
        gpContactSection(facts),
        whereNowSection(facts),
        gpEnquirySection(facts),
        gpActionSection(facts),
        gpCodesSection(facts),
        agreementForGpSection(facts, BASIS),
        alsoToldSection(facts, 'never', false),
        ...(owned ? [contingencySection(facts, practiceContingency)] : []),
        followUpSection(facts, owned),
        signOffSection(facts),
      ],
    );
  },
} as const satisfies LetterType;

/** After a disclosure or with thoughts of suicide somebody has to see it through. */
function isOwned(facts: LetterFacts): boolean {
  const suicide = careChoice(facts.care, suicideRisk) ?? 'not-asked';
  return facts.outcome.code === 'asked-disclosed' || !['no', 'not-asked'].includes(suicide);
}
