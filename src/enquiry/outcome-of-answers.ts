import type { EnquiryOutcome, NotAskedReason } from './outcome';
import type { Answer, QuestionSet } from './questions/question-set';

/**
 * What the answers come to. One "yes" is a disclosure whatever else is blank; "no" needs every
 * question answered "no"; a question left blank or not asked leaves the enquiry not completed, with
 * the reason given, and never counts as "no" (reviews row 43).
 */
export function outcomeOfAnswers(
  set: QuestionSet,
  answers: Readonly<Record<string, Answer>>,
  reason: NotAskedReason = 'other',
): EnquiryOutcome {
  const given = set.questions.map((question) => answers[question.id] ?? 'not-asked');
  const counted = {
    questionSet: `${set.id}@${set.version}`,
    questionsAsked: given.filter((answer) => answer !== 'not-asked').length,
    questionsAnswered: given.filter((answer) => answer === 'yes' || answer === 'no').length,
  };
  if (given.includes('yes')) return { code: 'asked-disclosed', ...counted };
  if (given.includes('prefers-not-to-say')) return { code: 'asked-declined', ...counted };
  if (given.every((answer) => answer === 'no')) return { code: 'asked-no-disclosure', ...counted };
  return { code: 'not-asked', reason, ...counted };
}
