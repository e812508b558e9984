import * as z from 'zod/mini';
import { FieldKind, Tense } from './encounter-reading';

/** An id is a noun, equal to its file name, and a promise: it lands in stored audit events. */
export const ItemId = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/));

/** `practice.md` 2.1: 1 explicit, 2 strong, 3 indicator, 4 weak. Never shown to a clinician as a grade. */
export const Tier = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type Tier = z.infer<typeof Tier>;

export const Certainty = z.enum(['affirmed', 'negated', 'uncertain', 'hypothetical']);
export type Certainty = z.infer<typeof Certainty>;

/**
 * One thing recognised in the record, as where it stands and what is said of it, never its words.
 * - `prompts`: a presentation after which enquiry is good practice.
 * - `context`: explains or raises, never prompts alone (alcohol, somebody with the patient, custody).
 * - `answers`: the record says that somebody already asked ("denies DV", "enquiry done").
 */
export const Presentation = z.strictObject({
  id: ItemId,
  part: z.enum(['prompts', 'context', 'answers']),
  tier: Tier,
  field: FieldKind,
  tense: Tense,
  /** Which field of that kind, counted as read; with `start`/`end` the span in its text. */
  fieldIndex: z.number().check(z.int(), z.nonnegative()),
  start: z.number().check(z.int(), z.nonnegative()),
  end: z.number().check(z.int(), z.nonnegative()),
  certainty: Certainty,
  time: z.enum(['current', 'historical']),
  subject: z.enum(['patient', 'other']),
});
export type Presentation = z.infer<typeof Presentation>;
