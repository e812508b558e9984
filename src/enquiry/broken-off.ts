import type { EnquiryOutcome, NotAskedReason } from './outcome';
import { isBegun, outcomeOfAnswers, withSets, type Answers } from './outcome-of-answers';
import { firstQuestionSet, knownSets, type QuestionPolicy } from './questions';

/** What of an enquiry decides what it comes to when it is broken off. */
export interface Begun {
  answers: Answers;
  outcome?: EnquiryOutcome | undefined;
}

/**
 * What an enquiry comes to that is broken off, for this reason: handed over, left, or dismissed between
 * two questions. A disclosure stays one; what was answered since stays counted, and a "yes" among it is a
 * disclosure however the questions were left. With nothing asked it is what it was before, else "not asked".
 */
export function brokenOff(
  { answers, outcome }: Begun,
  policy: QuestionPolicy,
  reason: NotAskedReason,
): EnquiryOutcome {
  if (outcome?.code === 'asked-disclosed') return outcome;
  return soFar(answers, policy, outcome?.reason ?? reason) ?? outcome ?? notAsked(reason);
}

/** The same for somebody who says that there is nothing to ask: only a "yes" stands against it. */
export function dismissed(
  { answers }: Begun,
  policy: QuestionPolicy,
  reason: NotAskedReason,
): EnquiryOutcome {
  return soFar(answers, policy, reason) ?? notAsked(reason);
}

function soFar(
  answers: Answers,
  policy: QuestionPolicy,
  reason: NotAskedReason,
): EnquiryOutcome | undefined {
  if (!isBegun(answers)) return undefined;
  const made = outcomeOfAnswers(firstQuestionSet(policy), answers, reason);
  return withSets(made, knownSets(policy), answers);
}

function notAsked(reason: NotAskedReason): EnquiryOutcome {
  return { code: 'not-asked', reason, questionsAsked: 0, questionsAnswered: 0 };
}
