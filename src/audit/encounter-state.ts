import type { NotAskedReason, OutcomeCode } from '../enquiry/outcome';
import { isoWeek } from '../model/dates';
import type { EthnicGroup } from '../model/ethnic-group';
import { shiftAt, type AgeBand, type CountedSex, type Shift } from './attendance-facts';
import type { AuditEvent } from './audit-event';

export type Stage =
  'eligible' | 'prompted' | 'opened' | 'gatePassed' | 'asked' | 'disclosed' | 'referred';

/** Whether the GP was told, after a disclosure. `reason-missing` holds until somebody acts (row 8). */
export type GpStanding = 'not-needed' | 'informed' | 'reason-given' | 'reason-missing';

/** Where one attendance stands in the count. Holds nothing that an event does not. */
export interface EncounterState {
  v: 1;
  encounterId: string;
  site: string;
  area: AuditEvent['area'];
  /** ISO week of the first event, in the site's time zone. */
  week: string;
  practice: boolean;
  reached: Record<Stage, boolean>;
  outcome?: OutcomeCode;
  /** Why not asked; absent also where no reason was recorded. */
  reason?: NotAskedReason;
  gp: GpStanding;
  gpReasonGiven: boolean;
  /** Items owed when last said. */
  owed: readonly string[];
  /** UTC milliseconds of the first disclosure and of the first GP letter printed or copied. */
  disclosedAt?: number;
  gpLetterAt?: number;
  /** A question was answered, whatever came of it. */
  begun?: true;
  /** It was put off, and why where that was said later. */
  putOff?: NotAskedReason | 'not-said';
  /** The record says that it was asked, or a closed line does, and no prompt came after it. */
  saidInRecord?: true;
  /** Its record was read, whatever was found. */
  seen?: true;
  /** What it is counted by: the role that acted first, the local hour, and who the record says it is. */
  role?: AuditEvent['role'];
  shift?: Shift;
  sex?: CountedSex;
  ageBand?: AgeBand;
  ethnicGroup?: EthnicGroup;
  /** Every presentation that was live in it, in order of their ids. */
  rules?: readonly string[];
  accompanied?: true;
  trained?: true;
  /** A service or an agreement was spoken of after the disclosure. */
  offered?: true;
  /** They agreed to it. */
  accepted?: true;
  /** Somebody was spoken to or a letter went, whatever was disclosed. */
  handedOn?: true;
  /** Ids of items done when last said. */
  done?: readonly string[];
  /** How long the panel stood open, all openings together. */
  openSeconds?: number;
  /** First times, UTC milliseconds. */
  at?: Partial<Record<'prompted' | 'asked' | 'referral' | 'acknowledged', number>>;
}

/** Something was answered, in the panel or by the patient alone, and is no outcome yet. */
export const BEGINS: readonly AuditEvent['noted'][] = ['asking-begun', 'self-completion-finished'];

/** Quiet for one of these means that a presentation was there all the same. */
const PRESENT_THOUGH_QUIET: readonly AuditEvent['quietReason'][] = [
  'asked-in-notes',
  'line-closed',
  'recorded',
  'put-off',
];

/** Quiet for one of these means that somebody asked, or finished it on another computer. */
const SAID_IN_RECORD: readonly AuditEvent['quietReason'][] = ['asked-in-notes', 'line-closed'];

/**
 * The state after one more event of the same encounter. Stages once reached stay reached; an
 * enquiry that was asked is never undone by a later "could not ask", nor a disclosure by a later "no".
 */
export function foldEncounter(
  state: EncounterState | undefined,
  event: AuditEvent,
  timeZone: string,
): EncounterState {
  const next = { ...(state ?? begin(event, timeZone)) };
  next.reached = { ...next.reached };
  next.practice ||= event.practice;
  next.gpReasonGiven ||= event.gpReasonGiven === true;
  if (event.owed) next.owed = event.owed;
  if (event.done) next.done = event.done;
  takeFacts(next, event);
  step(next, event);
  // A letter that is settled was offered, whatever the answer.
  if (next.reached.disclosed && event.done?.includes('service-letter')) next.offered = true;
  next.gp = gpStanding(next);
  return next;
}

function begin(event: AuditEvent, timeZone: string): EncounterState {
  return {
    v: 1,
    encounterId: event.encounterId,
    site: event.site,
    area: event.area,
    week: isoWeek(event.at, timeZone),
    practice: event.practice,
    reached: {
      eligible: false,
      prompted: false,
      opened: false,
      gatePassed: false,
      asked: false,
      disclosed: false,
      referred: false,
    },
    gp: 'not-needed',
    gpReasonGiven: false,
    owed: [],
    role: event.role,
    shift: shiftAt(event.at, timeZone),
    rules: [],
  };
}

