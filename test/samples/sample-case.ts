import * as z from 'zod/mini';
import { BodyMap } from '../../src/care/body/body-map';
import { CareAnswer } from '../../src/care/care-item';
import { Household } from '../../src/care/household';
import { Risk } from '../../src/care/risk';
import { EnquiryOutcome } from '../../src/enquiry/outcome';
import { PatientIdentity } from '../../src/model/encounter-reading';
import { sayIssues } from '../../src/model/say-issues';
import { Service } from '../../src/policy/service';
import { Agreement } from '../../src/referral/agreement';
import { SafeContact } from '../../src/referral/safe-contact';

const Words = (most: number) => z.string().check(z.maxLength(most));

/**
 * One invented case, from which every letter is written for a safeguarding lead to read and sign.
 * Published as `case.schema.json` beside this file (`npm run letter-schemas`).
 */
export const SampleCase = z.strictObject({
  $schema: z.optional(z.string()),
  /** What the case is about, for the checklist page. */
  title: Words(160),
  /** Invented; NHS numbers from the 999 test range. */
  patient: PatientIdentity,
  /** When it was written, e.g. `2026-11-21T03:12:00Z`. */
  written: z.iso.datetime(),
  author: z.optional(Words(120)),
  letterhead: z.optional(Words(300)),
  outcome: EnquiryOutcome,
  words: z.optional(Words(20_000)),
  care: z.optional(z.record(Words(60), CareAnswer)),
  household: z.optional(Household),
  bodyMap: z.optional(BodyMap),
  risk: z.optional(Risk),
  agreement: z.optional(Agreement),
  /** To one letter alone, by its kind, e.g. `marac`. */
  agreements: z.optional(z.record(Words(60), Agreement)),
  safeContact: z.optional(SafeContact),
  /** What the letters ask, by the id of the ask, e.g. `contingency`. */
  answers: z.optional(z.record(Words(60), Words(4000))),
  /** Services beside those of the practice hospital. */
  directory: z.optional(z.array(Service)),
});
export type SampleCase = z.infer<typeof SampleCase>;

/** A case, or what is wrong with it, one line a field, named by its place. */
export function readCase(text: string): { case: SampleCase } | { problems: string[] } {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    return { problems: [`This is not JSON: ${error instanceof Error ? error.message : error}`] };
  }
  const read = z.safeParse(SampleCase, given);
  return read.success ? { case: read.data } : { problems: sayIssues(read.error.issues) };
}
