import { lastWeekIn, type ColumnChunk } from '../../audit/columns/column-chunk';
import type { ComputerColumns } from '../../audit/columns/columns-file';
import { inMerged, type MergedTables } from './merged-tables';

/**
 * Chunks of other computers whose every week is more than `keepWeeks` counted weeks back are old, as this
 * computer's own are (`purgeColumns`); the weekly counts stay whatever becomes of them.
 */
export async function firstWeekKept(
  { sums }: MergedTables,
  keepWeeks: number,
): Promise<string | undefined> {
  const weeks = new Set((await sums.toArray()).map(({ week }) => week));
  return [...weeks].sort().at(-1 - keepWeeks);
}

export const isOld = (chunk: ColumnChunk, firstKept: string | undefined): boolean =>
  firstKept !== undefined && lastWeekIn(chunk) < firstKept;

/**
 * All that are old go. A file taken in again brings nothing of them back unless it goes further, and then
 * until the next day. Gives how many went.
 */
export const purgeMerged = (keepWeeks: number): Promise<number> =>
  inMerged((tables) =>
    tables.transaction('rw', tables.workstations, tables.sums, async () => {
      const firstKept = await firstWeekKept(tables, keepWeeks);
      return firstKept === undefined ? 0 : removeOld(tables, firstKept);
    }),
  );

/** What is old, a computer at a time, for a file; `before` is the first week that is kept. */
export const readOldColumns = (
  keepWeeks: number,
): Promise<{ before: string; computers: ComputerColumns[] } | undefined> =>
  inMerged(async (tables) => {
    const before = await firstWeekKept(tables, keepWeeks);
    if (before === undefined) return undefined;
    const computers: ComputerColumns[] = [];
    await tables.workstations.each(({ generation, head, chunks }) => {
      const old = chunks.filter((chunk) => isOld(chunk, before));
      if (old.length > 0) computers.push({ generation, seq: head.seq, chunks: old });
    });
    return { before, computers };
  });

/** What a file was made of goes; a computer whose later file came in meanwhile keeps all of its own. */
export const removeExported = (
  before: string,
  exported: readonly Pick<ComputerColumns, 'generation' | 'seq'>[],
): Promise<number> =>
  inMerged((tables) =>
    tables.transaction('rw', tables.workstations, () =>
      removeOld(tables, before, new Map(exported.map(({ generation, seq }) => [generation, seq]))),
    ),
  );

async function removeOld(
  { workstations }: MergedTables,
  before: string,
  only?: ReadonlyMap<string, number>,
): Promise<number> {
  let removed = 0;
  // One computer at a time: hundreds of them together would be much to hold.
  for (const key of await workstations.toCollection().primaryKeys()) {
    if (only && !only.has(key)) continue;
    const row = await workstations.get(key);
    if (!row || (only && only.get(key) !== row.head.seq)) continue;
    const kept = row.chunks.filter((chunk) => !isOld(chunk, before));
    if (kept.length === row.chunks.length) continue;
    removed += row.chunks.length - kept.length;
    await workstations.put({ ...row, chunks: kept });
  }
  return removed;
}
