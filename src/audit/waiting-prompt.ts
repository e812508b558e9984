import * as z from 'zod/mini';
import { NotAskedReason } from '../enquiry/outcome';
import { settings } from '../policy/settings';
import type { ShortName } from '../referral/short-name';
import { isUnresolved } from './contribution';
import type { EncounterState } from './encounter-state';

/** Days of them that the Desk lists: longer ago the person is reached by other ways, and the counts keep it. */
export const WAITING_DAYS = 7;

/** The most that are listed at once, the newest. */
export const MOST_WAITING = 200;

/** Under which place an attendance waits, and from which moment, UTC milliseconds. */
export interface Waits {
  in: string;
  since: number;
}

type Place = Pick<EncounterState, 'site' | 'area' | 'practice'>;

/** What is listed together; practice is never among the real ones. */
export function waitingPlace({ site, area, practice }: Place): string {
  return [site, area, practice ? 'practice' : 'real'].join('|');
}

/**
 * Where an attendance waits after an event of the moment `at`; undefined once nothing is owed, so that it
 * leaves the list by itself. One that is owed anew waits from then.
 */
export function waitsOf(
  state: EncounterState,
  before: Waits | undefined,
  at: number,
): Waits | undefined {
  return isUnresolved(state) ? { in: waitingPlace(state), since: before?.since ?? at } : undefined;
}

/**
 * How far somebody came with it. `not-shown`: no card was, e.g. where it was put off in an earlier
 * session of the browser.
 */
export type Stood =
  'not-shown' | 'not-opened' | 'put-off' | 'stopped-at-gate' | 'seen-alone' | 'begun' | 'not-asked';

/** One attendance whose enquiry is owed, as the Desk lists it. */
export interface WaitingPrompt {
  encounterId: string;
  area: EncounterState['area'];
  /** UTC milliseconds. */
  since: number;
  rules: readonly string[];
  stood: Stood;
  /** Why it was put off or not asked; absent where nobody said. */
  reason?: NotAskedReason;
  /** The asking was handed to somebody. */
  handedOver?: true;
  /** Where something sealed holds who it is, and whoever looks may see it. */
  name?: ShortName;
}

/**
 * Why nobody is named, or that those are of whom something sealed tells: `not-kept` where nothing is
 * sealed here, `not-for-role` to somebody who may not see the worklist; `partly` where some of what is
 * sealed is of no shape known here.
 */
export type Naming = 'named' | 'partly' | 'not-kept' | 'not-for-role' | 'locked' | 'unread';

export interface WaitingList {
  items: WaitingPrompt[];
  /** As many in all in those days. */
  total: number;
  /** As many from before them, of those still kept one by one. */
  older: number;
  /** Rows among the newest that this version cannot read. */
  unread: number;
  naming: Naming;
}

const Row = z.looseObject({
  encounterId: z.string(),
  area: settings.area.schema,
  waits: z.looseObject({ since: z.number() }),
  reached: z.record(z.string(), z.boolean()),
  rules: z.optional(z.array(z.string())),
  outcome: z.optional(z.string()),
  reason: z.optional(NotAskedReason),
  putOff: z.optional(z.union([NotAskedReason, z.literal('not-said')])),
  begun: z.optional(z.literal(true)),
  handedOn: z.optional(z.literal(true)),
});

/** Of a row as it was kept; undefined where it cannot be read, which is never passed over unsaid. */
export function waitingPromptOf(row: unknown): WaitingPrompt | undefined {
  const parsed = z.safeParse(Row, row);
  if (!parsed.success) return undefined;
  const { encounterId, area, waits, rules = [], handedOn } = parsed.data;
  const stood = stoodOf(parsed.data);
  const reason = reasonOf(stood, parsed.data);
  return {
    ...{ encounterId, area, since: waits.since, rules, stood },
    ...(reason && { reason }),
    ...(handedOn && { handedOver: true }),
  };
}

type Read = z.infer<typeof Row>;

function stoodOf({ outcome, begun, putOff, reached }: Read): Stood {
  if (outcome === 'not-asked') return 'not-asked';
  if (begun) return 'begun';
  if (putOff) return 'put-off';
  if (reached.gatePassed) return 'seen-alone';
  if (reached.opened) return 'stopped-at-gate';
  return reached.prompted ? 'not-opened' : 'not-shown';
}

function reasonOf(stood: Stood, { reason, putOff }: Read): NotAskedReason | undefined {
  if (stood === 'not-asked') return reason;
  return stood === 'put-off' && putOff !== 'not-said' ? putOff : undefined;
}
