import { noCounts, type Counts } from '../counter';
import { unpackGroups, weekNumber, weekOfNumber, type ColumnChunk } from './column-chunk';
import type { Groups } from './column-entry';

/** What counts can be broken down by. */
export const dimensions = [
  'week',
  'site',
  'area',
  'role',
  'shift',
  'sex',
  'ageBand',
  'ethnicGroup',
  'presentation',
] as const;
export type Dimension = (typeof dimensions)[number];

/** Whose attendances: never practice and real together. */
export interface GroupScope {
  practice: boolean;
  /** Only these sites; all where absent. */
  sites?: readonly string[];
  /** Only these areas: what a champion may see. */
  areas?: readonly string[];
}

export interface ColumnQuery extends GroupScope {
  /** ISO weeks, both included. */
  from: string;
  to: string;
  by: Dimension;
  /** Only attendances of one value of another dimension. */
  where?: Partial<Record<Exclude<Dimension, 'week'>, string>>;
}

/** Far below any sum of three tables, so that one test tells whether an entry is left out. */
const OUT = -1e9;

/**
 * Counts by one dimension, from any number of chunks: one pass over four columns, eight bytes an
 * entry. What is asked of groups, rules and weeks is worked out once for each entry of a dictionary.
 * An attendance with several presentations stands under each of them.
 */
export function scanColumns(
  chunks: Iterable<ColumnChunk>,
  query: ColumnQuery,
): Map<string, Counts> {
  const found = new Map<string, Counts>();
  const asked: Asked = { names: [], places: new Map() };
  for (const chunk of chunks) scanChunk(chunk, query, found, asked);
  return found;
}

/** What groups come to for one question: chunks of one store have mostly the same ones. */
interface Asked {
  names: string[];
  /** By the sites that packed groups name, then by the packed group. */
  places: Map<string, Map<number, number>>;
}

function scanChunk(
  chunk: ColumnChunk,
  query: ColumnQuery,
  found: Map<string, Counts>,
  { names, places }: Asked,
): void {
  const place = (name: string): number => {
    const known = names.indexOf(name);
    return known >= 0 ? known : names.push(name) - 1;
  };
  const sites = chunk.sites.join('|');
  const known = places.get(sites) ?? new Map<number, number>();
  places.set(sites, known);
  const groupAt = Int32Array.from(chunk.groups, (packed) => {
    let at = known.get(packed);
    if (at === undefined) {
      const groups = unpackGroups(packed, chunk.sites);
      at = !isAsked(groups, query) ? OUT : isGroup(query.by) ? place(groups[query.by]) : 0;
      known.set(packed, at);
    }
    return at;
  });
  const { by, where = {} } = query;
  const ruleAt = Int32Array.from(chunk.ruleSets, (rules, i) => {
    const own = rules.split(' ');
    if (where.presentation !== undefined && !own.includes(where.presentation)) return OUT;
    return by === 'presentation' ? i : 0;
  });
  const [low, high] = [weekNumber(query.from), weekNumber(query.to)];
  const width = 2 * chunk.words;
  const effects = chunk.effects.length / width;
  const buckets =
    by === 'presentation'
      ? chunk.ruleSets.length
      : by === 'week'
        ? high - low + 1
        : Math.max(1, names.length);
  const hits = new Int32Array(buckets * effects);
  const { group, ruleSet, effect, week } = chunk;
  const byWeek = by === 'week' ? 1 : 0;
  for (let i = 0; i < group.length; i++) {
    const number = week[i] as number;
    if (number < low || number > high) continue;
    const at =
      (groupAt[group[i] as number] as number) +
      (ruleAt[ruleSet[i] as number] as number) +
      byWeek * (number - low);
    if (at >= 0) (hits[at * effects + (effect[i] as number)] as number) += 1;
  }
  for (let bucket = 0; bucket < buckets; bucket++) {
    const own = hits.subarray(bucket * effects, (bucket + 1) * effects);
    if (own.every((count) => count === 0)) continue;
    const keys =
      by === 'week'
        ? [weekOfNumber(low + bucket)]
        : by === 'presentation'
          ? (chunk.ruleSets[bucket] ?? '').split(' ').filter(Boolean)
          : [names[bucket] ?? ''];
    for (const key of keys) addEffects(chunk, own, countsOf(found, key));
  }
}

function countsOf(found: Map<string, Counts>, key: string): Counts {
  let counts = found.get(key);
  if (!counts) found.set(key, (counts = noCounts()));
  return counts;
}

/** A counter that this version no longer has is passed over. */
export function addEffects(chunk: ColumnChunk, hits: Int32Array, counts: Counts): void {
  const width = 2 * chunk.words;
  const sums = counts as Record<string, number>;
  for (let effect = 0; effect < hits.length; effect++) {
    const count = hits[effect] ?? 0;
    if (count === 0) continue;
    for (let word = 0; word < width; word++) {
      const sign = word < chunk.words ? count : -count;
      const first = 32 * (word % chunk.words);
      for (let rest = chunk.effects[effect * width + word] ?? 0; rest !== 0;) {
        const bit = 31 - Math.clz32(rest);
        rest = (rest & ~(1 << bit)) >>> 0;
        const name = chunk.counters[first + bit];
        if (name !== undefined && name in sums) sums[name] = (sums[name] ?? 0) + sign;
      }
    }
  }
}

function isGroup(by: Dimension): by is Exclude<keyof Groups, 'practice'> {
  return by !== 'week' && by !== 'presentation';
}

export function isAsked(
  groups: Groups,
  { practice, sites, areas, where = {} }: GroupScope & Pick<ColumnQuery, 'where'>,
): boolean {
  if (groups.practice !== practice) return false;
  if (sites && !sites.includes(groups.site)) return false;
  if (areas && !areas.includes(groups.area)) return false;
  return Object.entries(where).every(
    ([name, value]) => name === 'presentation' || groups[name as keyof Groups] === value,
  );
}
