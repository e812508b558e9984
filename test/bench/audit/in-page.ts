import Dexie, { type Table } from 'dexie';
import { closeChunk, openChunk, type ColumnChunk } from '../../../src/audit/columns/column-chunk';
import { scanColumns, type ColumnQuery } from '../../../src/audit/columns/scan-columns';
import { NO_EVENT_YET } from '../../../src/audit/chain-text';
import { linkOf } from '../../../src/platform/stores/link-of';
import { StoreTables } from '../../../src/platform/stores/tables';
import { writeEvent } from '../../../src/platform/stores/write-event';
import { makeCounts } from '../../tools/fill-desk';
import { prompted } from '../../audit/an-event';

/** Runs in a page of real Chromium: the same attendances as columns and as indexed rows, asked the same. */
const OPEN = '2026-W48';
const QUERY: ColumnQuery = {
  ...{ practice: false, from: '2026-W10', to: '2026-W40', by: 'area' },
  where: { shift: 'night' },
};

interface Row {
  n?: number;
  week: string;
  shift: string;
  area: string;
  eligible: number;
  asked: number;
}

let chunks: ColumnChunk[] = [];
let rows: Dexie | undefined;
/** As often as it takes to be seen on a clock of a tenth of a millisecond. */
let repeats = 1;

export interface BenchPage {
  fill(entries: number): Promise<number>;
  columns(): Timed;
  onePass(): Timed;
  indexed(): Promise<Timed>;
  growth(entries: number): { ms: number; bytes: number };
  commit(times: number): Promise<{ empty: number; event: number }>;
}
/** `answer`: what each area came to, so that unlike results are seen. */
export interface Timed {
  ms: number;
  answer: string;
}

const bench: BenchPage = {
  async fill(entries) {
    chunks = makeCounts(entries, OPEN, { site: 'bench', practice: false }).chunks;
    repeats = Math.ceil(1_000_000 / entries);
    await Dexie.delete('bench-rows');
    rows = new Dexie('bench-rows');
    rows.version(1).stores({ rows: '++n, [shift+week]' });
    await rows.open();
    const table: Table<Row> = rows.table('rows');
    for (const chunk of chunks) {
      await table.bulkAdd(
        openChunk(chunk).map(({ week, shift, area, plus }) => ({
          ...{ week, shift, area, eligible: plus.includes('eligible') ? 1 : 0 },
          asked: plus.includes('asked') ? 1 : 0,
        })),
      );
    }
    return table.count();
  },
  columns() {
    const began = performance.now();
    let found = scanColumns(chunks, QUERY);
    for (let n = 1; n < repeats; n++) found = scanColumns(chunks, QUERY);
    const ms = (performance.now() - began) / repeats;
    return {
      ms,
      answer: say([...found].map(([area, counts]) => [area, counts.eligible, counts.asked])),
    };
  },
  onePass() {
    const began = performance.now();
    let sum = 0;
    for (let n = 0; n < repeats; n++)
      for (const { group, ruleSet, effect, week } of chunks) {
        for (let i = 0; i < group.length; i++)
          sum +=
            (group[i] as number) +
            (ruleSet[i] as number) +
            (effect[i] as number) +
            (week[i] as number);
      }
    return { ms: (performance.now() - began) / repeats, answer: String(sum) };
  },
  async indexed() {
    const began = performance.now();
    const table: Table<Row> | undefined = rows?.table('rows');
    const range = table
      ?.where('[shift+week]')
      .between(['night', QUERY.from], ['night', QUERY.to], true, true);
    const found = new Map<string, [number, number]>();
    for (const row of (await range?.toArray()) ?? []) {
      const [eligible, asked] = found.get(row.area) ?? [0, 0];
      found.set(row.area, [eligible + row.eligible, asked + row.asked]);
    }
    const ms = performance.now() - began;
    return {
      ms,
      answer: say([...found].map(([area, [eligible, asked]]) => [area, eligible, asked])),
    };
  },
  growth(entries) {
    const made = makeCounts(16_384 * 6, OPEN, { site: 'bench', practice: false }).chunks;
    const many = Array.from({ length: Math.round(entries / 16_384) }, (_, i) => {
      const chunk = made[i % made.length] ?? closeChunk([]);
      return { ...chunk, ...columnsOf(chunk) };
    });
    const bytes = many.reduce((sum, each) => sum + sizeOf(each), 0);
    let ms = Infinity;
    for (let n = 0; n < 7; n++) {
      const began = performance.now();
      scanColumns(many, QUERY);
      ms = Math.min(ms, performance.now() - began);
    }
    return { ms, bytes };
  },
  async commit(times) {
    const tables = new StoreTables(`bench-store-${Math.random()}`, indexedDB);
    await tables.open();
    const { stamp: generation = '' } = (await tables.meta.get('generation')) as { stamp?: string };
    const took = { empty: [] as number[], event: [] as number[] };
    let before = NO_EVENT_YET;
    for (let n = 0; n < times; n++) {
      let began = performance.now();
      await tables.transaction('rw', tables.meta, () => tables.meta.put({ key: 'probe', v: 1 }));
      took.empty.push(performance.now() - began);
      const event = { ...prompted(n), id: crypto.randomUUID(), encounterId: crypto.randomUUID() };
      const link = await linkOf(before.link, before.seq + 1, event);
      began = performance.now();
      const done = await writeEvent(tables, event, { generation, before, link }, 'Europe/London');
      took.event.push(performance.now() - began);
      if (done !== 'written') throw new Error(`The event was ${JSON.stringify(done)}.`);
      before = { seq: before.seq + 1, link };
    }
    await tables.delete();
    const middle = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] ?? NaN;
    return { empty: middle(took.empty), event: middle(took.event) };
  },
};
(globalThis as unknown as { bench: BenchPage }).bench = bench;

const say = (list: [string, number, number][]): string =>
  JSON.stringify(list.filter(([, eligible]) => eligible > 0).sort(([a], [b]) => (a < b ? -1 : 1)));

const columnsOf = ({ group, ruleSet, effect, week }: ColumnChunk) => ({
  ...{ group: group.slice(), ruleSet: ruleSet.slice(), effect: effect.slice(), week: week.slice() },
});

const sizeOf = ({ group, ruleSet, effect, week, groups, effects }: ColumnChunk): number =>
  [group, ruleSet, effect, week, groups, effects].reduce((sum, each) => sum + each.byteLength, 0);
