import Dexie, { type EntityTable } from 'dexie';
import { lastWeekIn, type ColumnChunk } from '../../audit/columns/column-chunk';
import { addCounts } from '../../audit/published';
import { rollUpKey, type RollUpRow } from '../../audit/roll-up';
import type { Workstation } from '../../audit/workstation';
import { ok, type Result } from '../../model/result';
import { failureOf } from './failure';

const NAME = 'sidenote-merged';

interface SumRow extends RollUpRow {
  key: string;
}

/** The public key that a computer's files first came with; it stays when its counts are removed. */
interface KnownKey {
  generation: string;
  key: string;
}

/** What was taken in of other computers: counts and columns alone, no event, no id of any attendance. */
class MergedTables extends Dexie {
  declare workstations: EntityTable<Workstation, 'generation'>;
  declare sums: EntityTable<SumRow, 'key'>;
  declare keys: EntityTable<KnownKey, 'generation'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ workstations: 'generation', sums: 'key', keys: 'generation' });
  }
}

/** Opened for one task and shut again, so that no page keeps another from it. */
async function inMerged<T>(task: (tables: MergedTables) => Promise<T>, name = NAME): Promise<T> {
  const tables = new MergedTables(name);
  try {
    await tables.open();
    return await task(tables);
  } finally {
    tables.close();
  }
}

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
>;

export const listWorkstations = (): Promise<KnownWorkstation[]> =>
  inMerged(async ({ workstations }) => {
    const list: KnownWorkstation[] = [];
    await workstations.each(({ generation, key, head, base, gaps, lastAt }) => {
      list.push({ generation, key, head, base, gaps, lastAt });
    });
    return list.sort((a, b) => a.lastAt - b.lastAt);
  });

/**
 * Chunks of other computers whose every week is more than `keepWeeks` counted weeks back go, as this
 * computer's own do (`purgeColumns`); the weekly counts stay. A file taken in again brings nothing of them
 * back unless it goes further, and then until the next day. Gives how many went.
 */
export const purgeMerged = (keepWeeks: number): Promise<number> =>
  inMerged((tables) =>
    tables.transaction('rw', tables.workstations, tables.sums, async () => {
      const { workstations, sums } = tables;
      const weeks = new Set((await sums.toArray()).map(({ week }) => week));
      const oldest = [...weeks].sort().at(-1 - keepWeeks);
      if (oldest === undefined) return 0;
      let removed = 0;
      // One computer at a time: hundreds of them together would be much to hold.
      for (const key of await workstations.toCollection().primaryKeys()) {
        const row = await workstations.get(key);
        const kept = row?.chunks.filter((chunk) => lastWeekIn(chunk) >= oldest);
        if (!row || !kept || kept.length === row.chunks.length) continue;
        removed += row.chunks.length - kept.length;
        await workstations.put({ ...row, chunks: kept });
      }
      return removed;
    }),
  );

export const dropWorkstations = (): Promise<void> =>
  inMerged(async (tables) => {
    await tables.transaction('rw', tables.workstations, tables.sums, async () => {
      await tables.workstations.clear();
      await tables.sums.clear();
    });
  });
