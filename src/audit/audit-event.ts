import * as z from 'zod/mini';
import type { QuietReason } from '../enquiry/decide-prompt';
import { Noted } from '../enquiry/noted';
import { NotAskedReason, OutcomeCode } from '../enquiry/outcome';
import { ItemId } from '../model/presentation';
import { QuestionSetRef } from '../model/question-set';
import { Role } from '../policy/role';
import { Action } from '../policy/roles';
import { settings } from '../policy/settings';
import { EthnicGroup } from '../model/ethnic-group';
import { AgeBand, CountedSex } from './attendance-facts';
import { ReferralReason, ReferralState } from '../referral/tracker/referral-state';
import { TrackedKind } from '../referral/tracker/tracked-referral';

/**
 * One thing that happened to one enquiry, near FHIR AuditEvent. No field can hold a name, a number
 * of a patient or free text: each string is an enum, a random id, an item id or the site's own code
 * (design.md 10), and no time has ten digits.
 */
const RandomId = z
  .string()
  .check(z.regex(/^[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}$/));

/** The policy's pattern, but never nine digits or more: no NHS number, hospital number or telephone. */
const Site = settings.site.schema.check(z.refine((site) => !/\d(?:[ ._-]?\d){8}/.test(site)));

/** A clock set to 1970 still records; only what has ten digits, and could be somebody's, is refused. */
const FIRST_MOMENT = 0;
const LAST_MOMENT = Date.UTC(2100, 0, 1);
const TEN_DIGITS = { least: 1_000_000_000, most: 9_999_999_999 };

/** Sidenote did not exist before: an earlier stamp is a wrong clock, flagged and never corrected. */
export const FIRST_LIKELY_MOMENT = Date.UTC(2024, 0, 1);

/**
 * A moment as an event may hold it, UTC milliseconds. A clock so wrong that it has ten digits (12
 * January to 26 April 1970), is before 1970 or after 2100 gives the nearest moment allowed, which is
 * flagged as impossible all the same: a dead clock battery must not stop an enquiry being counted.
 */
export function storableMoment(now: number): number {
  const held = Math.min(Math.max(Math.trunc(now) || 0, FIRST_MOMENT), LAST_MOMENT);
  return isTenDigits(held) ? TEN_DIGITS.least - 1 : held;
}

function isTenDigits(value: number): boolean {
  return value >= TEN_DIGITS.least && value <= TEN_DIGITS.most;
}

const quietReasons = [
  'mode-off',
  'below-age',
  'nothing-found',
  'not-current',
  'asked-in-notes',
  'line-closed',
  'recorded',
  'put-off',
  'asked-before',
] as const satisfies readonly QuietReason[];

/** Far fewer digits than any number of a person. */
export const MOST_ROWS = 9_999_999;
const RowCount = z.number().check(z.int(), z.minimum(0), z.maximum(MOST_ROWS));

/**
 * `finished`: somebody said that an enquiry left open was dealt with. `store-recovered`: this
 * computer's store was damaged and mended; it is about no enquiry, and nothing counts it. `erased`: everything
 * kept that identifies anybody was; the same holds of it. `covered`: the panel, opened for this
 * attendance, was covered again. `acknowledged`: a service said that it has the letter.
 * `referral`: something was done with what is followed up; `worklist-seen`: somebody saw the list of
 * it; `directory-imported`: where letters may go was changed. None of the three is counted. `flag`,
 * `letter-in` and `letter-done`: what reception wrote, of no attendance.
 * `refused`: a page of ours asked for what this computer's roles do not give; of no attendance.
 * `coverage`: how one hour of one record system was read here; of the page reader, and no attendance.
 */
export const AuditEventKind = z.enum([
  'decision',
  'later',
  'opened',
  'gate',
  'outcome',
  'handed-over',
  'letter',
  'gp-not-informed',
  'line-copied',
  'noted',
  'finished',
  'referral',
  'worklist-seen',
  'directory-imported',
  'store-recovered',
  'erased',
  'covered',
  'acknowledged',
  'flag',
  'letter-in',
  'letter-done',
  'refused',
  'coverage',
]);
export type AuditEventKind = z.infer<typeof AuditEventKind>;

/** They stand in the chain and change no count of enquiries. */
export const NOT_OF_AN_ENQUIRY: readonly AuditEventKind[] = [
  'referral',
  'worklist-seen',
  'directory-imported',
  'store-recovered',
  'erased',
  'flag',
  'letter-in',
  'letter-done',
  'refused',
  'coverage',
];

/** Opened, or a kind of change to it (`referral/tracker/change-referral.ts`). */
export const ReferralAct = z.enum([
  'opened',
  'state',
  'contact',
  'confirmed',
  'action',
  'action-done',
  'owner',
  'no-post',
  'seen',
]);
const Minutes = z.number().check(z.int(), z.minimum(0), z.maximum(60));

/**
 * Of one hour, the minutes in which a page of the system was in front: read, partly read, not read, and
 * open with no panel to show any of it ("not watched").
 */
export const Coverage = z.strictObject({
  /** The hour's beginning, in hours since 1970 (UTC). */
  hour: z.number().check(z.int(), z.minimum(0), z.maximum(2_000_000)),
  reading: Minutes,
  partly: Minutes,
  notReading: Minutes,
  notWatched: Minutes,
});
export type Coverage = z.infer<typeof Coverage>;

