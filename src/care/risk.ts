import * as z from 'zod/mini';

/**
 * A site's own risk form, as somebody else's finished paper: its name, its total, who filled it in.
 * Nothing is computed from it here and no wording of any form is shipped (practice.md 4.1).
 */
const RiskForm = z.strictObject({
  name: z.string().check(z.maxLength(80)),
  /** Items ticked "yes"; absent where the form gives no total. */
  total: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(200))),
  /** Items nobody could answer; never counted as "no" (reviews row 43). */
  notAnswered: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(200))),
  completedBy: z.string().check(z.maxLength(160)),
  date: z.optional(z.string().check(z.maxLength(40))),
});
type RiskForm = z.infer<typeof RiskForm>;

/**
 * A professional's own concern. It can only raise: there is no value for "less than the form says"
 * (practice.md 4.1, gate 2; reviews rows 15 and 66).
 */
export const Judgement = z.strictObject({
  concern: z.literal('high'),
  why: z.string().check(z.maxLength(2000)),
  by: z.string().check(z.maxLength(160)),
});
export type Judgement = z.infer<typeof Judgement>;

/** What was said of one factor. Not marked at all is not known, and never "no". */
const FactorMark = z.strictObject({
  present: z.enum(['yes', 'no']),
  note: z.optional(z.string().check(z.maxLength(400))),
});
type FactorMark = z.infer<typeof FactorMark>;

export const Risk = z.strictObject({
  /** By factor id. */
  factors: z.record(z.string().check(z.maxLength(60)), FactorMark),
  form: z.optional(RiskForm),
  judgement: z.optional(Judgement),
  /** Days of earlier incidents in the record or told, `YYYY-MM-DD`; today's is not among them. */
  earlier: z.optional(
    z.array(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))).check(z.maxLength(60)),
  ),
});
export type Risk = z.infer<typeof Risk>;

export function noRisk(): Risk {
  return { factors: {} };
}
