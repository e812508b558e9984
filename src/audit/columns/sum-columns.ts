import { rollUpKey, type RollUpRow } from '../roll-up';
import { weekOfNumber, type ColumnChunk } from './column-chunk';
import type { Groups } from './column-entry';
import { countHits, WEEKS } from './count-hits';
import { groupBits, unpackGroups } from './group-bits';
import { adder, countsOf, noSums, sumsIn, type Sums } from './sums';

type Place = Omit<RollUpRow, 'counts'>;

/** What chunks come to by site, area and week: the rolled rows again, for comparing the two. */
export function sumColumns(chunks: Iterable<ColumnChunk>): RollUpRow[] {
  const places = new Map<string, Place>();
  const found = new Map<string, Sums>();
  for (const chunk of chunks) sumChunk(chunk, places, found);
  return [...places].map(([key, place]) => ({ ...place, counts: countsOf(sumsIn(found, key)) }));
}

function sumChunk(chunk: ColumnChunk, places: Map<string, Place>, found: Map<string, Sums>): void {
  if (chunk.week.length === 0) return;
  // Site, practice and area are the highest bits of a packed group: what they come to is worked out once.
  const wheres = new Map<number, number>();
  const all: Groups[] = [];
  const group = new Int32Array(chunk.groups.length);
  for (let i = 0; i < group.length; i++) {
    const packed = chunk.groups[i] as number;
    const key = packed >>> groupBits.area.shift;
    let at = wheres.get(key);
    if (at === undefined) {
      wheres.set(key, (at = all.length));
      all.push(unpackGroups(packed, chunk.sites));
    }
    group[i] = at;
  }
  const [low, high] = rangeOf(chunk.week);
  const width = high - low + 1;
  const week = new Int32Array(WEEKS);
  for (let at = 0; at < width; at++) week[low + at] = at;
  const weeks: string[] = [];
  const add = adder(chunk);
  let [known, sums]: [number, Sums] = [-1, noSums()];
  const count = all.length * width;
  countHits(chunk, { group: group.map((at) => at * width), week, count }, (place, effect, hits) => {
    if (place !== known) {
      known = place;
      const { area = 'triage', practice = false, site = '' } = all[Math.floor(place / width)] ?? {};
      const week = (weeks[place % width] ??= weekOfNumber(low + (place % width)));
      const row = { v: 1 as const, site, area, practice, week };
      const key = rollUpKey(row);
      places.set(key, row);
      sums = sumsIn(found, key);
    }
    add(sums, effect, hits);
  });
}

function rangeOf(weeks: Uint16Array): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const week of weeks) {
    if (week < low) low = week;
    if (week > high) high = week;
  }
  return [low, high];
}
