import * as z from 'zod/mini';

/**
 * What may allow a letter that the patient did not agree to. Each kind of letter names its own; a
 * refusal stands against every other. Source: practice.md 5.2 and 5.5; wording for an IG lead to check.
 */
export const Ground = z.enum([
  'serious-harm',
  'child-at-risk',
  'adult-at-risk',
  'serious-crime',
  'under-18-duty',
  'court-order',
]);
export type Ground = z.infer<typeof Ground>;

export const GROUNDS: Record<Ground, string> = {
  'serious-harm': 'Risk of death or serious harm, to them or somebody else',
  'child-at-risk': 'A child may be at risk',
  'adult-at-risk': 'An adult with care and support needs may be at risk',
  'serious-crime': 'Serious crime: a gunshot or knife wound, or danger to the public',
  'under-18-duty': 'A duty about under-18s (check that it is in force)',
  'court-order': 'A court orders it',
};

/**
 * Whether the patient agrees, kept apart from the lawful basis for sharing. `without` is sharing
 * without agreement and needs a ground, a reason and a senior person's name.
 * Source: practice.md 5.2 and 5.5; reviews row 7.
 */
export const Agreement = z.strictObject({
  answer: z.enum(['yes', 'no', 'not-asked', 'without']),
  ground: z.optional(Ground),
  /** Why it was not asked, or why it is shared without agreement. */
  reason: z.optional(z.string().check(z.maxLength(2000))),
  senior: z.optional(z.string().check(z.maxLength(160))),
});
export type Agreement = z.infer<typeof Agreement>;
