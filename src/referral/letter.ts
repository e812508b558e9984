import type { BodyMap } from '../care/body/body-map';
import type { CareAnswers } from '../care/care-bundle';
import type { Household } from '../care/household';
import type { Risk } from '../care/risk';
import type { EnquiryOutcome } from '../enquiry/outcome';
import type { ClinicalItem } from '../model/clinical-item';
import type { PatientIdentity } from '../model/encounter-reading';
import type { Service } from '../policy/service';
import type { Agreement } from './agreement';
import type { SafeContact } from './safe-contact';

/** Everything a letter may draw on. A letter takes only what its recipient needs. */
export interface LetterFacts {
  patient: PatientIdentity;
  /** Whole years, where a date of birth is known. */
  age?: number;
  outcome: EnquiryOutcome;
  /** The patient's own words, printed in quotes. */
  words?: string;
  care: CareAnswers;
  /** Absent where none was begun; a map without a mark says nothing of the skin. */
  bodyMap?: BodyMap;
  household?: Household;
  risk?: Risk;
  agreement: Agreement;
  safeContact: SafeContact;
  followUp?: { owner: string; date: string };
  service?: Service;
  /** Titles of the other letters of this enquiry, for "who else has been told". */
  alsoTold: readonly string[];
  author?: string;
  letterhead: string;
  /** Empty prints "not yet approved" beside patient-facing and legal wording. */
  textApprovedBy: string;
  now: number;
  timeZone: string;
  /** Invented patient: marked as practice at the head. */
  practice: boolean;
}

/** Something a block lacks. Named at the top of the screen until that row, or the text, is changed. */
export interface Missing {
  what: string;
  /** The row that would hold it; absent where the paragraphs would. */
  row?: string;
}

/** One block of a letter, as it prints, with what the margin says of it. */
export interface LetterSection {
  id: string;
  heading: string;
  /** Paragraphs of plain text. */
  paragraphs: readonly string[];
  /** Label and value rows, printed as a table. */
  rows?: readonly (readonly [string, string])[];
  /** Margin: why it is there and who will see it. */
  why: string;
  removable: 'freely' | 'with-reason' | 'never';
  missing?: readonly Missing[];
}

/** Near FHIR Composition: titled sections of plain text. */
export interface Letter {
  kind: string;
  title: string;
  /** First line of all, above the recipient; e.g. the hide-online instruction, or no safe contact. */
  alerts: readonly string[];
  /** Lines of the letterhead; absent on a leaflet, which must not say where it comes from. */
  from?: readonly string[];
  /** When it was written, in words; absent on a leaflet. */
  date?: string;
  /** Empty on a leaflet. Edited in place under the id `to`. */
  to: string;
  sections: readonly LetterSection[];
  /** What is missing, from every section and of the letter as a whole; on screen, never printed. */
  missing: readonly string[];
}

export type LetterPermit = { allowed: true } | { allowed: false; why: string };

/** One kind of letter: one file in `letters/`, one line in its index, one test. */
export interface LetterType extends ClinicalItem {
  /** What the panel's row says, e.g. `Letter to the GP`. */
  row: string;
  recipient: 'service' | 'gp';
  /** The basis the letter states for being shared, marked "not yet approved" until a site approves. */
  basis: string;
  /** What it must never carry; held by its test. */
  leavesOut: readonly string[];
  /** Whether it may be made, e.g. not to a service where agreement was refused (row 7). */
  permit(facts: LetterFacts): LetterPermit;
  compose(facts: LetterFacts): Letter;
}
