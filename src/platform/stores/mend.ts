import { MOST_ROWS, type AuditEvent } from '../../audit/audit-event';
import { NO_EVENT_YET, type Place, type StoredEvent } from '../../audit/chain-text';
import { beginFold, foldEvent } from '../../audit/fold-events';
import { rollUpKey } from '../../audit/roll-up';
import { closeRows, dropColumnsAfter, lastWeekOf, tailRows, type TailRow } from './columns';
import { CHUNK_ENTRIES } from '../../audit/columns/column-chunk';
import { StoreProblem } from './failure';
import { chainOn, mergeEvents } from './merge-events';
import { sealedKey, type JournalContents } from './journal-rows';
import { isMeta, isSealedRow, isStoredEvent } from './row-shapes';
import type { SealedRow } from './sealed-row';
import { COUNTING, NO_BASE, type Base, type Meta, type StoreTables } from './tables';

/** What still holds in the database, however damaged. */
interface Held {
  generation: string | undefined;
  head: Place | undefined;
  base: Base | undefined;
  rev: number;
  /** Up to which week its columns may lack something; undefined where they lack all. */
  since: string | undefined;
  /** How many sealed rows there should be; undefined where it is not said. */
  count: number | undefined;
  events: Map<number, StoredEvent>;
  sealed: Map<string, SealedRow>;
}

export interface Mended {
  wiped: boolean;
  recovered: number;
  lost: number;
}

/** Makes the event that tells of it; the rest of it is policy. */
export type TellOf = (counts: Pick<AuditEvent, 'recovered' | 'lost'>) => AuditEvent;

/**
 * Puts the database together again from what holds of it and of the journal, in one strict
 * transaction: events with the links they had, encounters, counts and outbox worked out anew, sealed
 * rows, and where anything was put back or lost the event that says so. Nothing is taken from the
 * journal, which the caller brings level afterwards. Doing it again changes nothing more.
 */
export async function mend(
  tables: StoreTables,
  journal: JournalContents,
  options: { timeZone: string; tellOf: TellOf; lostByBrowser: boolean },
): Promise<Mended> {
  const held = await readHeld(tables);
  const stamp = journal.head?.generation;
  const sameOne = !stamp || !held.generation || stamp === held.generation;
  const bases = [held.base, journal.base].filter((each) => each !== undefined);
  const base = bases.reduce((a, b) => (b.seq > a.seq ? b : a), NO_BASE);
  const above = (events: Map<number, StoredEvent>) =>
    new Map([...events].filter(([seq]) => seq > base.seq));
  const kept = above(held.events);
  const heads = [journal.head, sameOne ? held.head : undefined].filter(
    (each) => each !== undefined,
  );
  const merged = await mergeEvents(base, above(journal.events), sameOne ? kept : new Map(), heads);
  const known = new Set(merged.events.map((each) => each.id));
  const loose = sameOne
    ? merged.loose
    : [...kept.values()].map((each) => each.event).filter((each) => !known.has(each.id));

  const before = new Map([...held.events.values()].map((each) => [each.id, each.link]));
  const sealed = mergeSealed(held, journal, sameOne);
  const recovered =
    merged.events.filter((each) => before.get(each.id) !== each.link).length +
    [...sealed].filter(([key, row]) => held.sealed.get(key)?.iv !== row.iv).length;
  const told = merged.events.reduce((sum, { event }) => sum + (event.lost ?? 0), 0);
  const sealedLost = Math.max(0, (journal.head?.sealed.count ?? 0) - sealed.size);
  const lost = Math.max(0, merged.missing - told) + (sameOne ? 0 : sealedLost);
  const wiped = options.lostByBrowser || !sameOne;

  const added = [...loose];
  const endsInGap = merged.head.seq > (merged.events.at(-1)?.seq ?? base.seq);
  if (recovered > 0 || lost > 0 || wiped || endsInGap) {
    const most = (count: number) => Math.min(count, MOST_ROWS);
    added.push(options.tellOf({ recovered: most(recovered), lost: most(lost) }));
  }
  const events = [...merged.events, ...(await chainOn(merged.head, added))];
  const last = events.at(-1);
  await replaceAll(tables, held, {
    generation: stamp ?? held.generation ?? crypto.randomUUID(),
    head: last && last.seq > merged.head.seq ? last : merged.head,
    base,
    events,
    sealed: [...sealed.values()],
    rev: Math.max(held.rev, journal.head?.sealed.rev ?? 0) + 1,
    timeZone: options.timeZone,
    since: (sameOne ? held.since : undefined) ?? lastWeekOf(base.rows.rollUps),
  });
  return { wiped, recovered, lost };
}

