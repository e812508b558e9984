import type { Database } from '@sqlite.org/sqlite-wasm';
import { named, weekNumber, type ColumnChunk } from '../../../src/audit/columns/column-chunk';
import { unpackGroups } from '../../../src/audit/columns/group-bits';
import { ok } from '../../../src/model/result';
import { answerPage } from '../../../src/platform/worker-port';
import { answerTasks } from '../../../src/platform/worker-tasks';
import { QUERY, say, timed } from './question';

/**
 * The same attendances in SQLite compiled to WebAssembly, in memory in a worker, where it is at its
 * quickest: whole numbers only, one prepared statement, an index that holds all that is asked.
 */
let database: Database | undefined;
const areas: string[] = [];
const shifts: string[] = [];

const tasks = {
  /** `module`: where the package is served. Gives the version. */
  async fill({ chunks, module }: { chunks: ColumnChunk[]; module: string }) {
    const { default: init } = (await import(
      /* @vite-ignore */ module
    )) as typeof import('@sqlite.org/sqlite-wasm');
    const sqlite = await init();
    database = new sqlite.oo1.DB(':memory:', 'c');
    database.exec(
      'CREATE TABLE counted (week INTEGER, shift INTEGER, area INTEGER, eligible INTEGER, asked INTEGER)',
    );
    database.exec('BEGIN');
    const put = database.prepare('INSERT INTO counted VALUES (?, ?, ?, ?, ?)');
    for (const chunk of chunks) {
      const groups = Array.from(chunk.groups, (packed) => unpackGroups(packed, chunk.sites));
      const effects = Array.from({ length: chunk.effects.length / (2 * chunk.words) }, (_, i) =>
        named(chunk, i, 0),
      );
      chunk.week.forEach((week, i) => {
        const { shift, area } = groups[chunk.group[i] ?? 0] ?? { shift: '', area: '' };
        const plus = effects[chunk.effect[i] ?? 0] ?? [];
        const ones = [plus.includes('eligible') ? 1 : 0, plus.includes('asked') ? 1 : 0];
        put.bind([week, place(shifts, shift), place(areas, area), ...ones]).stepReset();
      });
    }
    put.finalize();
    database.exec('COMMIT');
    database.exec('CREATE INDEX covering ON counted (shift, week, area, eligible, asked)');
    database.exec('ANALYZE');
    const plan = JSON.stringify(database.selectObjects(`EXPLAIN QUERY PLAN ${SQL}`, GIVEN()));
    if (!plan.includes('COVERING INDEX')) throw new Error(`Not by its index: ${plan}`);
    return ok(sqlite.version.libVersion);
  },
  async ask(repeats: number) {
    const asked = database?.prepare(SQL);
    if (!asked) throw new Error('Not filled.');
    const { ms, result } = timed(repeats, () => {
      const rows: [string, number, number][] = [];
      asked.reset().bind(GIVEN());
      while (asked.step())
        rows.push([areas[asked.getInt(0) ?? 0] ?? '', asked.getInt(1) ?? 0, asked.getInt(2) ?? 0]);
      return rows;
    });
    asked.finalize();
    return ok({ ms, answer: say(result) });
  },
};
export type SqliteTasks = typeof tasks;

const SQL =
  'SELECT area, sum(eligible), sum(asked) FROM counted WHERE shift = ? AND week BETWEEN ? AND ? GROUP BY area';
const GIVEN = () => [place(shifts, 'night'), weekNumber(QUERY.from), weekNumber(QUERY.to)];

function place(list: string[], name: string): number {
  const known = list.indexOf(name);
  return known >= 0 ? known : list.push(name) - 1;
}

answerPage(answerTasks(tasks));