/** What the record says, once it says it: a page that shows less later takes nothing back. */
function takeFacts(next: EncounterState, event: AuditEvent): void {
  if (isKnown(event.sex)) next.sex = event.sex;
  if (isKnown(event.ageBand)) next.ageBand = event.ageBand;
  if (isKnown(event.ethnicGroup)) next.ethnicGroup = event.ethnicGroup;
  if (event.accompanied) next.accompanied = true;
  if (event.trained && event.kind === 'outcome' && event.outcome !== 'not-asked')
    next.trained = true;
  const known = next.rules ?? [];
  if (event.rules.some((rule) => !known.includes(rule)))
    next.rules = [...new Set([...known, ...event.rules])].sort();
}

function isKnown<T extends string>(value: T | 'unknown' | undefined): value is T {
  return value !== undefined && value !== 'unknown';
}

/** Help asked for; a request under Clare’s Law is for the person to know, and somebody who left is owed it still. */
const ASKED_OF_OTHERS: readonly AuditEvent['referralKind'][] = ['referral', 'marac'];

function step(next: EncounterState, event: AuditEvent): void {
  const { reached } = next;
  switch (event.kind) {
    case 'decision':
      takeDecision(next, event);
      return;
    case 'later':
      next.putOff = event.reason ?? next.putOff ?? 'not-said';
      return;
    case 'opened':
      reached.opened = true;
      return;
    case 'gate':
      reached.opened = true;
      if (event.gate !== 'not-now') reached.gatePassed = true;
      return;
    case 'outcome':
      takeOutcome(next, event);
      return;
    case 'handed-over':
      // Before a disclosure it is the asking that is handed over, not the person referred.
      if (reached.disclosed) reached.referred = true;
      next.handedOn = true;
      return;
    case 'letter':
      if (event.letter !== 'gp' && reached.disclosed) {
        next.offered = true;
        if (event.agreed) next.accepted = true;
      }
      if (event.letterAction === 'drafted') return;
      if (event.letter === 'gp') next.gpLetterAt ??= event.at;
      else {
        reached.referred = next.handedOn = true;
        first(next, 'referral', event.at);
      }
      return;
    case 'referral':
      // A call that was logged, or a meeting asked for; what a letter began is counted by the letter.
      if (event.referralState === 'requested' && ASKED_OF_OTHERS.includes(event.referralKind))
        reached.referred = next.handedOn = true;
      return;
    case 'acknowledged':
      if (next.at?.referral !== undefined) first(next, 'acknowledged', event.at);
      return;
    case 'noted':
      if (BEGINS.includes(event.noted)) next.begun = true;
      return;
    case 'covered':
      next.openSeconds = (next.openSeconds ?? 0) + (event.seconds ?? 0);
      return;
    default:
      return;
  }
}

function takeDecision(next: EncounterState, { decision, quietReason, at }: AuditEvent): void {
  next.seen = true;
  if (decision !== 'quiet') {
    next.reached.prompted = next.reached.eligible = true;
    first(next, 'prompted', at);
    // Stronger text came after it, or the line was opened again.
    delete next.saidInRecord;
    return;
  }
  if (PRESENT_THOUGH_QUIET.includes(quietReason)) next.reached.eligible = true;
  if (SAID_IN_RECORD.includes(quietReason)) next.saidInRecord = true;
}

function takeOutcome(next: EncounterState, event: AuditEvent): void {
  const { reached } = next;
  reached.eligible = true;
  if (!event.outcome || reached.disclosed) return;
  if (event.outcome === 'not-asked') {
    if (reached.asked) return;
    next.outcome = event.outcome;
    delete next.reason;
    if (event.reason) next.reason = event.reason;
    return;
  }
  // "Asked" means asked in private: the question has no other way to it than through the gate.
  reached.opened = reached.gatePassed = reached.asked = true;
  first(next, 'asked', event.at);
  next.outcome = event.outcome;
  delete next.reason;
  if (event.outcome === 'asked-disclosed') {
    reached.disclosed = true;
    next.disclosedAt = event.at;
  }
}

function first(
  next: EncounterState,
  what: keyof NonNullable<EncounterState['at']>,
  at: number,
): void {
  if (next.at?.[what] === undefined) next.at = { ...next.at, [what]: at };
}

function gpStanding(state: EncounterState): GpStanding {
  // In general practice the record written to is the GP's own.
  if (!state.reached.disclosed || state.area === 'gp') return 'not-needed';
  if (state.gpLetterAt !== undefined) return 'informed';
  return state.gpReasonGiven ? 'reason-given' : 'reason-missing';
}
