import * as z from 'zod/mini';
import type { TabView } from '../enquiry/tab-view';
import type { CoverageRead } from '../audit/coverage-report';
import type { WaitingList } from '../audit/waiting-prompt';
import type { Notice } from '../audit/notice';
import type { RecordsStanding } from '../audit/records-standing';
import type { ShownReceptionReport } from '../audit/show-reception';
import type { RollUpRow } from '../audit/roll-up';
import { PanelStep } from '../enquiry/panel-step';
import { FrameReading, LineSighting } from '../model/frame-reading';
import { ContextToken } from '../model/context-token';
import { ItemId, Presentation } from '../model/presentation';
import type { DescribedSystem } from '../model/described-system';
import type { LockView } from '../model/lock-view';
import type { SystemDescription } from '../model/system-description';
import type { Resealed } from './keys/vault';
import { questionnaireRequests } from './questionnaire-requests';
import type { Rulebook } from '../presentations/rulebook';
import type { Policy } from '../policy/policy';
import type { Action } from '../policy/roles';
import { NewFlag, type Flag, type FlagView } from '../reception/flag';
import { IncomingLetter, LetterName, type LetterRow } from '../reception/letter-log';
import { EnquiryDraft, LetterDraft } from '../referral/enquiry-draft';
import { ReferralChange } from '../referral/tracker/change-referral';
import { ItemOwner } from '../referral/tracker/item-owner';
import { NewReferral } from '../referral/tracker/new-referral';
import type { TrackedReferral } from '../referral/tracker/tracked-referral';
import type { ExportPage } from './stores/export-events';
import type { Verification } from '../audit/verification';
import type {
  CountScope,
  DirectoryStanding,
  LetterView,
  MergeScope,
  ReadingStateOf,
  ReferralList,
} from './reply-shapes';

export type { DirectoryStanding, LetterView, ReferralList } from './reply-shapes';

/** What the content script's `hello` returns: public settings, nothing about any patient. */
export interface FrameSettings {
  description: SystemDescription | undefined;
  /** The words and rules; only where a description matches. */
  rulebook: Rulebook | undefined;
  matcher: Pick<Policy, 'rulesOff' | 'repeatAttendanceCount' | 'repeatAttendanceMonths'>;
}

const Id = z.string().check(z.maxLength(64));
const Day = z.string().check(z.maxLength(20));
const Count = z.number().check(z.int(), z.nonnegative(), z.maximum(1_000_000_000));
const TabId = z.number().check(z.int());
const Nothing = z.strictObject({});
const Passphrase = z.string().check(z.maxLength(100_000));
/** The record on screen, as the panel holds it; `tabId` is absent for a pasted note. */
const Here = z.strictObject({ token: ContextToken, encounterId: Id, tabId: z.optional(TabId) });
const WithPassphrase = z.strictObject({ passphrase: Passphrase });

/**
 * Every message to the background: who may send it, for a page which action it is (`policy/roles.ts`
 * says which roles may), and its shape. Parsed strictly on arrival even though both ends are ours;
 * sender, size, rate and role are judged first (`answer-messages.ts`). Replies are `Result`s.
 */
