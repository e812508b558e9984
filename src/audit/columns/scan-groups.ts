import { noCounts, type Counts } from '../counter';
import { unpackGroups, weekNumber, type ColumnChunk } from './column-chunk';
import type { Groups } from './column-entry';
import { addEffects, isAsked, type Dimension, type GroupScope } from './scan-columns';

/** A run of ISO weeks, both included; runs asked together must not overlap. */
export interface WeekRun {
  name: string;
  from: string;
  to: string;
}

/** By the name of a run, then by dimension, then by group. */
export type GroupedCounts<D extends string = Dimension> = Map<string, Map<D, Map<string, Counts>>>;

/** Past the last place of every table, so that one test tells whether an entry is left out. */
const OUT = -1;

/**
 * Counts of every group of several dimensions over several runs of weeks, in one pass over the
 * columns: what the Desk's breakdowns are, all at once.
 */
export function scanGroups<D extends Exclude<Dimension, 'week'>>(
  chunks: Iterable<ColumnChunk>,
  runs: readonly WeekRun[],
  dimensions: readonly D[],
  scope: GroupScope,
): GroupedCounts<D> {
  const found: GroupedCounts<D> = new Map(
    runs.map(({ name }) => [name, new Map(dimensions.map((by) => [by, new Map()]))]),
  );
  const first = Math.min(...runs.map(({ from }) => weekNumber(from)));
  const last = Math.max(...runs.map(({ to }) => weekNumber(to)));
  const runOf = new Int32Array(Math.max(0, last - first + 1)).fill(OUT);
  runs.forEach(({ from, to }, i) =>
    runOf.fill(i, weekNumber(from) - first, weekNumber(to) - first + 1),
  );
  for (const chunk of chunks) {
    const groups = Array.from(chunk.groups, (packed) => unpackGroups(packed, chunk.sites));
    const isIn = Uint8Array.from(groups, (each) => (isAsked(each, scope) ? 1 : 0));
    /** The run each entry falls in, once for all dimensions. */
    const at = Int32Array.from(chunk.week, (week, i) =>
      isIn[chunk.group[i] as number] ? (runOf[week - first] ?? OUT) : OUT,
    );
    for (const by of dimensions) {
      const { names, place, column } = placesOf(chunk, groups, by);
      const hits = hitsOf(chunk, at, column, place, names.length);
      for (const [key, own] of hits) {
        const run = runs[Math.floor(key / names.length)];
        const counted = run && found.get(run.name)?.get(by);
        if (!counted) continue;
        for (const name of names[key % names.length] ?? [])
          addEffects(chunk, own, countsOf(counted, name));
      }
    }
  }
  return found;
}

/** Which column tells the group, where each of its entries goes, and what stands there by name. */
function placesOf(chunk: ColumnChunk, groups: readonly Groups[], by: Exclude<Dimension, 'week'>) {
  if (by === 'presentation') {
    const names = chunk.ruleSets.map((rules) => rules.split(' ').filter(Boolean));
    return { names, place: Int32Array.from(names, (_, i) => i), column: chunk.ruleSet };
  }
  const names: string[] = [];
  const place = Int32Array.from(groups, (each) => {
    const name = each[by as Exclude<keyof Groups, 'practice'>];
    const known = names.indexOf(name);
    return known >= 0 ? known : names.push(name) - 1;
  });
  return { names: names.map((name) => [name]), place, column: chunk.group };
}

/** How often each effect, for each run and place; sparse, for rule sets and effects may both be many. */
function hitsOf(
  { effect, effects, words }: ColumnChunk,
  at: Int32Array,
  column: Uint16Array,
  place: Int32Array,
  places: number,
): Map<number, Int32Array> {
  const width = effects.length / (2 * words);
  const hits = new Map<number, Int32Array>();
  const known: (Int32Array | undefined)[] = [];
  for (let i = 0; i < effect.length; i++) {
    const run = at[i] as number;
    if (run < 0) continue;
    const key = run * places + (place[column[i] as number] as number);
    let own = known[key];
    if (!own) {
      known[key] = own = new Int32Array(width);
      hits.set(key, own);
    }
    (own[effect[i] as number] as number) += 1;
  }
  return hits;
}

function countsOf(found: Map<string, Counts>, key: string): Counts {
  let counts = found.get(key);
  if (!counts) found.set(key, (counts = noCounts()));
  return counts;
}
