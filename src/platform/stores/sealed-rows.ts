import { CorruptRow, StoreProblem } from './failure';
import type { SealedChange } from './level';
import { isSealedRow } from './row-shapes';
import type { SealedKind, SealedRow } from './sealed-row';
import { countSealedChange } from './standing';
import type { StoreTables } from './tables';

type Named = Pick<SealedRow, 'kind' | 'id'>;

const keyOf = ({ kind, id }: Named): [string, string] => [kind, id];

/** Puts and removes rows in one strict transaction and reads them back. */
export async function changeSealed(
  tables: StoreTables,
  put: readonly SealedRow[],
  gone: readonly Named[],
): Promise<SealedChange> {
  const { sealed, meta } = tables;
  if (!put.every(isSealedRow)) throw new StoreProblem('event-refused');
  const rev = await tables.transaction('rw', sealed, meta, async () => {
    await sealed.bulkPut([...put]);
    await sealed.bulkDelete(gone.map(keyOf));
    return countSealedChange(tables);
  });
  const kept = await sealed.bulkGet([...put, ...gone].map(keyOf));
  const held = put.every((row, i) => kept[i]?.iv === row.iv && kept[i]?.data === row.data);
  if (!held || kept.slice(put.length).some(Boolean)) throw new StoreProblem('storage-refused');
  return { rev, put, gone };
}

/**
 * Every row anew under another key, in one transaction. Refused whole where a row is there that is
 * not among these: it was kept meanwhile, and would be lost.
 */
export async function replaceSealed(
  tables: StoreTables,
  rows: readonly SealedRow[],
): Promise<void> {
  const { sealed, meta } = tables;
  if (!rows.every(isSealedRow)) throw new StoreProblem('event-refused');
  const given = new Set(rows.map((row) => keyOf(row).join(' ')));
  await tables.transaction('rw', sealed, meta, async () => {
    const there = (await sealed.toCollection().primaryKeys()) as [string, string][];
    if (!there.every((key) => given.has(key.join(' ')))) throw new StoreProblem('rows-changed');
    await sealed.bulkPut([...rows]);
    await countSealedChange(tables);
  });
  const kept = await sealed.bulkGet(rows.map(keyOf));
  if (!rows.every((row, i) => kept[i]?.iv === row.iv && kept[i]?.data === row.data)) {
    throw new StoreProblem('storage-refused');
  }
}

/** Every row gone, whatever its kind or key. */
export async function clearSealed(tables: StoreTables): Promise<void> {
  const { sealed, meta } = tables;
  await tables.transaction('rw', sealed, meta, async () => {
    await sealed.clear();
    await countSealedChange(tables);
  });
  if ((await sealed.count()) > 0) throw new StoreProblem('storage-refused');
}

/** Throws `CorruptRow` for one of another shape, so that it is put back before anybody misses it. */
export async function readSealedRows(tables: StoreTables, kind?: SealedKind): Promise<SealedRow[]> {
  const rows = await (kind ? tables.sealed.where({ kind }) : tables.sealed).toArray();
  if (!rows.every(isSealedRow)) throw new CorruptRow('sealed');
  return rows;
}
