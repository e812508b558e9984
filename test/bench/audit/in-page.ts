import { blocksAt } from '../../../src/audit/calendar-block';
import type { ColumnChunk } from '../../../src/audit/columns/column-chunk';
import { scanColumns } from '../../../src/audit/columns/scan-columns';
import { groupColumns } from '../../../src/audit/group-layers';
import { taskWorker } from '../../../src/platform/worker-tasks';
import { makeCounts } from '../../tools/fill-desk';
import { commit } from './commit';
import { grow } from './growth';
import { askRows, fillRows } from './indexed-rows';
import { OPEN, QUERY, say, timed, type Timed } from './question';
import type { SqliteTasks } from './sqlite-worker';

/** Runs in a page of real Chromium: the same attendances in several stores, asked the same. */
let chunks: ColumnChunk[] = [];
let repeats = 1;
const sqlite = taskWorker<SqliteTasks>('/sqlite-worker.js');

const bench = {
  fill(entries: number): void {
    chunks = makeCounts(entries, OPEN, { site: 'bench', practice: false }).chunks;
    repeats = Math.ceil(1_000_000 / entries);
  },
  fillRows: (): Promise<number> => fillRows(chunks),
  /** Gives the version. */
  async fillSqlite(): Promise<string> {
    const done = await sqlite.ask('fill', { chunks, module: '/sqlite/index.mjs' });
    if (!done.ok) throw new Error(done.message);
    return done.value;
  },
  columns(): Timed {
    const { ms, result } = timed(repeats, () => scanColumns(chunks, QUERY));
    const answer = say([...result].map(([area, { eligible, asked }]) => [area, eligible, asked]));
    return { ms, answer };
  },
  /** Every column read once and added up: no question can be answered by less of what it reads. */
  onePass(): Timed {
    const { ms, result } = timed(repeats, () => {
      let sum = 0;
      for (const { group, ruleSet, effect, week } of chunks) {
        for (let i = 0; i < group.length; i++)
          sum +=
            (group[i] as number) +
            (ruleSet[i] as number) +
            (effect[i] as number) +
            (week[i] as number);
      }
      return sum;
    });
    return { ms, answer: String(result) };
  },
  /** What the Desk asks: every breakdown of a year, quarter by quarter, in one go. */
  breakdowns(): Timed {
    const years = blocksAt(OPEN).filter(({ quarters }) => quarters.length > 1);
    const { ms, result } = timed(1, () => groupColumns(chunks, years, { practice: false }));
    return { ms, answer: String(result.size) };
  },
  indexed: askRows,
  async sqlite(): Promise<Timed> {
    const done = await sqlite.ask('ask', repeats);
    if (!done.ok) throw new Error(done.message);
    return done.value;
  },
  growth: (sizes: number[]) => grow(sizes, 15),
  commit,
};
export type BenchPage = typeof bench;
(globalThis as unknown as { bench: BenchPage }).bench = bench;
