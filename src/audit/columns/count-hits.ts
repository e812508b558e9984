import type { ColumnChunk } from './column-chunk';

/** Far below any sum of three places, so that an entry left out by one column is left out. */
export const OUT = -(2 ** 29);

/** As many weeks as a column can name. */
export const WEEKS = 65_536;

/**
 * Where an entry is counted: the sum of what its columns say, each by a table over what the column may
 * hold. `ruleSet` is not looked at where the question is not about presentations.
 */
export interface Places {
  group: Int32Array;
  week: Int32Array;
  ruleSet?: Int32Array;
  /** How many places there are, from 0 on. */
  count: number;
}

/** Cells for each entry beyond which a table would be mostly zeros, and counting goes by key. */
const CELLS_AN_ENTRY = 4;
const LEAST_CELLS = 4_096;

/**
 * How often each effect stands at each place: one pass, two bytes a column and entry, no object made. One
 * test an entry, on the sum: most questions leave out most entries or hardly any, which a processor guesses.
 */
export function countHits(
  chunk: ColumnChunk,
  places: Places,
  tell: (place: number, effect: number, count: number) => void,
): void {
  const effects = chunk.effects.length / (2 * chunk.words);
  const cells = places.count * effects;
  if (cells > Math.max(LEAST_CELLS, CELLS_AN_ENTRY * chunk.group.length))
    return countByKey(chunk, places, effects, tell);
  const hits = new Int32Array(cells);
  if (places.ruleSet) addThree(chunk, places.group, places.week, places.ruleSet, hits, effects);
  else addTwo(chunk, places.group, places.week, hits, effects);
  for (let cell = 0; cell < cells; cell++) {
    const count = hits[cell] as number;
    if (count !== 0) tell(Math.floor(cell / effects), cell % effects, count);
  }
}

function addTwo(
  { group, week, effect }: ColumnChunk,
  ofGroup: Int32Array,
  ofWeek: Int32Array,
  hits: Int32Array,
  effects: number,
): void {
  for (let i = 0; i < group.length; i++) {
    const at = (ofGroup[group[i] as number] as number) + (ofWeek[week[i] as number] as number);
    if (at >= 0) (hits[Math.imul(at, effects) + (effect[i] as number)] as number) += 1;
  }
}

function addThree(
  { group, week, ruleSet, effect }: ColumnChunk,
  ofGroup: Int32Array,
  ofWeek: Int32Array,
  ofRules: Int32Array,
  hits: Int32Array,
  effects: number,
): void {
  for (let i = 0; i < group.length; i++) {
    const at =
      (ofGroup[group[i] as number] as number) +
      (ofWeek[week[i] as number] as number) +
      (ofRules[ruleSet[i] as number] as number);
    if (at >= 0) (hits[Math.imul(at, effects) + (effect[i] as number)] as number) += 1;
  }
}

function countByKey(
  { group, week, ruleSet, effect }: ColumnChunk,
  places: Places,
  effects: number,
  tell: (place: number, effect: number, count: number) => void,
): void {
  const hits = new Map<number, number>();
  for (let i = 0; i < group.length; i++) {
    const at =
      (places.group[group[i] as number] as number) +
      (places.week[week[i] as number] as number) +
      (places.ruleSet?.[ruleSet[i] as number] ?? 0);
    if (at < 0) continue;
    const key = at * effects + (effect[i] as number);
    hits.set(key, (hits.get(key) ?? 0) + 1);
  }
  for (const key of [...hits.keys()].sort((a, b) => a - b))
    tell(Math.floor(key / effects), key % effects, hits.get(key) ?? 0);
}
