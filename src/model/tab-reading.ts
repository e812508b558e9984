import type { EarlierEntry } from './earlier-entry';
import type { EthnicGroup } from './ethnic-group';
import type { FieldKind, PatientIdentity } from './encounter-reading';
import type { FrameReading, LineSighting } from './frame-reading';
import type { Presentation } from './presentation';

/** What the frames of one tab say together. `conflict`: two of them name different patients. */
export interface TabReading {
  state: 'reading' | 'partly' | 'not-reading' | 'no-record' | 'conflict';
  reason?: string;
  expected: number;
  found: number;
  missing: FieldKind[];
  identity: PatientIdentity;
  encounterRef?: string;
  user?: string;
  departure: boolean;
  presentations: FramePresentation[];
  lines: LineSighting[];
  history: FrameEntry[];
  gestation?: number;
  ethnicGroup?: EthnicGroup;
  /** The frame the text was read in; the context token is bound to it. */
  primary?: { frameId: number; document: string; epoch: number; system: string };
}

/** An earlier visit and the frame that read it. */
export interface FrameEntry {
  frameId: number;
  document: string;
  entry: EarlierEntry;
}

/** A presentation and the frame that found it, so that its words can be asked for there. */
export interface FramePresentation {
  frameId: number;
  document: string;
  presentation: Presentation;
}

/**
 * A frame that does not answer says what it last said, which may not be what stands there now. While it
 * is for a moment the panel stays with its patient; when it is long, nobody is named by it any more.
 */
export type FrameHere = FrameReading & { silent?: 'for-a-moment' | 'long' };

type NumberedFrame = readonly [number, FrameHere];

/**
 * Frames of a tab into one reading. Identity is read in the same frame as the text; frames that
 * disagree, or that cannot be held against each other, are a conflict and prompt nothing (design.md
 * decision 8). A frame that cannot read, or does not answer, makes the tab `partly` at best, never a
 * silence: where no patient was open, one may be by now.
 */
export function mergeFrames(frames: ReadonlyMap<number, FrameHere>): TabReading {
  const all = [...frames]
    .sort(([a], [b]) => a - b)
    .map(([id, frame]): NumberedFrame => [id, frame.silent === 'long' ? unheard(frame) : frame]);
  const known = all.filter(([, frame]) => frame.context !== 'no-patient' || frame.silent);
  const merged = empty();
  if (known.length === 0) return { ...merged, state: all.length > 0 ? 'no-record' : 'not-reading' };

  const clash = findClash(known);
  const blind = known.filter(([, frame]) => frame.state === 'not-reading' || frame.silent);
  for (const [frameId, frame] of known) {
    merged.expected += frame.expected;
    merged.found += frame.silent ? 0 : frame.found;
    merged.missing.push(...frame.missing);
    merged.departure ||= frame.departure;
    merged.lines.push(...frame.lines);
    for (const presentation of frame.presentations) {
      merged.presentations.push({ frameId, document: frame.document, presentation });
    }
    for (const entry of frame.history ?? []) {
      merged.history.push({ frameId, document: frame.document, entry });
    }
    if (frame.gestation !== undefined) merged.gestation ??= frame.gestation;
    if (frame.ethnicGroup !== undefined) merged.ethnicGroup ??= frame.ethnicGroup;
    if (merged.user === undefined && frame.user !== undefined) merged.user = frame.user;
    if (merged.encounterRef === undefined && frame.encounterRef !== undefined) {
      merged.encounterRef = frame.encounterRef;
    }
  }
  const read = spoken(known);
  merged.primary = choosePrimary(read);
  merged.identity = mergeIdentities(read, merged.primary.system);
  if (clash) {
    const nothing = { presentations: [], lines: [], history: [] };
    return { ...merged, ...nothing, state: 'conflict', reason: clash };
  }
  const reason = known.map(([, frame]) => (frame.silent ? NO_ANSWER : frame.reason)).find(Boolean);
  const state =
    blind.length === known.length
      ? 'not-reading'
      : blind.length > 0 || known.some(([, frame]) => frame.state === 'partly')
        ? 'partly'
        : 'reading';
  return { ...merged, state, ...(reason && state !== 'reading' ? { reason } : {}) };
}

/** Neutral enough for any screen, covered ones and reception's too. */
export const NO_ANSWER = 'the page does not answer';

