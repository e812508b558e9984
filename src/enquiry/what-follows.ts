import type { QuestionSet } from '../model/question-set';
import type { EnquiryOutcome } from './outcome';
import { answerOf, outcomeOfAnswers, pathOf, type Answers } from './outcome-of-answers';

/**
 * Where the last question of a set leads, with the outcome it makes:
 * - `care`: somebody told us, and everything owed to them is gone through, the children among it.
 * - `why-not-asked`: something was left blank, and the reason is asked.
 * - `finish`: asked, and nothing disclosed or preferred not to say.
 * - `back`: further questions, which change nothing recorded; back to where they were opened from.
 */
export type Follows =
  { to: 'care' | 'finish'; outcome: EnquiryOutcome } | { to: 'why-not-asked' } | { to: 'back' };

/** `outcome`: what was recorded before, where anything was. */
export function whatFollows(
  set: QuestionSet,
  answers: Answers,
  outcome: EnquiryOutcome | undefined,
): Follows {
  if (set.opens !== 'first') return afterFurther(set, answers, outcome);
  const made = outcomeOfAnswers(set, answers);
  if (made.code === 'not-asked') return { to: 'why-not-asked' };
  return { to: made.code === 'asked-disclosed' ? 'care' : 'finish', outcome: made };
}

/** A "yes" that is telling us makes a disclosure of what was none. */
function afterFurther(
  set: QuestionSet,
  answers: Answers,
  outcome: EnquiryOutcome | undefined,
): Follows {
  const told = pathOf(set, answers).some(
    (question) => question.discloses && answerOf(set, question, answers) === 'yes',
  );
  if (!told || outcome?.code === 'asked-disclosed') return { to: 'back' };
  const { reason: _why, ...counted } = outcome ?? outcomeOfAnswers(set, answers);
  return { to: 'care', outcome: { ...counted, code: 'asked-disclosed' } };
}