async function readHeld(tables: StoreTables): Promise<Held> {
  const { meta, events, sealed } = tables;
  const held: Held = {
    generation: undefined,
    head: undefined,
    base: undefined,
    rev: 0,
    since: undefined,
    count: undefined,
    events: new Map(),
    sealed: new Map(),
  };
  return tables.transaction('r', meta, events, sealed, async () => {
    const read = async <K extends Meta['key']>(key: K) => {
      const row: unknown = await meta.get(key);
      return isMeta(key, row) ? row : undefined;
    };
    held.generation = (await read('generation'))?.stamp;
    held.head = await read('head');
    held.base = await read('base');
    const counted = await read('sealed');
    held.rev = counted?.rev ?? 0;
    held.count = counted?.count;
    held.since = (await read('columns'))?.since;
    await events.each((row: unknown) => {
      if (isStoredEvent(row)) held.events.set(row.seq, row);
    });
    await sealed.each((row: unknown) => {
      if (isSealedRow(row)) held.sealed.set(sealedKey(row), row);
    });
    return held;
  });
}

/**
 * Of the same database the one with more changes knows best what is there, and the other only what is
 * damaged in it; of one made anew the journal does, and of a row in both the newer.
 */
function mergeSealed(
  held: Held,
  journal: JournalContents,
  sameOne: boolean,
): Map<string, SealedRow> {
  const journalRev = journal.head?.sealed.rev;
  const isWhole = held.sealed.size === (held.count ?? 0);
  if (sameOne && isWhole && held.rev >= (journalRev ?? 0)) return held.sealed;
  const journalIsWhole = journal.sealed.size === journal.head?.sealed.count;
  if (sameOne && journalIsWhole && (journalRev ?? 0) >= held.rev) return journal.sealed;
  const rows = new Map(held.sealed);
  for (const [key, row] of journal.sealed) {
    const other = rows.get(key);
    if (!other || row.at > other.at) rows.set(key, row);
  }
  return rows;
}

/** Empties and fills every table; `held` must still be what is there, or it is not done. */
function replaceAll(
  tables: StoreTables,
  held: Held,
  whole: {
    generation: string;
    head: Place;
    base: Base;
    events: StoredEvent[];
    sealed: SealedRow[];
    rev: number;
    timeZone: string;
    since: string;
  },
): Promise<void> {
  const fold = beginFold(whole.base.rows);
  const entered: TailRow[] = whole.events.flatMap((event) =>
    tailRows(event.seq, foldEvent(fold, event, whole.timeZone)),
  );
  const { events, encounters, rollUps, outbox, sealed, ages, meta } = tables;
  return tables.transaction('rw', tables.tables, async () => {
    const now: unknown = await meta.get('head');
    const unchanged = (isMeta('head', now) ? now.link : undefined) === held.head?.link;
    if (!unchanged) throw new StoreProblem('rows-changed');
    for (const table of [events, encounters, rollUps, outbox, sealed, ages]) await table.clear();
    await meta.bulkDelete(['head', 'base', 'generation', 'sealed']);
    await events.bulkAdd(whole.events);
    await encounters.bulkAdd([...fold.encounters.values()]);
    await rollUps.bulkAdd(
      [...fold.rollUps.values()].map((row) => ({ ...row, key: rollUpKey(row) })),
    );
    await outbox.bulkAdd([...fold.outbox.values()]);
    await dropColumnsAfter(tables, whole.base.seq);
    for (let from = 0; from < entered.length; from += CHUNK_ENTRIES) {
      const rows = entered.slice(from, from + CHUNK_ENTRIES);
      const closed = rows.length === CHUNK_ENTRIES ? closeRows(rows) : undefined;
      if (!closed) await tables.columnTail.bulkPut(rows);
      else {
        await tables.columns.put(closed.chunk);
        await tables.columnOrder.put(closed.order);
      }
    }
    await sealed.bulkAdd(whole.sealed);
    await meta.bulkPut([
      { key: 'generation', v: 1, stamp: whole.generation },
      { key: 'counting', v: 1, version: COUNTING },
      { key: 'columns', v: 1, since: whole.since },
      { key: 'sealed', v: 1, rev: whole.rev, count: whole.sealed.length },
      ...(whole.head.seq > NO_EVENT_YET.seq
        ? [{ key: 'head' as const, v: 1 as const, seq: whole.head.seq, link: whole.head.link }]
        : []),
      ...(whole.base.seq > 0 ? [{ key: 'base' as const, ...whole.base }] : []),
    ]);
  });
}
