import { describeOutcome } from '../../enquiry/lines/write-lines';
import type { EnquiryOutcome } from '../../enquiry/outcome';
import { sentence } from '../../model/text';
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
  const first = `${sentence(said)}.`;
  switch (outcome.code) {
    case 'asked-disclosed':
    case 'asked-no-disclosure':
      return [first];
    case 'asked-declined':
      return [first, 'This does not rule it out.'];
    case 'not-asked':
      return [first, 'The enquiry is still to be completed: nothing is ruled out.'];
  }
}
