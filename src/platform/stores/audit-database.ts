import { AuditEvent } from '../../audit/audit-event';
import { foldEncounter } from '../../audit/encounter-state';
import {
  applyChange,
  differingRows,
  rebuild,
  rollUpChanges,
  rollUpKey,
  type RollUpRow,
} from '../../audit/roll-up';
import { ok, type Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import { settings } from '../../policy/settings';
import { currentPolicy } from '../policy-source';
import { brokenAt, linkOf } from './audit-check';
import { failure, failureOf } from './audit-failure';
import { auditOpening } from './audit-opening';
import { NO_HEAD, type AuditTables, type Meta } from './audit-tables';

/** Where the audit stands, to be noted in a second store and printed (hazards H16, H27). */
export interface Standing {
  generation: string;
  /** How many events. */
  events: number;
  /** The last link of the chain. */
  head: string;
}

export interface Comparison {
  same: boolean;
  events: number;
  /** Keys of rolled rows that are not what the events come to. */
  differing: string[];
  /** The number of the first event out of the chain. */
  brokenAt?: number;
}

/** Nothing here throws: every error is a value that says what to do, and nothing is half written. */
export interface AuditStore {
  /** Done once stored and read back; the same event again changes nothing and is no error. */
  record(event: AuditEvent): Promise<Result<null>>;
  /**
   * Counts of ISO weeks `from` to `to`, both included. Practice alone where the computer is in
   * practice or it is asked for, and otherwise never.
   */
  readRollUps(
    from?: string,
    to?: string,
    asked?: { practice: boolean },
  ): Promise<Result<RollUpRow[]>>;
  /** The last `limit` events, oldest first. For a check, never for a page. */
  readEvents(limit: number): Promise<Result<AuditEvent[]>>;
  /** Whether something can be saved now: a row is written, read back and removed. */
  probe(): Promise<Result<null>>;
  rebuildAndCompare(): Promise<Result<Comparison>>;
  standing(): Promise<Result<Standing>>;
  close(): void;
}

type AuditPolicy = Pick<Policy, 'site' | 'timeZone' | 'practice'>;

/** How often a record is tried again when another page of this browser wrote in between. */
const TRIES = 20;

/**
 * `policy` is read anew for each call, because managed settings arrive seconds after the start. An
 * opening that fails is not an error here: each call says so and tries again.
 */
export async function openAuditStore(
  policy: () => Promise<AuditPolicy> = async () => (await currentPolicy()).policy,
  name = 'sidenote-audit',
): Promise<AuditStore> {
  const opening = auditOpening(name);
  let last: Promise<unknown> = Promise.resolve();

  /** Opens where needed, runs, and turns whatever is thrown into a value. */
  async function run<T>(task: (tables: AuditTables) => Promise<Result<T>>): Promise<Result<T>> {
    const opened = await opening.tables();
    if (!opened.ok) return opened;
    try {
      return await task(opened.value);
    } catch (thrown) {
      const standing = await opening.tables(); // says "newer version" where that shut us out
      return standing.ok ? failureOf(thrown) : standing;
    }
  }

  await opening.tables();
  return {
    record(event) {
      const done = last.then(() => run(async (tables) => record(tables, event, await policy())));
      last = done;
      return done;
    },
    readRollUps: (from = '', to = '9999', asked) =>
      run(async (tables) => {
        const { practice } = asked ?? (await policy());
        const rows = await tables.rollUps.where('week').between(from, to, true, true).toArray();
        return ok(
          rows
            .filter((row) => row.practice === practice)
            .map(({ v, site, area, week, practice, counts }): RollUpRow => ({
              v,
              site,
              area,
              week,
              practice,
              counts,
            })),
        );
      }),
    readEvents: (limit) =>
      run(async (tables) => {
        const stored = await tables.events.reverse().limit(limit).toArray();
        return ok(stored.reverse().map((each) => each.event));
      }),
    probe: () => run(probe),
    rebuildAndCompare: () => run(async (tables) => compare(tables, (await policy()).timeZone)),
    standing: () => run(readStanding),
    close: () => opening.close(),
  };
}

async function record(
  tables: AuditTables,
  given: AuditEvent,
  policy: AuditPolicy,
): Promise<Result<null>> {
  const parsed = AuditEvent.safeParse(given);
  if (!parsed.success || !isOwnSite(parsed.data.site, policy)) return failure('event-refused');
  const event = parsed.data;
  for (let tries = 0; tries < TRIES; tries++) {
    // The digest cannot be awaited inside a transaction, so the head is read first and checked again.
    const head = await readHead(tables);
    const link = await linkOf(head.link, head.seq + 1, event);
    const written = await write(tables, event, head, link, policy.timeZone);
    if (written === 'overtaken') continue;
    const kept = await tables.events.get({ id: event.id });
    if (!kept) return failure('storage-refused');
    return sameEvent(kept.event, event) ? ok(null) : failure('event-refused');
  }
  return failure('storage-refused');
}

/** One strict transaction: the event, its encounter, the rolled rows and the head, or none of them. */
function write(
  tables: AuditTables,
  event: AuditEvent,
  head: { seq: number; link: string },
  link: string,
  timeZone: string,
): Promise<'written' | 'already' | 'overtaken'> {
  const { events, encounters, rollUps, meta } = tables;
  return tables.transaction('rw', events, encounters, rollUps, meta, async () => {
    if (await events.get({ id: event.id })) return 'already';
    if ((await readHead(tables)).link !== head.link) return 'overtaken';
    const seq = head.seq + 1;
    await events.add({ v: 1, seq, id: event.id, encounterId: event.encounterId, event, link });
    const before = await encounters.get(event.encounterId);
    const after = foldEncounter(before, event, timeZone);
    await encounters.put(after);
    for (const change of rollUpChanges(before, after)) {
      const key = rollUpKey(change);
      await rollUps.put({ ...applyChange(await rollUps.get(key), change), key });
    }
    await meta.put({ key: 'head', v: 1, seq, link });
    return 'written';
  });
}

async function readHead(tables: AuditTables): Promise<{ seq: number; link: string }> {
  return ((await tables.meta.get('head')) as Extract<Meta, { key: 'head' }> | undefined) ?? NO_HEAD;
}

async function probe(tables: AuditTables): Promise<Result<null>> {
  await tables.meta.put({ key: 'probe', v: 1 });
  const kept = await tables.meta.get('probe');
  await tables.meta.delete('probe');
  return kept ? ok(null) : failure('storage-refused');
}

async function compare(tables: AuditTables, timeZone: string): Promise<Result<Comparison>> {
  const { events, rollUps, meta } = tables;
  const read = await tables.transaction('r', events, rollUps, meta, async () => ({
    stored: await events.orderBy('seq').toArray(),
    rolled: await rollUps.toArray(),
    head: await readHead(tables),
  }));
  const rebuilt = rebuild(
    read.stored.map((each) => each.event),
    timeZone,
  );
  const differing = differingRows(rebuilt, read.rolled);
  const broken = await brokenAt(read.stored, read.head);
  return ok({
    same: differing.length === 0 && broken === undefined,
    events: read.stored.length,
    differing,
    ...(broken !== undefined && { brokenAt: broken }),
  });
}

async function readStanding(tables: AuditTables): Promise<Result<Standing>> {
  const generation = await tables.meta.get('generation');
  const head = await readHead(tables);
  if (generation?.key !== 'generation') return failure('storage-refused');
  return ok({ generation: generation.stamp, events: head.seq, head: head.link });
}

/**
 * The site is this computer's own code or the default it had before its policy arrived, so no other
 * text can stand in the one field whose pattern would let a sentence through.
 */
function isOwnSite(site: string, policy: AuditPolicy): boolean {
  return site === policy.site || site === settings.site.default;
}

function sameEvent(a: AuditEvent, b: AuditEvent): boolean {
  const sorted = (event: AuditEvent) => JSON.stringify(Object.entries(event).sort());
  return sorted(a) === sorted(b);
}
