import {
  CHUNK_ENTRIES,
  closeAll,
  closeChunk,
  lastWeekIn,
  openChunk,
  type ColumnChunk,
} from '../../audit/columns/column-chunk';
import type { ColumnEntry } from '../../audit/columns/column-entry';
import { packChunk, type PackedChunk } from '../../audit/columns/packed-chunk';
import { sumColumns } from '../../audit/columns/sum-columns';
import { differingRows, type RollUpRow } from '../../audit/roll-up';
import type { StoreTables } from './tables';

/** One entry not yet in a closed chunk. An event makes two at most, so its number makes the key. */
export interface TailRow extends ColumnEntry {
  n: number;
}

/** A closed chunk: which entries it holds, by their numbers, and the columns. */
export interface ChunkRow extends ColumnChunk {
  /** The first entry's number. */
  from: number;
  to: number;
}

/** The number of each entry of a chunk, read only where one has to be cut. */
export interface ChunkOrder {
  from: number;
  n: Float64Array;
}

export const tailRows = (seq: number, entries: readonly ColumnEntry[]): TailRow[] =>
  entries.map((entry, i) => ({ n: 2 * seq + i, ...entry }));

/** Entries of events up to here have numbers up to this. */
const lastNumber = (seq: number): number => 2 * seq + 1;

/** How many events go by before it is looked whether the tail is full. */
const LOOK_EVERY = 64;

/** Closes what is full, a chunk at a time; the tail only grows longer where this is not done. */
export async function closeFull(tables: StoreTables, seq: number): Promise<void> {
  if (seq % LOOK_EVERY === 0) await closeTail(tables, CHUNK_ENTRIES);
}

export function closeTail(tables: StoreTables, least: number): Promise<void> {
  const { columns, columnOrder, columnTail } = tables;
  return tables.transaction('rw', columns, columnOrder, columnTail, async () => {
    if ((await columnTail.count()) < least) return;
    const rows = await columnTail.orderBy('n').limit(CHUNK_ENTRIES).toArray();
    const closed = closeRows(rows);
    if (!closed) return;
    await columns.add(closed.chunk);
    await columnOrder.add(closed.order);
    await columnTail.where('n').belowOrEqual(closed.chunk.to).delete();
  });
}

export function closeRows(
  rows: readonly TailRow[],
): { chunk: ChunkRow; order: ChunkOrder } | undefined {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return undefined;
  return {
    chunk: { from: first.n, to: last.n, ...closeChunk(rows) },
    order: { from: first.n, n: Float64Array.from(rows, (row) => row.n) },
  };
}

/**
 * Inside a transaction: what was entered after the event `seq` goes, so that it can be entered anew
 * from the events; a chunk that holds both is cut.
 */
export async function dropColumnsAfter(tables: StoreTables, seq: number): Promise<void> {
  const { columns, columnOrder, columnTail } = tables;
  const last = lastNumber(seq);
  await columnTail.where('n').above(last).delete();
  const kept: TailRow[] = [];
  for (const key of await columns.toCollection().primaryKeys()) {
    const [row, order] = [(await columns.get(key)) as unknown, await columnOrder.get(key)];
    if (isChunk(row) && order && row.to <= last) continue;
    if (isChunk(row) && order && row.from <= last) {
      const entries = openChunk(row);
      entries.forEach((entry, i) => {
        const n = order.n[i] ?? Infinity;
        if (n <= last) kept.push({ n, ...entry });
      });
    }
    await columns.delete(key);
    await columnOrder.delete(key);
  }
  await columnTail.bulkPut(kept);
}

/** What was entered of events up to `seq`, as chunks that can stand in a file. */
export async function packColumnsUpTo(tables: StoreTables, seq: number): Promise<PackedChunk[]> {
  const { columns, columnOrder, columnTail } = tables;
  const last = lastNumber(seq);
  const entries = await tables.transaction('r', columns, columnOrder, columnTail, async () => {
    const kept: ColumnEntry[] = [];
    for (const key of await columns.toCollection().primaryKeys()) {
      const [row, order] = [(await columns.get(key)) as unknown, await columnOrder.get(key)];
      if (!isChunk(row) || !order) continue;
      openChunk(row).forEach((entry, i) => {
        if ((order.n[i] ?? Infinity) <= last) kept.push(entry);
      });
    }
    const tail = await columnTail.where('n').belowOrEqual(last).toArray();
    return [...kept, ...tail];
  });
  return closeAll(entries).map(packChunk);
}

/** Every closed chunk and the tail as one more. Rows of another shape are left out and counted. */
export async function readColumns(
  tables: StoreTables,
): Promise<{ chunks: ColumnChunk[]; damaged: number }> {
  const { columns, columnTail } = tables;
  return tables.transaction('r', columns, columnTail, async () => {
    const rows: unknown[] = await columns.toArray();
    const chunks: ColumnChunk[] = rows.filter(isChunk);
    const damaged = rows.length - chunks.length;
    const tail = await columnTail.toArray();
    if (tail.length > 0) chunks.push(closeChunk(tail));
    return { chunks, damaged };
  });
}

/** Weeks in which the columns are not what was counted; those up to `since` cannot be compared. */
export async function differingColumns(
  tables: StoreTables,
  rolled: readonly RollUpRow[],
  since: string,
): Promise<string[]> {
  const { chunks, damaged } = await readColumns(tables);
  const later = (rows: readonly RollUpRow[]) => rows.filter((row) => row.week > since);
  const differing = differingRows(later(sumColumns(chunks)), later(rolled));
  return [
    ...differing.map((key) => `breakdown|${key}`),
    ...(damaged > 0 ? [`breakdown|${damaged} damaged`] : []),
  ];
}

/**
 * Chunks whose every week is more than `keepWeeks` counted weeks back go. Weeks in which something
 * was counted are what ages them, so that a clock set forward removes nothing.
 */
export async function purgeColumns(tables: StoreTables, keepWeeks: number): Promise<number> {
  const { columns, columnOrder, rollUps, meta } = tables;
  return tables.transaction('rw', columns, columnOrder, rollUps, meta, async () => {
    const weeks = ((await rollUps.orderBy('week').uniqueKeys()) as string[]).sort();
    const oldest = weeks.at(-1 - keepWeeks);
    if (oldest === undefined) return 0;
    let removed = 0;
    for (const key of await columns.toCollection().primaryKeys()) {
      const row: unknown = await columns.get(key);
      if (!isChunk(row)) continue;
      const last = lastWeekIn(row);
      if (last >= oldest) continue;
      await columns.delete(key);
      await columnOrder.delete(key);
      removed += 1;
      const known = await meta.get('columns');
      const since = known?.key === 'columns' && known.since > last ? known.since : last;
      await meta.put({ key: 'columns', v: 1, since });
    }
    return removed;
  });
}

/** The last week that something was counted in; nothing of a breakdown before it may be there. */
export const lastWeekOf = (rows: readonly Pick<RollUpRow, 'week'>[]): string =>
  rows.reduce((last, { week }) => (week > last ? week : last), '');

function isChunk(row: unknown): row is ChunkRow {
  if (typeof row !== 'object' || row === null) return false;
  const { v, from, to, groups, effects, group, ruleSet, effect, week } = row as Partial<ChunkRow>;
  const columns = [group, ruleSet, effect, week];
  return (
    v === 1 &&
    typeof from === 'number' &&
    typeof to === 'number' &&
    groups instanceof Uint32Array &&
    effects instanceof Uint32Array &&
    columns.every((each) => each instanceof Uint16Array && each.length === group?.length)
  );
}
