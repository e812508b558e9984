import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Notice } from '../audit/notice';
import type { TabView } from '../enquiry/tab-view';
import type { PanelStep } from '../enquiry/panel-step';
import type { LineSighting } from '../model/frame-reading';
import type { LockView } from '../model/lock-view';
import type { Presentation } from '../model/presentation';
import type { Result } from '../model/result';
import type { Policy } from '../policy/policy';
import type { StandingWords } from '../policy/say-standing';
import type { Flag, FlagStep } from '../reception/flag';
import type { EnquiryDraft } from '../referral/enquiry-draft';
import type { ReferralChange } from '../referral/tracker/change-referral';
import type { NewReferral } from '../referral/tracker/new-referral';
import type { TrackedReferral } from '../referral/tracker/tracked-referral';
import type { ContextToken } from '../model/context-token';

/** A finding with its own words, at most 60 characters, held in panel memory only. */
export interface MatchedWords {
  id: string;
  words: string;
}

/** The record a question is about, as the panel holds it; the background compares. Tab -1 is a pasted note. */
export interface Here {
  token: ContextToken;
  encounterId: string;
  tabId: number;
}

/** What stands in a pasted note, and what may be lines that Sidenote wrote. */
export interface NoteRead {
  presentations: Presentation[];
  lines: LineSighting[];
}

/** Words of the record by where they stand, and the frame that holds them. */
export interface FrameSpan {
  frameId: number;
  document: string;
  presentation: Pick<Presentation, 'id' | 'field' | 'fieldIndex' | 'start' | 'end'>;
}

/**
 * All that the panel may ask of the world. The screens draw what they are given and know no browser;
 * tests and pictures hand in a twin.
 */
export interface Services {
  policy: Policy;
  /** What to say while no site policy is in force, and the way to the set-up page where it may be used. */
  standing?: (StandingWords & { openSetUp?: () => void }) | undefined;
  now(): number;
  newKey(): string;
  /**
   * Calls back with the active tab's view, now and at every change. Returns how to stop. While an entry
   * by hand is worked at, a record that names no user any more is no reason to lock.
   */
  watchView(listener: (view: TabView) => void, isByHand?: () => boolean): () => void;
  /** Calls back when the panel must cover for a cause outside it. */
  watchCover(listener: (cause: CoverCause) => void): () => void;
  /** Whether this computer can save; asked before an enquiry starts. */
  canSave(): Promise<Result<null>>;
  takeStep(step: PanelStep): Promise<Result<null>>;
  /** Refused where the tab shows another record by now; a pasted note has tab -1. */
  writeLines(
    draft: EnquiryDraft,
    tabId: number,
  ): Promise<Result<{ neutral: string; full: string }>>;
  /** One writer a patient: undefined where another panel of this browser has them, else how to let go. */
  holdPatient(
    patientKey: string,
    taken: () => void,
    steal: boolean,
  ): Promise<(() => void) | undefined>;
  saveDraft(draft: EnquiryDraft): Promise<Result<null>>;
  loadDraft(encounterId: string, user?: string): Promise<EnquiryDraft | undefined>;
  /** The words behind findings, asked of the frames that hold them, with the same token. */
  matchedWords(view: TabView, found: readonly FrameSpan[]): Promise<MatchedWords[]>;
  /** What stands in a pasted note; the panel answers its keys meanwhile. */
  readNote(note: string): Promise<Result<NoteRead>>;
  beginPasted(read: NoteRead): Promise<Result<TabView>>;
  /** A check with no page and no note; what there is to mark is shown behind the gate. */
  beginTicked(): Promise<Result<TabView>>;
  /** These, by rule id, are what brought the patient. */
  tick(here: Here, ids: string[]): Promise<Result<TabView>>;
  /** What this computer has to say before anything else; names nobody. */
  readNotices(): Promise<Result<Notice[]>>;
  /** Dealt with: it is gone, and audited where it was an enquiry. */
  closeNotice(id: string): Promise<Result<null>>;
  /** What reception flagged of the record on screen; asked behind the gate. */
  readFlags(view: TabView): Promise<Result<Flag[]>>;
  takeFlagStep(
    view: TabView,
    flagId: string,
    step: FlagStep['kind'],
    words?: string,
    reviewOn?: string,
  ): Promise<Result<null>>;
  openLetter(draft: EnquiryDraft, index: number, recordTabId: number): Promise<Result<null>>;
  closeLetters(): void;
  /** The health questionnaire, for the patient alone, in a tab of its own. */
  openQuestionnaire(key: string, draft: EnquiryDraft, recordTabId: number): Promise<Result<null>>;
  closeQuestionnaires(): void;
  /** Calls back with the lock as it stands, now and at every change. Returns how to stop. */
  watchLock(listener: (lock: LockView) => void): () => void;
  unlock(passphrase: string): Promise<Result<null>>;
  choosePassphrase(passphrase: string): Promise<Result<null>>;
  /** The page where a passphrase is changed and what is kept can be removed. */
  openKept(): void;
  openPaperCard(): void;
  copy(text: string): Promise<boolean>;
  /** The page with the worklist, in a tab of its own. */
  openDesk(): void;
  /** What is followed up for this patient; `unread`: kept by a version this one cannot read. */
  readReferrals(here: Here): Promise<Result<{ items: TrackedReferral[]; unread: number }>>;
  /** The same key twice is one referral. */
  track(here: Here, key: string, referral: NewReferral): Promise<Result<null>>;
  changeReferral(
    here: Here,
    key: string,
    id: string,
    change: ReferralChange,
  ): Promise<Result<TrackedReferral>>;
}

/** `record`: the person moved into the record to type; it covers after a while, the rest at once. */
export type CoverCause = 'key' | 'blur' | 'record' | 'tab' | 'idle';

const ServicesContext = createContext<Services | undefined>(undefined);
export const ServicesProvider = ServicesContext.Provider;

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('Wrap the page in ServicesProvider.');
  return services;
}
