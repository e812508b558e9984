import type { ColumnChunk } from '../../audit/columns/column-chunk';
import { addCounts } from '../../audit/published';
import { rollUpKey, type RollUpRow } from '../../audit/roll-up';
import type { Workstation } from '../../audit/workstation';
import { ok, type Result } from '../../model/result';
import { failureOf } from './failure';
import { inMerged, type MergedTables } from './merged-tables';
import { firstWeekKept, isOld } from './old-columns';

export const findWorkstation = (generation: string): Promise<Workstation | undefined> =>
  inMerged((tables) => tables.workstations.get(generation));

/** The key its files came with before, also where its counts were removed since. */
export const findKey = async (generation: string): Promise<string | undefined> =>
  (await inMerged((tables) => tables.keys.get(generation)))?.key;

/**
 * One computer's file in one strict transaction: in whole or not at all. A file that goes no further
 * than what is there changes nothing, so that in whatever order and however often files come, the same stands.
 */
export const takeWorkstation = (given: Workstation): Promise<'taken' | 'already'> =>
  inMerged((tables) =>
    tables.transaction('rw', tables.workstations, tables.sums, tables.keys, async () => {
      await tables.keys.put({ generation: given.generation, key: given.key });
      const known = await tables.workstations.get(given.generation);
      if (known && known.head.seq >= given.head.seq) return 'already';
      await addTo(tables, known?.rollUps ?? [], -1);
      await addTo(tables, given.rollUps, 1);
      await tables.workstations.put(given);
      return 'taken';
    }),
  );

async function addTo({ sums }: MergedTables, rows: readonly RollUpRow[], sign: 1 | -1) {
  const keys = rows.map((row) => rollUpKey(row));
  const known = new Map((await sums.bulkGet(keys)).flatMap((row) => (row ? [[row.key, row]] : [])));
  for (const [i, row] of rows.entries()) {
    const key = keys[i] ?? '';
    const before = known.get(key)?.counts ?? {};
    const own = Object.fromEntries(
      Object.entries(row.counts).map(([counter, count]) => [counter, sign * count]),
    );
    known.set(key, { ...row, key, counts: addCounts([before, own]) });
  }
  await sums.bulkPut([...known.values()]);
}

/** The weekly counts of all of them together. */
export async function readMergedRollUps(from: string, to: string): Promise<Result<RollUpRow[]>> {
  try {
    const rows = await inMerged(({ sums }) => sums.toArray());
    return ok(
      rows.filter(({ week }) => week >= from && week <= to).map(({ key: _key, ...row }) => row),
    );
  } catch (thrown) {
    return failureOf(thrown);
  }
}

export const readMergedColumns = (): Promise<ColumnChunk[]> =>
  inMerged(async ({ workstations }) => {
    const chunks: ColumnChunk[] = [];
    await workstations.each((row) => void chunks.push(...row.chunks));
    return chunks;
  });

export type KnownWorkstation = Pick<
  Workstation,
  'generation' | 'key' | 'head' | 'base' | 'gaps' | 'lastAt'
> & {
  /** It has columns that are old enough to go. */
  hasOld: boolean;
};

/** Each computer, the one longest not heard of first; what is old goes by `keepWeeks`. */
export const listWorkstations = (keepWeeks: number): Promise<KnownWorkstation[]> =>
  inMerged(async (tables) => {
    const firstKept = await firstWeekKept(tables, keepWeeks);
    const list: KnownWorkstation[] = [];
    await tables.workstations.each(({ generation, key, head, base, gaps, lastAt, chunks }) => {
      const hasOld = chunks.some((chunk) => isOld(chunk, firstKept));
      list.push({ generation, key, head, base, gaps, lastAt, hasOld });
    });
    return list.sort((a, b) => a.lastAt - b.lastAt);
  });

export const dropWorkstations = (): Promise<void> =>
  inMerged(async (tables) => {
    await tables.transaction('rw', tables.workstations, tables.sums, async () => {
      await tables.workstations.clear();
      await tables.sums.clear();
    });
  });
