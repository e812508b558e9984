import Dexie, { type Table } from 'dexie';
import { openChunk, type ColumnChunk } from '../../../src/audit/columns/column-chunk';
import { QUERY, say, type Timed } from './question';

/** The same attendances as rows of a Dexie table with a compound index. */
interface Row {
  n?: number;
  week: string;
  shift: string;
  area: string;
  eligible: number;
  asked: number;
}

let table: Table<Row> | undefined;

export async function fillRows(chunks: readonly ColumnChunk[]): Promise<number> {
  await Dexie.delete('bench-rows');
  const database = new Dexie('bench-rows');
  database.version(1).stores({ rows: '++n, [shift+week]' });
  await database.open();
  table = database.table('rows');
  for (const chunk of chunks) {
    await table.bulkAdd(
      openChunk(chunk).map(({ week, shift, area, plus }) => ({
        ...{ week, shift, area, eligible: plus.includes('eligible') ? 1 : 0 },
        asked: plus.includes('asked') ? 1 : 0,
      })),
    );
  }
  return table.count();
}

export async function askRows(): Promise<Timed> {
  const began = performance.now();
  const range = table
    ?.where('[shift+week]')
    .between(['night', QUERY.from], ['night', QUERY.to], true, true);
  const found = new Map<string, [number, number]>();
  for (const row of (await range?.toArray()) ?? []) {
    const [eligible, asked] = found.get(row.area) ?? [0, 0];
    found.set(row.area, [eligible + row.eligible, asked + row.asked]);
  }
  return {
    ms: performance.now() - began,
    answer: say([...found].map(([area, [eligible, asked]]) => [area, eligible, asked])),
  };
}
