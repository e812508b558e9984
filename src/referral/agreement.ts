import * as z from 'zod/mini';

/**
 * Whether the patient agrees to a referral, kept apart from the lawful basis for sharing.
 * `without` is sharing without agreement and needs a reason and a senior person's name.
 * Source: practice.md 5.2 and 5.5; reviews row 7.
 */
export const Agreement = z.strictObject({
  answer: z.enum(['yes', 'no', 'not-asked', 'without']),
  /** Why it was not asked, or why it is shared without agreement. */
  reason: z.optional(z.string().check(z.maxLength(2000))),
  senior: z.optional(z.string().check(z.maxLength(160))),
});
export type Agreement = z.infer<typeof Agreement>;
