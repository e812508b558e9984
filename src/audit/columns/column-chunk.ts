import { counters, type Counter } from '../counter';
import { mondayOf, moveWeek } from '../period';
import type { ColumnEntry } from './column-entry';
import { packGroups, unpackGroups } from './group-bits';

/**
 * Entries as columns: eight bytes an entry and a dictionary for each column. Closed, it is never
 * changed again; it holds no id of anybody or of any attendance, and is not encrypted.
 */
export interface ColumnChunk {
  v: 1;
  /** Names of the bits of `effects`, as they were when it was closed. */
  counters: readonly string[];
  /** Distinct groups, one packed number each, with the sites they name. */
  sites: readonly string[];
  groups: Uint32Array;
  ruleSets: readonly string[];
  /** Distinct effects: for each `words` numbers of bits up, then as many down. */
  effects: Uint32Array;
  words: number;
  /** For each entry, a place in the dictionary above, and its week (Mondays since 1970). */
  group: Uint16Array;
  ruleSet: Uint16Array;
  effect: Uint16Array;
  week: Uint16Array;
}

/** As many entries as one chunk may hold; a dictionary then never has more than two bytes count. */
export const CHUNK_ENTRIES = 16_384;

const WEEK_MS = 7 * 86_400_000;
/** The first Monday after 1 January 1970 is the 5th. */
const FIRST_MONDAY = 4 * 86_400_000;

export const weekNumber = (week: string): number =>
  Math.round((mondayOf(week).getTime() - FIRST_MONDAY) / WEEK_MS);
export const weekOfNumber = (number: number): string => moveWeek('1970-W02', number);

/** The latest ISO week of its entries. */
export const lastWeekIn = ({ week }: Pick<ColumnChunk, 'week'>): string =>
  weekOfNumber(week.reduce((most, each) => Math.max(most, each), 0));

export function closeChunk(entries: readonly ColumnEntry[]): ColumnChunk {
  if (entries.length > 65_536) throw new Error('More entries than a chunk can number.');
  const words = Math.ceil(counters.length / 32);
  const sites = dictionary<string>();
  const groups = dictionary<number>();
  const ruleSets = dictionary<string>();
  const effects = dictionary<string>();
  const weeks = new Map<string, number>();
  const columns = {
    group: new Uint16Array(entries.length),
    ruleSet: new Uint16Array(entries.length),
    effect: new Uint16Array(entries.length),
    week: new Uint16Array(entries.length),
  };
  for (const [i, entry] of entries.entries()) {
    columns.group[i] = groups.of(packGroups(entry, sites.of(entry.site)));
    columns.ruleSet[i] = ruleSets.of(entry.rules);
    columns.effect[i] = effects.of(
      [...bits(entry.plus, words), ...bits(entry.minus, words)].join(),
    );
    let week = weeks.get(entry.week);
    if (week === undefined) weeks.set(entry.week, (week = weekNumber(entry.week)));
    columns.week[i] = week;
  }
  return {
    v: 1,
    counters,
    sites: sites.all,
    groups: Uint32Array.from(groups.all),
    ruleSets: ruleSets.all,
    effects: Uint32Array.from(effects.all.flatMap((each) => each.split(',').map(Number))),
    words,
    ...columns,
  };
}

/** Any number of entries, in as few chunks as hold them. */
export function closeAll(entries: readonly ColumnEntry[]): ColumnChunk[] {
  const chunks: ColumnChunk[] = [];
  for (let from = 0; from < entries.length; from += CHUNK_ENTRIES)
    chunks.push(closeChunk(entries.slice(from, from + CHUNK_ENTRIES)));
  return chunks;
}

/** Its entries again: what was closed and what is opened are the same. */
export function openChunk(chunk: ColumnChunk): ColumnEntry[] {
  return Array.from(chunk.group, (group, i) => ({
    ...unpackGroups(chunk.groups[group] ?? 0, chunk.sites),
    week: weekOfNumber(chunk.week[i] ?? 0),
    rules: chunk.ruleSets[chunk.ruleSet[i] ?? 0] ?? '',
    plus: named(chunk, chunk.effect[i] ?? 0, 0),
    minus: named(chunk, chunk.effect[i] ?? 0, chunk.words),
  }));
}

/** Counters of one effect, up (`at` 0) or down (`at` words). */
export function named(chunk: ColumnChunk, effect: number, at: number): Counter[] {
  const from = effect * 2 * chunk.words + at;
  return chunk.counters.filter(
    (_, i) => ((chunk.effects[from + (i >> 5)] ?? 0) >>> (i & 31)) & 1,
  ) as Counter[];
}

const place = new Map<string, number>(counters.map((counter, i) => [counter, i]));

function bits(of: readonly Counter[], words: number): number[] {
  const packed = new Uint32Array(words);
  for (const counter of of) {
    const i = place.get(counter) ?? 0;
    packed[i >> 5] = ((packed[i >> 5] ?? 0) | (1 << (i & 31))) >>> 0;
  }
  return [...packed];
}

function dictionary<T>(): { all: T[]; of(value: T): number } {
  const all: T[] = [];
  const places = new Map<T, number>();
  return {
    all,
    of(value) {
      let at = places.get(value);
      if (at === undefined) {
        places.set(value, (at = all.length));
        all.push(value);
      }
      return at;
    },
  };
}
