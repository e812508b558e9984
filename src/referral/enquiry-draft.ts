import * as z from 'zod/mini';
import { BodyMap } from '../care/body/body-map';
import { CareAnswer } from '../care/care-item';
import { Household } from '../care/household';
import { Risk } from '../care/risk';
import { Change } from '../enquiry/noted';
import { EnquiryOutcome } from '../enquiry/outcome';
import { Written } from '../enquiry/questionnaire';
import { ContextToken } from '../model/context-token';
import { PatientIdentity } from '../model/encounter-reading';
import { ItemId } from '../model/presentation';
import { Answer } from '../model/question-set';
import { Agreement } from './agreement';
import { SafeContact } from './safe-contact';

/** What has been done to one letter of a draft; its text is composed anew from the draft each time. */
export const LetterDraft = z.strictObject({
  kind: z.string().check(z.maxLength(60)),
  serviceId: z.optional(z.string().check(z.maxLength(60))),
  /** What the letter asked, by the id of the ask. */
  answers: z.optional(
    z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(4000))),
  ),
  /** Words edited in place, by section id. */
  edits: z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(20_000))),
  /** Sections taken out, by id, with the reason. */
  removed: z.record(z.string().check(z.maxLength(60)), z.string().check(z.maxLength(400))),
  /** UTC milliseconds of the confirmation by initials and age; absent until then. */
  confirmedAt: z.optional(z.number()),
  /** Sent to a printer, UTC milliseconds; until somebody says it was collected (hazard H09). */
  printedAt: z.optional(z.number()),
  /** What was done with it since; `printed` once it was collected. */
  handed: z.array(z.enum(['printed', 'copied', 'saved'])),
});
export type LetterDraft = z.infer<typeof LetterDraft>;

/**
 * Everything a clinician has put into one enquiry, bound to one patient by its token. Kept in
 * session memory, written on every change, offered back only for the same patient and user.
 */
export const EnquiryDraft = z.strictObject({
  token: ContextToken,
  encounterId: z.string().check(z.maxLength(64)),
  startedAt: z.number(),
  user: z.optional(z.string().check(z.maxLength(120))),
  origin: z.enum(['prompt', 'owed', 'concern', 'pasted', 'ticked']),
  /** Typed by hand where no page could be read; otherwise the record's own identity is used. */
  patient: z.optional(PatientIdentity),
  /** How the gate was passed; absent until it is. */
  gate: z.optional(z.enum(['in-person', 'remote'])),
  /** By `setId/questionId`, see `outcome-of-answers.ts`; absent is not asked. */
  answers: z.record(z.string().check(z.maxLength(130)), Answer),
  /** What the patient wrote alone on the screen; no outcome until somebody has spoken with them. */
  written: z.optional(Written),
  /** The patient is leaving with this not finished. */
  leaving: z.optional(z.boolean()),
  /** What a line in the record says was done or is owed, so that the bundle goes on where it was left. */
  fromRecord: z.optional(
    z.strictObject({
      at: z.number(),
      done: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(30)),
      owed: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(30)),
    }),
  ),
  /** The clinician is worried whatever was answered; judgement can only raise (reviews row 66). */
  concern: z.optional(z.boolean()),
  /** Something changed since it was recorded, and asks for a fresh look (reviews row 17). */
  changed: z.optional(z.array(Change).check(z.maxLength(5))),
  /** Said once: what the patient, or whoever holds their phone, may read online. */
  onlineReminded: z.optional(z.boolean()),
  /** The line was taken to the record; it is not put on the clipboard again unasked. */
  lineCopied: z.optional(z.boolean()),
  outcome: z.optional(EnquiryOutcome),
  /**
   * They left with this owed: whether it was noted, and whether it stands on the worklist. Until it does
   * it is tried again under the same key (hazard H17).
   */
  left: z.optional(
    z.strictObject({
      key: z.uuid(),
      owed: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(30)),
      noted: z.boolean(),
      kept: z.boolean(),
    }),
  ),
  /** What was recorded last, while nothing was answered since; empty once something was. */
  recordedAs: z.optional(z.string().check(z.maxLength(8000))),
  /** The patient's own words, kept for the letter, in quotes. */
  words: z.optional(z.string().check(z.maxLength(4000))),
  care: z.record(z.string().check(z.maxLength(60)), CareAnswer),
  /** Which presentations of the record were live while this was open, by rule id. */
  found: z.optional(z.array(ItemId).check(z.maxLength(80))),
  bodyMap: z.optional(BodyMap),
  household: z.optional(Household),
  risk: z.optional(Risk),
  agreement: z.optional(Agreement),
  /** To one letter to an agency, by its kind; a support letter goes by the one above. */
  agreements: z.optional(z.record(z.string().check(z.maxLength(60)), Agreement)),
  safeContact: SafeContact,
  letters: z.array(LetterDraft).check(z.maxLength(12)),
  /** Why the GP letter was not made or lost its paragraph; absent means no reason was given (row 8). */
  gpNotInformedReason: z.optional(z.string().check(z.maxLength(400))),
  handedOver: z.optional(
    z.strictObject({
      role: z.string().check(z.maxLength(80)),
      name: z.string().check(z.maxLength(120)),
      time: z.string().check(z.maxLength(20)),
    }),
  ),
  /** Which screen it was left on, so that it comes back there. */
  screen: z.string().check(z.maxLength(140)),
});
export type EnquiryDraft = z.infer<typeof EnquiryDraft>;

/** No record stands behind it: nothing leads back to it, and nothing says who the patient is. */
export function isByHand({ origin }: Pick<EnquiryDraft, 'origin'>): boolean {
  return origin === 'pasted' || origin === 'ticked';
}
