import * as z from 'zod/mini';
import type { EthnicGroup } from './ethnic-group';

/**
 * What one frame of a record page says about one patient and one attendance.
 * Near FHIR Encounter, Condition and Patient. Text stays in the frame that read it;
 * see `frame-reading.ts` for what crosses to the background.
 */
export const FieldKind = z.enum([
  'patient.name',
  'patient.dob',
  'patient.nhsNumber',
  'patient.localId',
  'patient.sex',
  'patient.ethnicGroup',
  'episode.presentingComplaint',
  'episode.note',
  'episode.mechanism',
  'episode.accompaniedBy',
  'episode.arrivedAt',
  'problem',
  'attendance',
  'user.name',
]);
export type FieldKind = z.infer<typeof FieldKind>;

/** Only `editing` and `this-episode` text may prompt by itself; `history` feeds repeat-attendance rules. */
export const Tense = z.enum(['editing', 'this-episode', 'history']);
export type Tense = z.infer<typeof Tense>;

/** One value read from the page. `problem` and `attendance` give one FieldReading for each entry. */
export interface FieldReading {
  kind: FieldKind;
  tense: Tense;
  /** As shown, control characters removed, at most 200,000 characters. */
  text: string;
  /** Which locator won, for the reading report, e.g. `label:Triage note`. */
  locator: string;
  /** YYYY-MM-DD, where the entry carries a date of its own. */
  date?: string;
  code?: string;
  status?: string;
}

/** Who the frame says the patient is. Absent means not shown; never an empty string. */
export const PatientIdentity = z.strictObject({
  name: z.optional(z.string().check(z.maxLength(200))),
  /** YYYY-MM-DD */
  dob: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  /** Ten digits, check digit verified. */
  nhsNumber: z.optional(z.string().check(z.regex(/^\d{10}$/))),
  localId: z.optional(z.string().check(z.maxLength(60))),
  sex: z.optional(z.string().check(z.maxLength(40))),
});
export type PatientIdentity = z.infer<typeof PatientIdentity>;

/** `not-reading` always carries the reason: "could not read" never looks like "nothing there". */
export const ReadingState = z.enum(['reading', 'partly', 'not-reading']);
export type ReadingState = z.infer<typeof ReadingState>;

export interface EncounterReading {
  system: string;
  systemVersion: number;
  /** The named page of the description that matched, e.g. `triage`; absent when none did. */
  context?: string;
  state: ReadingState;
  /** Why not, or what is missing, in words for a clinician; absent when `reading`. */
  reason?: string;
  /** Fields the context expects, and how many of them were read. */
  expected: number;
  found: number;
  missing: FieldKind[];
  /** Set where the page shows only part ("Show all 7 attendances"), or a text is too long to read whole. */
  truncated: boolean;
  /** True where the page is the one a patient leaves by (discharge, departure). */
  departure: boolean;
  identity: PatientIdentity;
  /** For the audit alone; absent where the page does not say. */
  ethnicGroup?: EthnicGroup;
  /** What tells this attendance from another of the same patient, e.g. the arrival time as shown. */
  encounterRef?: string;
  user?: string;
  fields: FieldReading[];
}