export const requests = {
  hello: { from: 'frame', request: z.strictObject({ href: z.string().check(z.maxLength(4000)) }) },
  reading: { from: 'frame', request: FrameReading },
  leaving: { from: 'frame', request: z.strictObject({ document: Id }) },
  view: {
    from: 'page',
    to: 'see-state',
    request: z.strictObject({ tabId: TabId, byHand: z.optional(z.literal(true)) }),
  },
  step: { from: 'page', to: 'record-enquiry', request: PanelStep },
  'write-lines': {
    from: 'page',
    to: 'record-enquiry',
    request: z.strictObject({ draft: EnquiryDraft, tabId: z.optional(TabId) }),
  },
  'begin-pasted': {
    from: 'page',
    to: 'record-enquiry',
    request: z.strictObject({
      presentations: z.array(Presentation).check(z.maxLength(400)),
      lines: z.array(LineSighting).check(z.maxLength(40)),
    }),
  },
  'begin-ticked': { from: 'page', to: 'record-enquiry', request: Nothing },
  /** Which presentations are marked by hand now, by id; the earlier ones are forgotten. */
  tick: {
    from: 'page',
    to: 'record-enquiry',
    request: z.strictObject({
      token: ContextToken,
      encounterId: Id,
      ids: z.array(ItemId).check(z.maxLength(80)),
    }),
  },
  'save-draft': { from: 'page', to: 'keep-draft', request: EnquiryDraft },
  'load-draft': {
    from: 'page',
    to: 'see-patient',
    request: z.strictObject({
      encounterId: Id,
      user: z.optional(z.string().check(z.maxLength(120))),
    }),
  },
  'open-letter': {
    from: 'page',
    to: 'write-letters',
    request: z.strictObject({ draft: EnquiryDraft, index: TabId, recordTabId: TabId }),
  },
  'letter-view': { from: 'page', to: 'write-letters', request: Nothing },
  'save-letter': { from: 'page', to: 'keep-draft', request: LetterDraft },
  'close-letters': { from: 'page', to: 'cover', request: Nothing },
  ...questionnaireRequests,
  probe: { from: 'page', to: 'record-enquiry', request: Nothing },
  'roll-ups': {
    from: 'page',
    to: 'see-counts',
    request: z.strictObject({ from: Day, to: Day }),
  },
  /** How each record system was read here, hour by hour; of no patient. */
  coverage: { from: 'page', to: 'see-counts', request: Nothing },
  /** Whose attendances a worker of the page may count by group: the background knows the role. */
  'count-scope': { from: 'page', to: 'see-counts', request: Nothing },
  problems: { from: 'page', to: 'see-problems', request: Nothing },
  /** What reception may read of the record on screen: four fields. */
  'flag-view': {
    from: 'page',
    to: 'see-flag',
    request: z.strictObject({ tabId: TabId }),
  },
  /** Binds what is about to be written to the record on screen now; tells nothing of it. */
  'begin-flag': {
    from: 'page',
    to: 'write-flag',
    request: z.strictObject({ tabId: z.optional(TabId), nhsNumber: z.optional(Id) }),
  },
  'raise-flag': {
    from: 'page',
    to: 'write-flag',
    request: z.strictObject({ ticket: Id, flag: NewFlag }),
  },
  'log-letter': {
    from: 'page',
    to: 'write-flag',
    request: z.strictObject({ letter: IncomingLetter }),
  },
  'letter-rows': { from: 'page', to: 'see-flag', request: Nothing },
  /** What it asked for was done. The same key again changes nothing. */
  'letter-done': {
    from: 'page',
    to: 'write-flag',
    request: z.strictObject({ key: z.uuid(), letter: LetterName }),
  },
  /** For the lead: counts of flags and letters, small ones hidden. */
  'reception-report': { from: 'page', to: 'see-reception', request: Nothing },
  /** What stands in a record's flags; behind the gate. */
  flags: {
    from: 'page',
    to: 'see-patient',
    request: z.strictObject({ tabId: TabId, token: ContextToken }),
  },
  'flag-step': {
    from: 'page',
    to: 'record-enquiry',
    request: z.strictObject({
      key: z.uuid(),
      tabId: TabId,
      token: ContextToken,
      flagId: Id,
      step: z.enum(['acknowledged', 'acting', 'closed', 'kept-on']),
      words: z.optional(z.string().check(z.maxLength(1000))),
      reviewOn: z.optional(Day),
    }),
  },
  'lock-view': { from: 'page', to: 'cover', request: Nothing },
  lock: { from: 'page', to: 'cover', request: Nothing },
  unlock: { from: 'page', to: 'unlock', request: WithPassphrase },
  'choose-passphrase': { from: 'page', to: 'unlock', request: WithPassphrase },
  'change-passphrase': {
    from: 'page',
    to: 'unlock',
    request: z.strictObject({ from: Passphrase, to: Passphrase }),
  },
  'new-data-key': { from: 'page', to: 'unlock', request: WithPassphrase },
  /** Crypto-erase of everything that identifies anybody; there is no way back. */
  'erase-sealed': { from: 'page', to: 'erase', request: Nothing },
  notices: { from: 'page', to: 'see-notices', request: Nothing },
  'close-notice': { from: 'page', to: 'see-notices', request: z.strictObject({ id: Id }) },
  'records-standing': { from: 'page', to: 'verify-audit', request: Nothing },
  'verify-records': {
    from: 'page',
    to: 'verify-audit',
    request: z.strictObject({
      anchor: z.optional(
        z.strictObject({ seq: Count, link: z.string().check(z.regex(/^[0-9a-f]{20,64}$/)) }),
      ),
    }),
  },
  'stop-verifying': { from: 'page', to: 'verify-audit', request: Nothing },
  /** One page of events as lines of JSON; sealed by the page that asked. */
  'export-events': {
    from: 'page',
    to: 'export-audit',
    request: z.strictObject({
      cursor: z.optional(z.strictObject({ after: Count, upTo: Count })),
    }),
  },
  /** What files of other computers are taken in by: this one's site, zone and stamp. */
  'merge-scope': { from: 'page', to: 'export-audit', request: Nothing },
  'mark-exported': { from: 'page', to: 'export-audit', request: z.strictObject({ upTo: Count }) },
  'patient-referrals': { from: 'page', to: 'see-patient', request: Here },
  track: {
    from: 'page',
    to: 'record-enquiry',
    request: z.strictObject({ key: z.uuid(), ...Here.shape, referral: NewReferral }),
  },
  'change-referral': {
    from: 'page',
    to: 'track-referrals',
    request: z.strictObject({
      key: z.uuid(),
      id: Id,
      change: ReferralChange,
      here: z.optional(Here),
    }),
  },
  worklist: { from: 'page', to: 'see-worklist', request: Nothing },
  /** Attendances with an enquiry owed; that they were looked at is audited. */
  'waiting-prompts': { from: 'page', to: 'see-waiting', request: Nothing },
  'save-owners': {
    from: 'page',
    to: 'see-worklist',
    request: z.strictObject({ owners: z.array(ItemOwner).check(z.maxLength(100)) }),
  },
  'directory-standing': { from: 'page', to: 'keep-directory', request: Nothing },
  'import-directory': {
    from: 'page',
    to: 'keep-directory',
    request: z.strictObject({ text: z.string().check(z.maxLength(390_000)) }),
  },
  /** Whether the tabs of a host just granted are read: states alone, for the set-up page. */
  'reading-states': {
    from: 'page',
    to: 'set-up',
    request: z.strictObject({ tabIds: z.array(TabId).check(z.maxLength(20)) }),
  },
  /** Which descriptions are in force, and where each came from. */
  'described-systems': { from: 'page', to: 'set-up', request: Nothing },
  /** One taught or imported, with pages it was seen to read; checked again where it is kept. */
  'keep-system': {
    from: 'page',
    to: 'set-up',
    request: z.strictObject({
      json: z.unknown(),
      pages: z
        .array(
          z.strictObject({
            address: z.string().check(z.maxLength(4000)),
            html: z.string().check(z.maxLength(300_000)),
          }),
        )
        .check(z.maxLength(20)),
    }),
  },
  'drop-system': { from: 'page', to: 'set-up', request: z.strictObject({ id: Id }) },
} as const satisfies Record<string, Entry>;

