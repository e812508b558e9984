import { END, refOf, type Answer, type Question, type QuestionSet } from '../model/question-set';
import type { EnquiryOutcome, NotAskedReason } from './outcome';

/** Answers of one enquiry, by `setId/questionId`; what is absent was not asked. */
export type Answers = Readonly<Record<string, Answer>>;

export function answerKey(set: Pick<QuestionSet, 'id'>, question: Pick<Question, 'id'>): string {
  return `${set.id}/${question.id}`;
}

export function answerOf(set: QuestionSet, question: Question, answers: Answers): Answer {
  return answers[answerKey(set, question)] ?? 'not-asked';
}

/** The questions walked with these answers, in order: what a branch passed by was not left blank. */
export function pathOf(set: QuestionSet, answers: Answers): Question[] {
  const path: Question[] = [];
  let at: Question | undefined = set.questions[0];
  while (at && !path.includes(at)) {
    path.push(at);
    at = nextQuestion(set, at, answerOf(set, at, answers));
  }
  return path;
}

/** Undefined at the end of the path. */
export function nextQuestion(
  set: QuestionSet,
  question: Question,
  answer: Answer,
): Question | undefined {
  const to = question.next[answer];
  return to === END ? undefined : set.questions.find(({ id }) => id === to);
}

/**
 * What the answers come to. One "yes" is a disclosure whatever else is blank; "no" needs every
 * question answered "no"; a question left blank or not asked leaves the enquiry not completed, with
 * the reason given, and never counts as "no" (reviews row 43).
 */
export function outcomeOfAnswers(
  set: QuestionSet,
  answers: Answers,
  reason: NotAskedReason = 'other',
): EnquiryOutcome {
  const given = pathOf(set, answers).map((question) => answerOf(set, question, answers));
  const counted = { questionSet: refOf(set), ...countAnswers(given) };
  if (given.includes('yes')) return { code: 'asked-disclosed', ...counted };
  if (given.includes('prefers-not-to-say')) return { code: 'asked-declined', ...counted };
  if (given.every((answer) => answer === 'no')) return { code: 'asked-no-disclosure', ...counted };
  return { code: 'not-asked', reason, ...counted };
}

function countAnswers(given: readonly Answer[]) {
  return {
    questions: given.length,
    questionsAsked: given.filter((answer) => answer !== 'not-asked').length,
    questionsAnswered: given.filter((answer) => answer === 'yes' || answer === 'no').length,
  };
}

/** Anything was asked, whatever was said to it. */
export function isBegun(answers: Answers): boolean {
  return Object.values(answers).some((each) => each !== 'not-asked');
}

/** One set of an enquiry as a letter or a line may tell it; absent where none of it was asked. */
export interface SetSummary {
  id: string;
  ref: string;
  title: string;
  questions: number;
  /** The patient said yes to these. */
  yes: readonly Question[];
  notAnswered: number;
}

export function summariseSet(set: QuestionSet, answers: Answers): SetSummary | undefined {
  const path = pathOf(set, answers);
  const of = (question: Question) => answerOf(set, question, answers);
  if (path.every((question) => of(question) === 'not-asked')) return undefined;
  return {
    id: set.id,
    ref: refOf(set),
    title: set.title,
    questions: path.length,
    yes: path.filter((question) => of(question) === 'yes'),
    notAnswered: path.filter((question) => !['yes', 'no'].includes(of(question))).length,
  };
}

/** The outcome with every set of which anything was asked, in the order of `sets` (reviews row 26). */
export function withSets(
  outcome: EnquiryOutcome,
  sets: readonly QuestionSet[],
  answers: Answers,
): EnquiryOutcome {
  const questionSets = sets.flatMap((set) => summariseSet(set, answers)?.ref ?? []);
  return questionSets.length > 0
    ? { ...outcome, questionSets: questionSets.slice(0, 12) }
    : outcome;
}
