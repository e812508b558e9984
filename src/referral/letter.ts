import type { BodyMap, BodyView } from '../care/body/body-map';
import type { CareAnswers } from '../care/care-bundle';
import type { Household } from '../care/household';
import type { Risk } from '../care/risk';
import type { EnquiryOutcome } from '../enquiry/outcome';
import type { ClinicalItem } from '../model/clinical-item';
import type { PatientIdentity } from '../model/encounter-reading';
import type { Service } from '../policy/service';
import type { Agreement, Ground } from './agreement';
import type { LetterAsk } from './letter-ask';
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
  /** What the letters themselves asked, by the id of the ask (`letter-ask.ts`). */
  answers: Readonly<Record<string, string>>;
  /** Names and numbers of refuges in the directory, but for the one written to: never printed. */
  refuges: readonly string[];
  /** A site's choice (policy): whether a support service is told the address, as identification. */
  addressToSupport: boolean;
  /** A referral to the multi-agency meeting this soon after another is a repeat (policy). */
  maracRepeatMonths: number;
  /** The day by which an answer is asked for, YYYY-MM-DD. */
  answerBy: string;
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
  /** Before anything else that is missing: it cannot wait. */
  first?: true;
}

/** Pictures of one body map; `brief` where the words beside it were edited, and stand for the marks alone. */
export interface LetterFigure {
  map: BodyMap;
  views: readonly BodyView[];
  brief?: boolean;
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
  /** Pictures of the body map; every mark of them stands in the paragraphs as well. */
  figure?: LetterFigure;
  /** Begins a page of its own on paper. */
  newPage?: boolean;
}

/** Words that must not leave in this letter, wherever they were typed, and what stands there instead. */
export interface Withheld {
  pattern: RegExp;
  instead: string;
  /** The one section that may hold them, under its own warning. */
  except?: string;
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
  /** From the directory, never typed (hazard H03). Empty on a leaflet. */
  to: string;
  sections: readonly LetterSection[];
  /** What is missing, from every section and of the letter as a whole; on screen, never printed. */
  missing: readonly string[];
  withheld: readonly Withheld[];
}

/** `in-danger`: where an answer says that they are in danger, or not safe to leave. */
export type VoiceFirst = 'always' | 'in-danger' | 'never';

export type LetterPermit = { allowed: true } | { allowed: false; why: string };

/** One kind of letter: one file in `letters/`, one line in its index, one test. */
export interface LetterType extends ClinicalItem {
  /** What the panel's row says, e.g. `Letter to the GP`. */
  row: string;
  /** `service`: their own referral, owed after a disclosure. `agency`: agreed to letter by letter. */
  recipient: 'service' | 'gp' | 'agency';
  /** Whether somebody there is spoken to before it leaves (hazard H37). */
  voice: VoiceFirst;
  /** The kinds of the directory it goes to, nearest first; its recipient is one of those. */
  goesTo: readonly Service['kind'][];
  asks: readonly LetterAsk[];
  /** What may allow it where the patient did not agree. */
  grounds: readonly Ground[];
  /** The basis the letter states for being shared, marked "not yet approved" until a site approves. */
  basis: string;
  /** What it must never carry; held by its test. */
  leavesOut: readonly string[];
  /** Why it may not be made, apart from agreement (`permit-letter.ts`); absent where nothing else counts. */
  refuses?(facts: LetterFacts): string | undefined;
  compose(facts: LetterFacts): Letter;
}
