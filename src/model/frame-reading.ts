import * as z from 'zod/mini';
import { EarlierEntry } from './earlier-entry';
import { EthnicGroup } from './ethnic-group';
import { PatientIdentity, ReadingState, FieldKind } from './encounter-reading';
import { Presentation } from './presentation';

/**
 * A Sidenote line seen in the record. `reference` is checked against the site's key by the
 * background; a line stops a prompt only where `clinicianEntered` (design.md 6, record-systems H07).
 */
export const LineSighting = z.strictObject({
  /** `flag`: reception wants a clinician to look; it stops no prompt. */
  form: z.enum(['neutral', 'full', 'flag']),
  reference: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{6}$/)),
  clinicianEntered: z.boolean(),
  /** It stands among earlier visits: it may bring a check back, and quietens none of this visit. */
  earlier: z.optional(z.boolean()),
  /** Ids of items a full line says are still owed; empty for a neutral line. */
  owed: z.array(z.string().check(z.maxLength(60))).check(z.maxLength(20)),
  /** The rest of what a full line of version 2 says; an id this build does not know is dropped later. */
  done: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(30))),
  outcome: z.optional(z.string().check(z.maxLength(60))),
  reason: z.optional(z.string().check(z.maxLength(60))),
  /** YYYY-MM-DD */
  askAgain: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** Where a full line stands that is whole in itself; what is found inside it is its own words. */
  span: z.optional(
    z.strictObject({
      field: FieldKind,
      /** Which field of that kind, counted as read. */
      fieldIndex: z.number().check(z.int(), z.nonnegative()),
      start: z.number().check(z.int(), z.nonnegative()),
      end: z.number().check(z.int(), z.nonnegative()),
    }),
  ),
});
export type LineSighting = z.infer<typeof LineSighting>;

/**
 * What crosses from a frame to the background: identity, ids and offsets. No text of the note.
 */
export const FrameReading = z.strictObject({
  /** Random id the content script made for this document. */
  document: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** Counts up each time the patient or attendance in this document changes. */
  epoch: z.number().check(z.int(), z.nonnegative()),
  system: z.string().check(z.maxLength(60)),
  systemVersion: z.number(),
  context: z.optional(z.string().check(z.maxLength(60))),
  state: ReadingState,
  reason: z.optional(z.string().check(z.maxLength(300))),
  expected: z.number(),
  found: z.number(),
  missing: z.array(FieldKind).check(z.maxLength(40)),
  truncated: z.boolean(),
  departure: z.boolean(),
  identity: PatientIdentity,
  ethnicGroup: z.optional(EthnicGroup),
  encounterRef: z.optional(z.string().check(z.maxLength(120))),
  user: z.optional(z.string().check(z.maxLength(120))),
  presentations: z.array(Presentation).check(z.maxLength(400)),
  lines: z.array(LineSighting).check(z.maxLength(40)),
  /** Earlier visits with something in them, newest first. */
  history: z.optional(z.array(EarlierEntry).check(z.maxLength(60))),
  /** Completed weeks of pregnancy, where the notes of this visit say. */
  gestation: z.optional(z.number().check(z.int(), z.minimum(4), z.maximum(42))),
});
export type FrameReading = z.infer<typeof FrameReading>;
