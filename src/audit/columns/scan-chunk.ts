import type { ColumnChunk } from './column-chunk';
import type { Groups } from './column-entry';
import { countHits, OUT, WEEKS } from './count-hits';
import { groupPlacer } from './place-groups';
import { adder, type Sums } from './sums';
import type { ColumnQuery, Dimension, GroupScope } from './scan-columns';

/** Weeks as places: for each week number the run it belongs to, or OUT. */
export interface Runs {
  at: Int32Array;
  count: number;
}

/** `from` and `to` are week numbers, both included; where two share a week the later one has it. */
export function runsOf(runs: readonly { from: number; to: number }[]): Runs {
  const at = new Int32Array(WEEKS).fill(OUT);
  runs.forEach(({ from, to }, run) => at.fill(run, Math.max(0, from), Math.max(0, to + 1)));
  return { at, count: runs.length };
}

export type ChunkQuestion = GroupScope &
  Pick<ColumnQuery, 'where'> & {
    /** Absent: everything that is asked for together, under the name ''. */
    by?: Exclude<Dimension, 'week'>;
  };

/**
 * Counts of chunk after chunk by run and group, added to the sums that are given for them. What is asked of
 * groups, rules and weeks is worked out once for each entry of a dictionary. An attendance with several
 * presentations stands under each of them.
 */
export function chunkScanner(
  runs: Runs,
  question: ChunkQuestion,
  sumsOf: (run: number, name: string) => Sums,
): (chunk: ColumnChunk) => void {
  const { by } = question;
  const placeGroups = groupPlacer(question, isGroup(by) ? by : undefined, runs.count);
  return (chunk) => {
    const groups = placeGroups(chunk);
    const rules = placeRules(chunk, question, runs.count);
    const names = rules?.names ?? groups.names;
    const add = adder(chunk);
    let [known, sums]: [number, Sums[]] = [-1, []];
    const places = { group: groups.at, week: runs.at, count: names.length * runs.count };
    countHits(chunk, rules ? { ...places, ruleSet: rules.at } : places, (place, effect, hits) => {
      if (place !== known) {
        known = place;
        const run = place % runs.count;
        const own = names[(place - run) / runs.count] ?? [];
        sums = [own].flat().map((name) => sumsOf(run, name));
      }
      for (const each of sums) add(each, effect, hits);
    });
  };
}

/** Undefined where the question is not about presentations, so that their column is not read. */
function placeRules(
  { ruleSets }: ColumnChunk,
  { by, where }: ChunkQuestion,
  runs: number,
): { at: Int32Array; names?: string[][] } | undefined {
  const only = where?.presentation;
  if (by !== 'presentation' && only === undefined) return undefined;
  const sets = ruleSets.map((rules) => rules.split(' ').filter(Boolean));
  const at = Int32Array.from(sets, (own, i) => {
    if (only !== undefined && !own.includes(only)) return OUT;
    return by === 'presentation' ? i * runs : 0;
  });
  return { at, ...(by === 'presentation' && { names: sets }) };
}

function isGroup(by: ChunkQuestion['by']): by is Exclude<keyof Groups, 'practice'> {
  return by !== undefined && by !== 'presentation';
}
