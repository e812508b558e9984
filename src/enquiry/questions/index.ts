import type { QuestionSet } from './question-set';
import { twoQuestions } from './two-questions';

/** Every question set, alphabetically. Adding one: a file here, a line here, a test. */
export const questionSets: readonly QuestionSet[] = [twoQuestions];

/** The set for a first enquiry. A site's own set by policy is a later step. */
export function firstQuestionSet(): QuestionSet {
  return twoQuestions;
}
