import * as z from 'zod/mini';
import { ItemId } from '../model/presentation';
import { EnquiryOutcome, NotAskedReason, OutcomeCode } from './outcome';

/** What happened to the enquiry of one attendance on this computer, oldest first; session memory only. */
export const EncounterStep = z.strictObject({
  /** Of the confirmed step it came from; the same key again changes nothing. */
  key: z.optional(z.string()),
  at: z.number(),
  /** `reopened`: something changed, and it is asked afresh whatever was recorded before. */
  kind: z.enum(['later', 'outcome', 'handed-over', 'reopened']),
  outcome: z.optional(EnquiryOutcome),
  /** Who was signed in to the record, as the page shows it; unread means unknown. */
  user: z.optional(z.string()),
  /** Whether somebody was recorded as with the patient. */
  accompanied: z.boolean(),
  /** Presentations already known at that moment; one that appears later may reopen the prompt. */
  known: z.array(ItemId),
  /** Bundle items still owed when it was recorded. */
  owed: z.array(z.string()),
  /** After a "no": when it may be asked again without a new presentation, YYYY-MM-DD. */
  askAgain: z.optional(z.string()),
});
export type EncounterStep = z.infer<typeof EncounterStep>;

/** In private, whatever was answered. */
export function isAsked(code: OutcomeCode): boolean {
  return code !== 'not-asked';
}

/** A Sidenote line whose reference this site's key confirmed. */
export const ConfirmedLine = z.strictObject({
  state: z.enum(['closed', 'open']),
  /** When the line was written, to the quarter hour, UTC milliseconds. */
  at: z.number(),
  owed: z.array(z.string()),
  /** Presentations known here when the line was first seen. */
  known: z.array(ItemId),
  /** True where it stands among earlier visits; it may bring a check back, and quietens none of this one. */
  earlier: z.optional(z.boolean()),
  /** What a full line tells beside: absent from a neutral one. */
  done: z.optional(z.array(z.string())),
  outcome: z.optional(OutcomeCode),
  reason: z.optional(NotAskedReason),
  /** YYYY-MM-DD */
  askAgain: z.optional(z.string()),
});
export type ConfirmedLine = z.infer<typeof ConfirmedLine>;