export const AuditEvent = z
  .strictObject({
    v: z.literal(1),
    /** Made once for each thing a person does; recording it again changes nothing (hazard H17). */
    id: RandomId,
    /** UTC milliseconds. */
    at: z.number().check(
      z.int(),
      z.minimum(FIRST_MOMENT),
      z.maximum(LAST_MOMENT),
      z.refine((at) => !isTenDigits(at)),
    ),
    kind: AuditEventKind,
    /** Random; only session memory or sealed storage maps it to a patient. */
    encounterId: RandomId,
    site: Site,
    area: settings.area.schema,
    /** The role that acted, one of those the policy gives. */
    role: Role,
    system: ItemId,
    /** Which presentation rules were live. */
    rules: z.array(ItemId).check(z.maxLength(30)),
    decision: z.optional(z.enum(['prompt', 'owed', 'quiet'])),
    quietReason: z.optional(z.enum(quietReasons)),
    gate: z.optional(z.enum(['passed', 'passed-remotely', 'not-now'])),
    outcome: z.optional(OutcomeCode),
    reason: z.optional(NotAskedReason),
    /** Which words were shown, set by set (reviews row 26). */
    questionSets: z.optional(z.array(QuestionSetRef).check(z.maxLength(12))),
    /** A day, after a "no". */
    askAgain: z.optional(z.string().check(z.regex(/^20\d{2}-\d{2}-\d{2}$/))),
    noted: z.optional(Noted),
    /** The kind of letter, e.g. `gp`. */
    letter: z.optional(ItemId),
    letterAction: z.optional(z.enum(['drafted', 'printed', 'copied', 'saved'])),
    /** The patient agreed to it; absent where nobody said. */
    agreed: z.optional(z.boolean()),
    /** Which form of the record line was copied. */
    line: z.optional(z.enum(['full', 'neutral'])),
    /** That a reason was given, never its words. */
    gpReasonGiven: z.optional(z.boolean()),
    /** Ids of items still owed at that moment. */
    owed: z.optional(z.array(ItemId).check(z.maxLength(30))),
    /** Ids of items done, declined or not needed at that moment. */
    done: z.optional(z.array(ItemId).check(z.maxLength(30))),
    /** Somebody was with the patient, as the record says. */
    accompanied: z.optional(z.boolean()),
    /** Who the record says the patient is, as closed groups; absent where not read. */
    sex: z.optional(CountedSex),
    ageBand: z.optional(AgeBand),
    ethnicGroup: z.optional(EthnicGroup),
    /** The site says that whoever asks at this computer is trained to level 1 or 2 (QS116). */
    trained: z.optional(z.boolean()),
    /** How long the panel was open, whole seconds. */
    seconds: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(86_400))),
    /** What is followed up, what was done with it, and where it then stood. */
    referralKind: z.optional(TrackedKind),
    referralAct: z.optional(ReferralAct),
    referralState: z.optional(ReferralState),
    referralReason: z.optional(ReferralReason),
    /** What became of a flag that reception raised, and where it came from. */
    flagAction: z.optional(z.enum(['raised', 'acknowledged', 'acting', 'closed', 'kept-on'])),
    flagSource: z.optional(ItemId),
    /** A letter that came in: days on the way, and whether it could be used as it was. */
    delayDays: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(9999))),
    usable: z.optional(z.boolean()),
    /** What was asked for and is no right of this computer's roles. */
    refused: z.optional(Action),
    /** Rows put back, and events gone for good; of this computer's store, never of an enquiry. */
    recovered: z.optional(RowCount),
    lost: z.optional(RowCount),
    /** How the hour was read; `system` says of which record system. */
    coverage: z.optional(Coverage),
    practice: z.boolean(),
  })
  .check(z.refine(isComplete, 'An event of this kind needs its own field'));
export type AuditEvent = z.infer<typeof AuditEvent>;

/** A kind without the field it is about would be counted as something it is not. */
function isComplete(event: {
  kind: AuditEventKind;
  decision?: unknown;
  gate?: unknown;
  outcome?: unknown;
  letter?: unknown;
  letterAction?: unknown;
  recovered?: unknown;
  lost?: unknown;
  line?: unknown;
  seconds?: unknown;
  referralKind?: unknown;
  referralAct?: unknown;
  referralState?: unknown;
  flagAction?: unknown;
  flagSource?: unknown;
  delayDays?: unknown;
  usable?: unknown;
  refused?: unknown;
  coverage?: unknown;
  noted?: unknown;
}): boolean {
  switch (event.kind) {
    case 'decision':
      return event.decision !== undefined;
    case 'gate':
      return event.gate !== undefined;
    case 'outcome':
      return event.outcome !== undefined;
    case 'letter':
      return event.letter !== undefined && event.letterAction !== undefined;
    case 'acknowledged':
      return event.letter !== undefined;
    case 'covered':
      return event.seconds !== undefined;
    case 'referral':
      return [event.referralKind, event.referralAct, event.referralState].every(Boolean);
    case 'coverage':
      return event.coverage !== undefined;
    case 'line-copied':
      return event.line !== undefined;
    case 'flag':
      return event.flagAction !== undefined && event.flagSource !== undefined;
    case 'letter-in':
      return event.delayDays !== undefined && event.usable !== undefined;
    case 'refused':
      return event.refused !== undefined;
    case 'noted':
      return event.noted !== undefined;
    case 'store-recovered':
      return event.recovered !== undefined && event.lost !== undefined;
    default:
      return true;
  }
}
