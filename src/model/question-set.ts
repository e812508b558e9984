import * as z from 'zod/mini';
import type { ClinicalItem } from './clinical-item';
import { ItemId } from './presentation';

export const Answer = z.enum(['yes', 'no', 'prefers-not-to-say', 'not-asked']);
export type Answer = z.infer<typeof Answer>;

export const ANSWER_LABELS: Record<Answer, string> = {
  yes: 'Yes',
  no: 'No',
  'prefers-not-to-say': 'Prefers not to say',
  'not-asked': 'Not asked',
};

/** Where a path ends: what the answers come to is then worked out over the path walked, and no more. */
export const END = 'end';

export interface Question {
  id: string;
  /** What the clinician says. */
  say: string;
  /** The same in a few words, for a list of answers; a list shows `say` without it. */
  short?: string | undefined;
  /** The same by telephone, answerable by yes or no alone. */
  sayRemotely: string;
  /** For each answer the id of the question it leads to, or `end`. */
  next: Readonly<Record<Answer, string>>;
  /** Said before it, where the question frightens (reviews row 38). */
  before?: string | undefined;
  /** For the clinician's eyes: what to look for. */
  lookFor?: string | undefined;
  /** A "yes" is telling us, whatever was answered before: it makes a disclosure of the enquiry. */
  discloses?: boolean | undefined;
  /** What to do now after a "yes", in order. */
  doNow?: readonly string[] | undefined;
}

/**
 * When a set may be opened: `first` is the enquiry itself; the others only once something was
 * disclosed, or, for self-harm, also after a presentation of it (suicidality is asked both ways).
 */
export const Opens = z.enum(['first', 'on-disclosure', 'on-disclosure-or-self-harm']);
export type Opens = z.infer<typeof Opens>;

/** Near FHIR Questionnaire. `version` changes with any wording; the outcome records which was shown. */
export interface QuestionSet extends ClinicalItem {
  version: number;
  opens: Opens;
  /** Whose words these are; no licensed form's wording is ever used. */
  licence: string;
  confidentiality: string;
  opening: string;
  questions: readonly Question[];
}

const Words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const Path = z.optional(z.string().check(z.maxLength(60)));

/** A set that a site writes into its policy. Whether its paths are whole is `findPathFaults`' to say. */
export const OwnQuestionSet = z.strictObject({
  id: ItemId,
  title: Words(80),
  version: z.number().check(z.int(), z.positive(), z.maximum(9999)),
  opens: Opens,
  source: Words(300),
  reviewed: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  licence: Words(300),
  confidentiality: Words(400),
  opening: Words(400),
  questions: z
    .array(
      z.strictObject({
        id: ItemId,
        say: Words(400),
        short: z.optional(Words(60)),
        sayRemotely: Words(400),
        next: z.strictObject({
          yes: Path,
          no: Path,
          'prefers-not-to-say': Path,
          'not-asked': Path,
        }),
        before: z.optional(Words(400)),
        lookFor: z.optional(Words(400)),
        discloses: z.optional(z.boolean()),
        doNow: z.optional(z.array(Words(200)).check(z.maxLength(8))),
      }),
    )
    .check(z.minLength(1), z.maxLength(40)),
});
export type OwnQuestionSet = z.infer<typeof OwnQuestionSet>;

/** `two-questions@1`: which words were shown, as an outcome, a line and an audit event carry it. */
export const QuestionSetRef = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}@[1-9]\d{0,3}$/));

export function refOf(set: Pick<QuestionSet, 'id' | 'version'>): string {
  return `${set.id}@${set.version}`;
}

/** The same way on whatever is answered. */
export function always(to: string): Record<Answer, string> {
  return { yes: to, no: to, 'prefers-not-to-say': to, 'not-asked': to };
}

/** A site's own set, whose paths were found whole. */
export function wholeSet(own: OwnQuestionSet): QuestionSet {
  const whole = (next: OwnQuestionSet['questions'][number]['next']) =>
    Object.fromEntries(Answer.options.map((each) => [each, next[each] ?? END]));
  return {
    ...own,
    questions: own.questions.map((each) => ({
      ...each,
      next: whole(each.next) as Record<Answer, string>,
    })),
  };
}

interface Paths {
  id: string;
  questions: readonly {
    id: string;
    next: Readonly<Partial<Record<Answer, string | undefined>>>;
  }[];
}

/** One sentence for each path that is missing, leads nowhere or round in a circle, naming it. */
export function findPathFaults(set: Paths): string[] {
  const ids = set.questions.map(({ id }) => id);
  const faults: string[] = [];
  const of = (question: string) => `question set "${set.id}", question "${question}"`;
  ids.forEach((id, i) => {
    if (ids.indexOf(id) !== i) faults.push(`${of(id)} stands twice`);
  });
  for (const { id, next } of set.questions) {
    for (const answer of Answer.options) {
      const to = next[answer];
      if (to === undefined) faults.push(`${of(id)}: the answer "${answer}" leads nowhere`);
      else if (to !== END && !ids.includes(to)) {
        faults.push(
          `${of(id)}: the answer "${answer}" leads to "${to}", which is no question of it`,
        );
      } else if (to !== END && ids.indexOf(to) <= ids.indexOf(id)) {
        faults.push(`${of(id)}: the answer "${answer}" leads back to "${to}"`);
      }
    }
  }
  const reached = new Set([ids[0], ...set.questions.flatMap(({ next }) => Object.values(next))]);
  for (const id of ids) if (!reached.has(id)) faults.push(`${of(id)} is reached by no answer`);
  return faults;
}
