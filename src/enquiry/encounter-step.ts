import * as z from 'zod/mini';
import { ItemId } from '../model/presentation';
import { EnquiryOutcome } from './outcome';

/** What happened to the enquiry of one attendance on this computer, oldest first; session memory only. */
export const EncounterStep = z.strictObject({
  /** Of the confirmed step it came from; the same key again changes nothing. */
  key: z.optional(z.string()),
  at: z.number(),
  kind: z.enum(['later', 'outcome', 'handed-over']),
  outcome: z.optional(EnquiryOutcome),
  /** Who was signed in to the record, as the page shows it; unread means unknown. */
  user: z.optional(z.string()),
  /** Whether somebody was recorded as with the patient. */
  accompanied: z.boolean(),
  /** Presentations already known at that moment; one that appears later may reopen the prompt. */
  known: z.array(ItemId),
  /** Bundle items still owed when it was recorded. */
  owed: z.array(z.string()),
});
export type EncounterStep = z.infer<typeof EncounterStep>;

/** A Sidenote line whose reference this site's key confirmed. */
export const ConfirmedLine = z.strictObject({
  state: z.enum(['closed', 'open']),
  /** When the line was written, to the quarter hour, UTC milliseconds. */
  at: z.number(),
  owed: z.array(z.string()),
  /** Presentations known here when the line was first seen. */
  known: z.array(ItemId),
});
export type ConfirmedLine = z.infer<typeof ConfirmedLine>;
