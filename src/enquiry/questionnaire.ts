import * as z from 'zod/mini';
import { ItemId } from '../model/presentation';
import { QuestionSetRef, refOf, type Question, type QuestionSet } from '../model/question-set';
import type { HealthQuestion } from './health-question';
import { healthQuestions } from './health-questions';
import { answerKey, pathOf, type Answers } from './outcome-of-answers';

/** What a patient may answer to the enquiry's questions; a question left blank is not here, and is no "no". */
const WrittenAnswer = z.enum(['yes', 'no', 'prefers-not-to-say']);

/** What a patient chose, alone, on the screen. Codes only; there is nothing to type. */
export const WrittenAnswers = z.strictObject({
  /** The set whose questions were shown, as `two-questions@1`. */
  set: QuestionSetRef,
  /** By `setId/questionId`. */
  answers: z.record(z.string().check(z.maxLength(130)), WrittenAnswer),
  /** Option by ordinary question. */
  ordinary: z.record(ItemId, ItemId),
});
export type WrittenAnswers = z.infer<typeof WrittenAnswers>;

/**
 * The same as a draft keeps it. It is no outcome: that is made once a clinician has spoken with the
 * patient, and `confirmedAt` (UTC milliseconds) says when that was.
 */
export const Written = z.strictObject({
  ...WrittenAnswers.shape,
  at: z.number(),
  confirmedAt: z.optional(z.number()),
});
export type Written = z.infer<typeof Written>;

/** One question, by itself on the page. `key` is its own among the answers of its kind. */
export interface QuestionnairePage {
  kind: 'ordinary' | 'enquiry';
  key: string;
  ask: string;
  options: HealthQuestion['options'];
}

/** Said by the patient, so in their voice; never "prefers not to say". */
const OPTIONS: HealthQuestion['options'] = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
  { id: 'prefers-not-to-say', label: 'I would rather not say' },
];

/** The pages in order, given what was answered: a site's own set may branch, and a blank is a path too. */
export function pagesOf(set: QuestionSet, answers: Answers): QuestionnairePage[] {
  const ordinary = (place: HealthQuestion['place']) =>
    healthQuestions
      .filter((each) => each.place === place)
      .map(({ id, ask, options }) => ({ kind: 'ordinary' as const, key: id, ask, options }));
  const own = pathOf(set, answers).map((question) => ({
    kind: 'enquiry' as const,
    key: answerKey(set, question),
    ask: question.say,
    options: OPTIONS,
  }));
  return [...ordinary('before'), ...own, ...ordinary('after')];
}

/** Whether every answer is to a question that is asked, by an option it has. */
export function isOfQuestionnaire(set: QuestionSet, written: WrittenAnswers): boolean {
  if (written.set !== refOf(set)) return false;
  const keys = set.questions.map((question) => answerKey(set, question));
  return (
    Object.keys(written.answers).every((key) => keys.includes(key)) &&
    Object.entries(written.ordinary).every(([id, option]) =>
      healthQuestions.find((each) => each.id === id)?.options.some((each) => each.id === option),
    )
  );
}

export interface WrittenRow {
  title: string;
  /** Undefined where it was left blank. */
  answer?: string;
}

/** The enquiry's questions with what was written, over the path that the patient walked. */
export function enquiryRows(set: QuestionSet, { answers }: WrittenAnswers): WrittenRow[] {
  return pathOf(set, answers).map((question: Question) =>
    rowOf(question.short ?? question.say, OPTIONS, answers[answerKey(set, question)]),
  );
}

export function ordinaryRows({ ordinary }: WrittenAnswers): WrittenRow[] {
  return healthQuestions.map(({ id, title, options }) => rowOf(title, options, ordinary[id]));
}

function rowOf(
  title: string,
  options: HealthQuestion['options'],
  chosen: string | undefined,
): WrittenRow {
  const answer = options.find(({ id }) => id === chosen)?.label;
  return answer === undefined ? { title } : { title, answer };
}

/** Written and not yet spoken about: it has to be seen before anything else of the draft. */
export function isUnspoken(written: Written | undefined): written is Written {
  return written !== undefined && written.confirmedAt === undefined;
}
