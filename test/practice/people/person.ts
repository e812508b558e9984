// The shape of an invented person and of what the two record systems hold about them.

/** `telling` people should be noticed; `ordinary` people must stay quiet. */
export type Kind = 'telling' | 'ordinary';

export type Sex = 'Female' | 'Male' | 'Other';

/** A fixed date (`YYYY-MM-DD`), or an age that holds whenever the tests run (`MM-DD` birthday). */
export type Born = string | { age: number; birthday: string };

export interface FeedNote {
  minutesAgo: number;
  author: string;
  text: string;
}

export interface EarlierAttendance {
  daysAgo: number;
  complaint: string;
  outcome: string;
}

export interface EmergencyRecord {
  hospitalNo: string;
  arrivedMinutesAgo: number;
  area: 'Waiting room' | 'Minors' | 'Majors' | 'Resus' | 'Paediatrics';
  presentingComplaint: string;
  triageNote: string;
  mechanism: string;
  accompaniedBy: string;
  notes: FeedNote[];
  earlier: EarlierAttendance[];
  /** Years-old text behind a closed "Older remarks" panel; never part of today's story. */
  oldRemark: { complaint: string; year: number };
}

export interface Consultation {
  reason: string;
  history: string;
  examination: string;
  plan: string;
}

export interface EarlierConsultation {
  daysAgo: number;
  by: string;
  entry: string;
}

export interface Problem {
  problem: string;
  status: 'Active' | 'Past';
  onsetDaysAgo: number;
  /** A SNOMED CT or Read v2 code, shown as the system holds it. */
  code: string;
}

export interface HouseholdMember {
  name: string;
  relation: string;
}

export interface Letter {
  daysAgo: number;
  receivedDaysAgo: number;
  from: string;
  subject: string;
}

export interface SurgeryRecord {
  recordNo: string;
  slot: string;
  consultation: Consultation;
  earlier: EarlierConsultation[];
  problems: Problem[];
  household: HouseholdMember[];
  medication: string[];
  letters: Letter[];
}

export interface Person {
  id: string;
  kind: Kind;
  /** Row of the requirements table whose story this person restates, for telling people. */
  restates?: number;
  /** One line for whoever writes tests: what is going on, or why it must stay quiet. */
  story: string;
  title: 'Ms' | 'Mrs' | 'Miss' | 'Mr' | 'Mx' | 'Master';
  given: string;
  surname: string;
  sex: Sex;
  /** As the banner shows it, where it does. */
  ethnicity?: string;
  born: Born;
  /** Ten digits in the test range 999, with a valid check digit; written without spaces. */
  nhsNumber: string;
  address: string;
  phone: string;
  /** Starts with an empty triage note, for a demonstration in which somebody types. */
  blank?: true;
  emergency?: EmergencyRecord;
  surgery?: SurgeryRecord;
}