/** Silent for long: which system it is, and nothing of anybody. */
function unheard(frame: FrameHere): FrameHere {
  const nothing = { identity: {}, presentations: [], lines: [], found: 0, departure: false };
  const silent: FrameHere = { ...frame, ...nothing, state: 'not-reading', reason: NO_ANSWER };
  delete silent.encounterRef;
  delete silent.gestation;
  delete silent.ethnicGroup;
  delete silent.history;
  return silent;
}

function empty(): TabReading {
  return {
    state: 'not-reading',
    expected: 0,
    found: 0,
    missing: [],
    identity: {},
    departure: false,
    presentations: [],
    lines: [],
    history: [],
  };
}

/** The frame most of the text came from; the outermost of equals. */
function choosePrimary(known: readonly NumberedFrame[]) {
  const best = known.reduce((a, b) => (b[1].found > a[1].found ? b : a));
  const [frameId, frame] = best;
  return { frameId, document: frame.document, epoch: frame.epoch, system: frame.system };
}

/** Where nothing was read, a part of a name must not be put beside what was read elsewhere. */
function spoken(known: readonly NumberedFrame[]): readonly NumberedFrame[] {
  const read = known.filter(([, frame]) => frame.state !== 'not-reading');
  return read.length > 0 ? read : known;
}

/** A record number is one system's own: another system's would be somebody else's. */
function mergeIdentities(frames: readonly NumberedFrame[], system: string): PatientIdentity {
  const merged: PatientIdentity = {};
  for (const [, frame] of frames) {
    const own = frame.system === system ? frame.identity : withoutLocalId(frame.identity);
    Object.assign(merged, { ...own, ...merged });
  }
  return merged;
}

const TWO_RECORDS = 'Two records on screen';
const NOT_COMPARABLE = 'Cannot tell whether this is one record';

function findClash(known: readonly NumberedFrame[]): string | undefined {
  if (pairs(known).some(([a, b]) => differ(a, b))) return TWO_RECORDS;
  const speaking = spoken(known).filter(([, frame]) => saysSomething(frame));
  return pairs(speaking).some(([a, b]) => !shareSomething(a, b)) ? NOT_COMPARABLE : undefined;
}

function pairs(frames: readonly NumberedFrame[]): [FrameReading, FrameReading][] {
  return frames.flatMap(([, a], at) =>
    frames.slice(at + 1).map(([, b]): [FrameReading, FrameReading] => [a, b]),
  );
}

/** Somebody is named there, or something of somebody was found. */
function saysSomething({ identity, presentations, lines }: FrameReading): boolean {
  return Object.keys(identity).length > 0 || presentations.length > 0 || lines.length > 0;
}

function differ(a: FrameReading, b: FrameReading): boolean {
  return a.system === b.system
    ? disagree(a.identity, b.identity)
    : disagree(withoutLocalId(a.identity), withoutLocalId(b.identity));
}

/** A number, or name with date of birth: by less, two patients in two frames could not be told apart. */
function shareSomething(a: FrameReading, b: FrameReading): boolean {
  const shares = (part: keyof PatientIdentity): boolean =>
    a.identity[part] !== undefined && b.identity[part] !== undefined;
  if (shares('nhsNumber') || (shares('localId') && a.system === b.system)) return true;
  return shares('name') && shares('dob');
}

function withoutLocalId(identity: PatientIdentity): PatientIdentity {
  const { localId: _, ...rest } = identity;
  return rest;
}

/** True where both name something and it differs; numbers decide before names do. */
export function disagree(a: PatientIdentity, b: PatientIdentity): boolean {
  if (a.nhsNumber && b.nhsNumber) return a.nhsNumber !== b.nhsNumber;
  if (a.localId && b.localId && a.localId !== b.localId) return true;
  if (a.dob && b.dob && a.dob !== b.dob) return true;
  return Boolean(a.name && b.name && foldName(a.name) !== foldName(b.name));
}

/** Names as sorted letters-only words: `SMITH, Ann (Ms)` and `Ann Smith` agree. */
function foldName(name: string): string {
  const words = name
    .normalize('NFD')
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\s,-]/gu, '')
    .split(/[\s,]+/)
    .filter((word) => word && !TITLES.has(word));
  return words.sort().join(' ');
}

const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'rev', 'sir', 'dame']);
