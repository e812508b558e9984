import { NO_EVENT_YET, type Place, type StoredEvent } from '../../audit/chain-text';
import { CorruptRow } from './failure';
import { isMeta } from './row-shapes';
import { NO_BASE, type Base, type Meta, type StoreTables } from './tables';

/** Where the database stands: what a start compares with the journal's head. */
export interface Standing {
  generation: string;
  head: Place;
  base: Base;
  sealed: { rev: number; count: number };
}

/** One kept row, or undefined where it was never written. Throws `CorruptRow` for another shape. */
export async function readMeta<K extends Meta['key']>(
  tables: StoreTables,
  key: K,
): Promise<Extract<Meta, { key: K }> | undefined> {
  const row: unknown = await tables.meta.get(key);
  if (row === undefined) return undefined;
  if (!isMeta(key, row)) throw new CorruptRow(key);
  return row;
}

export async function readHead(tables: StoreTables): Promise<Place> {
  return (await readMeta(tables, 'head')) ?? NO_EVENT_YET;
}

export async function readBase(tables: StoreTables): Promise<Base> {
  return (await readMeta(tables, 'base')) ?? NO_BASE;
}

const NONE_SEALED = { rev: 0, count: 0 };

/** All of one moment. Throws `CorruptRow` where the database cannot say where it stands. */
export function readStanding(tables: StoreTables): Promise<Standing> {
  const { meta, events, sealed } = tables;
  return tables.transaction('r', meta, events, sealed, async () => {
    const generation = await readMeta(tables, 'generation');
    const head = await readHead(tables);
    const base = await readBase(tables);
    const last: StoredEvent | undefined = await events.orderBy('seq').last();
    if (!generation) throw new CorruptRow('generation');
    // The head names the last event, or what was removed by schedule where there is none after it.
    const end = last ?? (base.seq > 0 ? base : NO_EVENT_YET);
    if (end.seq !== head.seq || end.link !== head.link) throw new CorruptRow('head');
    const { rev, count } = (await readMeta(tables, 'sealed')) ?? NONE_SEALED;
    if ((await sealed.count()) !== count) throw new CorruptRow('sealed');
    return {
      generation: generation.stamp,
      head: { seq: head.seq, link: head.link },
      base,
      sealed: { rev, count },
    };
  });
}

/** Every change of a sealed row counts one up, at the end of the same transaction. */
export async function countSealedChange(tables: StoreTables): Promise<number> {
  const rev = ((await readMeta(tables, 'sealed')) ?? NONE_SEALED).rev + 1;
  await tables.meta.put({ key: 'sealed', v: 1, rev, count: await tables.sealed.count() });
  return rev;
}
