import { describeOutcome } from '../../enquiry/lines/write-lines';
import type { EnquiryOutcome } from '../../enquiry/outcome';
import type { LetterFacts, LetterSection } from '../letter';

/** What was and was not asked, and no more than that (hazard H35). */
export function outcomeSection(facts: LetterFacts): LetterSection {
  return {
    id: 'outcome',
    heading: 'What was asked',
    paragraphs: outcomeSentences(facts.outcome),
    why: 'Says honestly what was asked, so that nobody reads a gap as an answer.',
    removable: 'never',
  };
}

/** As sentences of a letter, each outcome with what may not be concluded from it. */
export function outcomeSentences(outcome: EnquiryOutcome): string[] {
  const said = describeOutcome(outcome);
  const sentence = `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
  switch (outcome.code) {
    case 'asked-disclosed':
    case 'asked-no-disclosure':
      return [sentence];
    case 'asked-declined':
      return [sentence, 'This does not rule it out.'];
    case 'not-asked':
      return [sentence, 'The enquiry is still to be completed: nothing is ruled out.'];
  }
}
