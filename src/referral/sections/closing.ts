import type { LetterFacts, LetterSection, LetterType } from '../letter';
import { agreementSection } from './agreement';
import { alsoToldSection } from './also-told';
import { callBackSection } from './call-back';
import { contingencySection } from './contingency';
import { followUpSection } from './follow-up';
import { justificationSection } from './justification';
import { signOffSection } from './sign-off';

interface Closing extends Pick<LetterType, 'basis' | 'voice'> {
  /** Whether this reader is told with which service the patient spoke. */
  withService?: boolean;
}

/**
 * How every letter to a service or an agency ends: what if they do not report, why it may be shared,
 * who else knows, who follows up, whom to tell; and, on a page of its own, the reasons where they did
 * not agree (practice.md 5.1).
 */
export function closingSections(
  facts: LetterFacts,
  { basis, voice, withService = true }: Closing,
): (LetterSection | undefined)[] {
  return [
    contingencySection(facts),
    agreementSection(facts, basis),
    alsoToldSection(facts, voice, withService),
    followUpSection(facts, true),
    callBackSection(facts),
    signOffSection(facts),
    justificationSection(facts),
  ];
}
