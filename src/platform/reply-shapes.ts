import type { TabView } from '../enquiry/tab-view';
import type { ContextToken } from '../model/context-token';
import type { Policy } from '../policy/policy';
import type { Service } from '../policy/service';
import type { EnquiryDraft } from '../referral/enquiry-draft';
import type { TrackedReferral } from '../referral/tracker/tracked-referral';

/** A letter tab asks what it shows; the answer names no patient when the record has moved on. */
export interface LetterView {
  draft: EnquiryDraft;
  index: number;
  recordTabId: number;
  /** The record's token as it stands now; absent while it is another patient's. */
  token?: ContextToken;
  patient: TabView['patient'];
  parked?: string;
}

/** How one tab is read, and nothing of what is on it. */
export interface ReadingStateOf {
  tabId: number;
  state: TabView['state'];
  expected: number;
  found: number;
}

/** The referrals of one patient, or of the worklist; `unread`: rows no version here can read. */
export interface ReferralList {
  items: TrackedReferral[];
  unread: number;
}

export interface DirectoryStanding {
  from: Policy['directoryFrom'];
  importedAt?: number;
  services: Service[];
  notes: string[];
}

/** Whose attendances may be counted by group. `exact`: invented patients alone, where the policy says so. */
export interface CountScope {
  sites: string[];
  areas?: string[];
  practice: boolean;
  exact: boolean;
}

/** By which files of other computers are taken in. `own`: the stamp of this computer's database. */
export interface MergeScope {
  site: string;
  timeZone: string;
  own: string;
  /** How many counted weeks of columns are kept. */
  keepWeeks: number;
  /** None is removed that the lead has not exported. */
  exportFirst: boolean;
}