/** A frame proposes and needs no role; a page asks for somebody, whose role is the policy's. */
type Entry =
  { from: 'frame'; request: z.ZodMiniType } | { from: 'page'; to: Action; request: z.ZodMiniType };

export type RequestName = keyof typeof requests;
export type Request<N extends RequestName> = z.infer<(typeof requests)[N]['request']>;

/** What each request is answered with, inside a `Result`. */
export interface Replies {
  hello: FrameSettings;
  reading: null;
  leaving: null;
  view: TabView;
  step: null;
  'write-lines': { neutral: string; full: string };
  'begin-pasted': TabView;
  'begin-ticked': TabView;
  tick: TabView;
  'save-draft': null;
  'load-draft': EnquiryDraft | null;
  'open-letter': null;
  'letter-view': LetterView;
  'save-letter': null;
  'close-letters': null;
  'open-questionnaire': null;
  'begin-questionnaire': null;
  'finish-questionnaire': null;
  'end-questionnaire': null;
  probe: null;
  'roll-ups': RollUpRow[];
  coverage: CoverageRead;
  'count-scope': CountScope;
  problems: string[];
  'flag-view': FlagView;
  'begin-flag': { ticket: string };
  /** The line for the record, and whether the flag is kept here as well. */
  'raise-flag': { line: string; kept: boolean };
  'log-letter': { copy?: string };
  'letter-rows': LetterRow[];
  'letter-done': null;
  'reception-report': ShownReceptionReport;
  flags: Flag[];
  'flag-step': null;
  'lock-view': LockView;
  lock: null;
  unlock: null;
  'choose-passphrase': null;
  'change-passphrase': null;
  'new-data-key': Resealed;
  'erase-sealed': null;
  'reading-states': ReadingStateOf[];
  'described-systems': DescribedSystem[];
  'keep-system': null;
  'drop-system': null;
  notices: Notice[];
  'close-notice': null;
  'records-standing': RecordsStanding;
  'verify-records': Verification;
  'stop-verifying': null;
  'export-events': ExportPage;
  'merge-scope': MergeScope;
  'mark-exported': null;
  'patient-referrals': ReferralList;
  track: null;
  'change-referral': TrackedReferral;
  worklist: ReferralList & { owners: ItemOwner[] };
  'waiting-prompts': WaitingList;
  'save-owners': null;
  'directory-standing': DirectoryStanding;
  'import-directory': { entries: number; notes: string[]; inForce: boolean };
}

/**
 * The largest message taken, in characters and entries, and how deep it may go; a note never crosses,
 * so none is near it.
 */
export const MESSAGE_BOUNDS = { size: 400_000, depth: 24 };
