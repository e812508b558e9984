import * as z from 'zod/mini';
import type { TabView } from '../enquiry/tab-view';
import type { RollUpRow } from '../audit/roll-up';
import { PanelStep } from '../enquiry/panel-step';
import { FrameReading } from '../model/frame-reading';
import { ContextToken } from '../model/context-token';
import { Presentation } from '../model/presentation';
import type { SystemDescription } from '../model/system-description';
import type { Rulebook } from '../presentations/rulebook';
import type { Policy } from '../policy/policy';
import { EnquiryDraft, LetterDraft } from '../referral/enquiry-draft';

/** What the content script's `hello` returns: public settings, nothing about any patient. */
export interface FrameSettings {
  description: SystemDescription | undefined;
  /** The words and rules; only where a description matches. */
  rulebook: Rulebook | undefined;
  matcher: Pick<Policy, 'rulesOff' | 'repeatAttendanceCount' | 'repeatAttendanceMonths'>;
}

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

/**
 * Every message to the background: name, who may send it, request shape. Parsed strictly on arrival
 * even though both ends are ours; the sender is checked before the shape is. Replies are `Result`s.
 */
export const requests = {
  hello: { from: 'frame', request: z.strictObject({ href: z.string().check(z.maxLength(4000)) }) },
  reading: { from: 'frame', request: FrameReading },
  leaving: { from: 'frame', request: z.strictObject({ document: z.string() }) },
  view: { from: 'page', request: z.strictObject({ tabId: z.number() }) },
  step: { from: 'page', request: PanelStep },
  'write-lines': {
    from: 'page',
    request: z.strictObject({ token: ContextToken, draft: EnquiryDraft }),
  },
  'begin-pasted': {
    from: 'page',
    request: z.strictObject({ presentations: z.array(Presentation).check(z.maxLength(400)) }),
  },
  'save-draft': { from: 'page', request: EnquiryDraft },
  'load-draft': {
    from: 'page',
    request: z.strictObject({ encounterId: z.string(), user: z.optional(z.string()) }),
  },
  'open-letter': {
    from: 'page',
    request: z.strictObject({ draft: EnquiryDraft, index: z.number(), recordTabId: z.number() }),
  },
  'letter-view': { from: 'page', request: z.strictObject({}) },
  'save-letter': { from: 'page', request: LetterDraft },
  'close-letters': { from: 'page', request: z.strictObject({}) },
  probe: { from: 'page', request: z.strictObject({}) },
  'roll-ups': {
    from: 'page',
    request: z.strictObject({ from: z.string(), to: z.string() }),
  },
  problems: { from: 'page', request: z.strictObject({}) },
} as const;

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
  'save-draft': null;
  'load-draft': EnquiryDraft | null;
  'open-letter': null;
  'letter-view': LetterView;
  'save-letter': null;
  'close-letters': null;
  probe: null;
  'roll-ups': RollUpRow[];
  problems: string[];
}

/** One envelope for all; anything else is not for us. */
export const Envelope = z.strictObject({ sidenote: z.string(), request: z.unknown() });

/** The largest message taken, in characters of its JSON; a note never crosses, so none is near it. */
export const MAX_MESSAGE = 400_000;
