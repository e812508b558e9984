import * as z from 'zod/mini';
import { ContextToken } from '../model/context-token';
import { EnquiryOutcome, NotAskedReason } from './outcome';
import { Noted } from './noted';

/**
 * What a clinician did in the panel, sent once to the background with the token it was done under.
 * The token is compared and the step recorded in one go, so nothing is filed to another patient.
 */
const base = {
  /** Made when the step is confirmed; the same key twice is recorded once. */
  key: z.uuid(),
  token: ContextToken,
  encounterId: z.string().check(z.maxLength(64)),
  /** The tab the record is open in; absent for a pasted note. */
  tabId: z.optional(z.number()),
};

export const PanelStep = z.discriminatedUnion('kind', [
  /** With a reason it is the answer to "why did it wait?", given in private, and puts nothing off. */
  z.strictObject({ kind: z.literal('later'), ...base, reason: z.optional(NotAskedReason) }),
  z.strictObject({ kind: z.literal('opened'), ...base }),
  z.strictObject({
    kind: z.literal('gate'),
    ...base,
    result: z.enum(['passed', 'passed-remotely', 'not-now']),
  }),
  z.strictObject({
    kind: z.literal('outcome'),
    ...base,
    outcome: EnquiryOutcome,
    /** When it may be asked again without a new presentation, YYYY-MM-DD. */
    askAgain: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
    owed: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20)),
    /** Items done, declined or not needed; counted, and told to nobody. */
    done: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(30))),
  }),
  z.strictObject({
    kind: z.literal('handed-over'),
    ...base,
    owed: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20)),
  }),
  z.strictObject({
    kind: z.literal('letter'),
    ...base,
    letter: z.string().check(z.maxLength(60)),
    action: z.enum(['drafted', 'printed', 'copied', 'saved']),
    agreed: z.optional(z.boolean()),
  }),
  z.strictObject({ kind: z.literal('gp-not-informed'), ...base }),
  /** The line was taken to the record; what "handed over" means for an enquiry (design.md 6). */
  z.strictObject({ kind: z.literal('line-copied'), ...base, line: z.enum(['full', 'neutral']) }),
  /** The panel was covered again after this long: what the prompt cost, and nothing of the patient. */
  z.strictObject({
    kind: z.literal('covered'),
    ...base,
    seconds: z.number().check(z.int(), z.minimum(0), z.maximum(86_400)),
  }),
  /** One thing done or learnt on the way that is no outcome. */
  z.strictObject({
    kind: z.literal('noted'),
    ...base,
    noted: Noted,
    reason: z.optional(NotAskedReason),
    owed: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20))),
  }),
]);
export type PanelStep = z.infer<typeof PanelStep>;
