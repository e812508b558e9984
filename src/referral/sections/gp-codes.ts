import { OUTCOME_CODES } from '../../enquiry/outcome';
import type { LetterFacts, LetterSection } from '../letter';

/** The code for what was asked. It never stands for what was said. */
export function gpCodesSection(facts: LetterFacts): LetterSection | undefined {
  const code = OUTCOME_CODES[facts.outcome.code];
  if (!code) return undefined;
  return {
    id: 'codes',
    heading: 'Codes to use',
    rows: [[`${code.system} ${code.code}`, code.display]],
    paragraphs: [
      'This says what became of the question, not what was said. Check it in your system before use, and hide the entry from online view as well.',
    ],
    why: 'One code, so that the next person in the practice knows. It is as restricted as the letter.',
    removable: 'with-reason',
  };
}
