import * as z from 'zod/mini';

/**
 * A site's own form, filled from a letter: which of the letter's rows goes into which of the form's
 * boxes. Set by policy; the form itself is never shipped (practice.md 4.3, form changes by borough).
 */
export const LocalForm = z.strictObject({
  /** The kind of letter it is filled from, e.g. `marac`. */
  letter: z.string().check(z.maxLength(60)),
  title: z.string().check(z.minLength(1), z.maxLength(120)),
  fields: z
    .array(
      z.strictObject({
        box: z.string().check(z.minLength(1), z.maxLength(160)),
        /** A section's id, and the label of one of its rows; without a label, all its text. */
        section: z.string().check(z.maxLength(60)),
        row: z.optional(z.string().check(z.maxLength(120))),
      }),
    )
    .check(z.minLength(1), z.maxLength(120)),
});
export type LocalForm = z.infer<typeof LocalForm>;
