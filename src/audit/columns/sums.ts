import { counters, noCounts, type Counts } from '../counter';
import { named, type ColumnChunk } from './column-chunk';

/** Sums of every counter, in the order of `counters`. */
export type Sums = Float64Array;

export const noSums = (): Sums => new Float64Array(counters.length);

const place = new Map<string, number>(counters.map((counter, i) => [counter, i]));

/** Adds one effect of a chunk, `count` times. A counter that this version no longer has is passed over. */
export function adder(chunk: ColumnChunk): (sums: Sums, effect: number, count: number) => void {
  const up: (Int32Array | undefined)[] = [];
  const down: (Int32Array | undefined)[] = [];
  return (sums, effect, count) => {
    const plus = (up[effect] ??= placesOf(named(chunk, effect, 0)));
    const minus = (down[effect] ??= placesOf(named(chunk, effect, chunk.words)));
    for (let i = 0; i < plus.length; i++) (sums[plus[i] as number] as number) += count;
    for (let i = 0; i < minus.length; i++) (sums[minus[i] as number] as number) -= count;
  };
}

function placesOf(names: readonly string[]): Int32Array {
  return Int32Array.from(names.flatMap((name) => place.get(name) ?? []));
}

export function countsOf(sums: Sums): Counts {
  const counts = noCounts();
  counters.forEach((counter, i) => (counts[counter] = sums[i] ?? 0));
  return counts;
}

export function sumsIn(found: Map<string, Sums>, key: string): Sums {
  let sums = found.get(key);
  if (!sums) found.set(key, (sums = noSums()));
  return sums;
}

export const countsIn = (found: ReadonlyMap<string, Sums>): Map<string, Counts> =>
  new Map([...found].map(([key, sums]) => [key, countsOf(sums)]));
