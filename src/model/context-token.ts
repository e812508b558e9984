import * as z from 'zod/mini';

/**
 * What every draft and letter is bound to (design.md decision 8). Two tokens that differ in any part
 * are two different patients, attendances or pages, and nothing is ever carried across.
 */
export const ContextToken = z.strictObject({
  system: z.string().check(z.maxLength(60)),
  /** HMAC of the patient's number under a key of this session; never the number itself. */
  patientKey: z.string().check(z.maxLength(64)),
  document: z.string().check(z.maxLength(64)),
  epoch: z.number(),
});
export type ContextToken = z.infer<typeof ContextToken>;

/** True only where every part agrees. */
export function sameContext(a: ContextToken, b: ContextToken): boolean {
  return (
    a.system === b.system &&
    a.patientKey === b.patientKey &&
    a.document === b.document &&
    a.epoch === b.epoch
  );
}
