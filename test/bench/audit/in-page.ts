import { blocksAt } from '../../../src/audit/calendar-block';
import { closeChunk, type ColumnChunk } from '../../../src/audit/columns/column-chunk';
import { scanColumns } from '../../../src/audit/columns/scan-columns';
import { groupColumns } from '../../../src/audit/group-layers';
import { taskWorker } from '../../../src/platform/worker-tasks';
import { makeCounts } from '../../tools/fill-desk';
import { commit } from './commit';
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
  /** Each time as many entries as `most`, so that a small store gets no quieter moments than a large one. */
  growth(entries: number, most: number): { ms: number; bytes: number } {
    const times = Math.round(most / entries);
    const made = makeCounts(16_384 * 6, OPEN, { site: 'bench', practice: false }).chunks;
    const many = Array.from({ length: Math.round(entries / 16_384) }, (_, i) => {
      const chunk = made[i % made.length] ?? closeChunk([]);
      return { ...chunk, ...columnsOf(chunk) };
    });
    const bytes = many.reduce((sum, each) => sum + sizeOf(each), 0);
    let ms = Infinity;
    for (let n = 0; n < 15; n++) ms = Math.min(ms, timed(times, () => scanColumns(many, QUERY)).ms);
    return { ms, bytes };
  },
  commit,
};
export type BenchPage = typeof bench;
(globalThis as unknown as { bench: BenchPage }).bench = bench;

const columnsOf = ({ group, ruleSet, effect, week }: ColumnChunk) => ({
  ...{ group: group.slice(), ruleSet: ruleSet.slice(), effect: effect.slice(), week: week.slice() },
});

const sizeOf = ({ group, ruleSet, effect, week, groups, effects }: ColumnChunk): number =>
  [group, ruleSet, effect, week, groups, effects].reduce((sum, each) => sum + each.byteLength, 0);
