import { readerRanges, type Ranges } from './reader-ranges';
import { linkSums, type CellSum, type LinkedSums } from './linked-sums';

export type { CellSum } from './linked-sums';

export const SMALLEST_SHOWN = 8;
const NEAREST = 5;
const ANY = 1e9;

/** To the nearest 5, as every count from 8 on is shown. */
export const roundCount = (count: number): number => Math.round(count / NEAREST) * NEAREST;

export const isSmall = (count: number): boolean => count > 0 && count < SMALLEST_SHOWN;

/**
 * Which cells are shown as a star: those of 1 to 7, and as many beside them as it takes so that a
 * reader who knows the method, which stars are which, and every sum cannot work one out. Source:
 * practice.md 6.4 (NHS Digital HES disclosure control); hazard H25. 1 where a cell is a star.
 */
export function hideCells(counts: ArrayLike<number>, sums: readonly CellSum[]): Uint8Array {
  const unsure = new Uint8Array(counts.length);
  hideMore(counts, sums, unsure, 0);
  return unsure.map((mark, cell) => (mark || isSmall(counts[cell] ?? 0) ? 1 : 0));
}

/** What more is reckoned with where groups are published. */
export interface Guard {
  /** Figures that a reader may have worked out exactly from other pages, whatever they were rounded to. */
  known?: Uint8Array;
  /** How many sums away a figure may lie that is hidden, where one gives a small one away by those between. */
  rings?: number;
}

/**
 * The same for cells published after others: those before `settled` stand as they were published, and
 * only later ones are hidden beside a small one, whichever of the two is small. `unsure` marks stars of
 * which a reader cannot tell that they are small, and is added to.
 */
export function hideMore(
  counts: ArrayLike<number>,
  sums: readonly CellSum[],
  unsure: Uint8Array,
  settled: number,
  guard: Guard = {},
): void {
  const linked = linkSums(counts.length, sums);
  for (;;) {
    const ranges = readerRanges(linked, shownRanges(counts, unsure, guard.known));
    const touched = new Set<number>();
    let hidMore = false;
    for (let cell = 0; cell < counts.length; cell++) {
      if (!isSmall(counts[cell] ?? 0) || ranges.low[cell] !== ranges.high[cell]) continue;
      const own = linked.sumsOf(cell);
      // One more a sum and a round: what it does to the rest is seen before the next.
      if (own.some((sum) => touched.has(sum))) continue;
      for (const sum of own) touched.add(sum);
      if (hideOneMore(counts, unsure, linked, own, settled, guard.rings ?? 1)) hidMore = true;
    }
    if (!hidMore) return;
  }
}

/**
 * Secondary suppression: the smallest figure beside it goes too, zeros last; once every figure
 * beside it is a star, a star there no longer says "1 to 7". False where there is nothing left to do.
 */
function hideOneMore(
  counts: ArrayLike<number>,
  unsure: Uint8Array,
  linked: LinkedSums,
  own: readonly number[],
  settled: number,
  rings: number,
): boolean {
  if (hideSmallest(counts, unsure, linked.cellsOf(own), settled)) return true;
  let marked = false;
  for (const cell of linked.cellsOf(own)) {
    if (unsure[cell] || (cell < settled && !isSmall(counts[cell] ?? 0))) continue;
    unsure[cell] = 1;
    marked = true;
  }
  if (marked) return true;
  // Still told, though all beside it are stars: by figures that lie further off.
  let ring: readonly number[] = own;
  for (let wider = 1; wider < rings; wider++) {
    ring = [...new Set([...linked.cellsOf(ring)].flatMap((cell) => linked.sumsOf(cell)))];
    if (hideSmallest(counts, unsure, linked.cellsOf(ring), settled)) return true;
  }
  return false;
}

function hideSmallest(
  counts: ArrayLike<number>,
  unsure: Uint8Array,
  cells: Iterable<number>,
  settled: number,
): boolean {
  let next = -1;
  const weight = (cell: number) => counts[cell] || ANY;
  for (const cell of cells) {
    if (cell < settled || unsure[cell] || isSmall(counts[cell] ?? 0)) continue;
    if (next < 0 || weight(cell) < weight(next)) next = cell;
  }
  if (next >= 0) unsure[next] = 1;
  return next >= 0;
}

function shownRanges(
  counts: ArrayLike<number>,
  unsure: Uint8Array,
  known: Uint8Array | undefined,
): Ranges {
  const low = new Float64Array(counts.length);
  const high = new Float64Array(counts.length);
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell] ?? 0;
    [low[cell], high[cell]] =
      known?.[cell] && !isSmall(count) ? [count, count] : shownRange(count, unsure[cell] === 1);
  }
  return { low, high };
}

function shownRange(count: number, isUnsure: boolean): [least: number, most: number] {
  if (isUnsure) return [0, ANY];
  if (isSmall(count)) return [1, SMALLEST_SHOWN - 1];
  if (count === 0) return [0, 0];
  const shown = roundCount(count);
  return [Math.max(SMALLEST_SHOWN, shown - 2), shown + 2];
}
