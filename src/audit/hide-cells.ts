/**
 * What holds between published cells, by their numbers: `parts` add up to `total`, or, where
 * `atMost`, come to no more than it.
 */
export interface CellSum {
  total: number;
  parts: readonly number[];
  atMost?: true;
}

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
  const hidden = new Uint8Array(counts.length);
  const sumsOf = listSums(counts.length, sums);
  for (;;) {
    const { low, high } = readerRanges(counts, hidden, sums, sumsOf);
    const touched = new Set<number>();
    for (let cell = 0; cell < counts.length; cell++) {
      if (!isSmall(counts[cell] ?? 0) || low[cell] !== high[cell]) continue;
      const own = sumsOf[cell] ?? [];
      // One more a sum and a round: what it does to the rest is seen before the next.
      if (own.some((sum) => touched.has(sum))) continue;
      for (const sum of own) touched.add(sum);
      hideOneMore(counts, hidden, sums, own);
    }
    if (touched.size === 0) break;
  }
  return hidden.map((mark, cell) => (mark || isSmall(counts[cell] ?? 0) ? 1 : 0));
}

/**
 * Secondary suppression: the smallest figure beside it goes too, zeros last; once every figure
 * beside it is a star, a star there no longer says "1 to 7".
 */
function hideOneMore(
  counts: ArrayLike<number>,
  hidden: Uint8Array,
  sums: readonly CellSum[],
  own: readonly number[],
): void {
  let next = -1;
  const weight = (cell: number) => counts[cell] || ANY;
  for (const cell of cellsOf(sums, own)) {
    if (hidden[cell] || isSmall(counts[cell] ?? 0)) continue;
    if (next < 0 || weight(cell) < weight(next)) next = cell;
  }
  if (next >= 0) hidden[next] = 1;
  else for (const cell of cellsOf(sums, own)) hidden[cell] = 1;
}

function* cellsOf(sums: readonly CellSum[], own: readonly number[]): Iterable<number> {
  for (const index of own) {
    const sum = sums[index];
    if (!sum) continue;
    yield sum.total;
    yield* sum.parts;
  }
}

function listSums(cells: number, sums: readonly CellSum[]): number[][] {
  const of = Array.from({ length: cells }, (): number[] => []);
  for (const [index, { total, parts }] of sums.entries()) {
    for (const cell of [total, ...parts]) of[cell]?.push(index);
  }
  return of;
}

/**
 * What a reader can tell each count to be, from what is shown and from what must add up. Narrowed
 * over and over, each sum again whenever one of its cells changed, until nothing more follows.
 */
function readerRanges(
  counts: ArrayLike<number>,
  hidden: Uint8Array,
  sums: readonly CellSum[],
  sumsOf: readonly number[][],
): { low: Float64Array; high: Float64Array } {
  const low = new Float64Array(counts.length);
  const high = new Float64Array(counts.length);
  for (let cell = 0; cell < counts.length; cell++) {
    [low[cell], high[cell]] = shownRange(counts[cell] ?? 0, hidden[cell] === 1);
  }
  const waiting = sums.map((_, index) => index);
  const isWaiting = new Uint8Array(sums.length).fill(1);
  const tighten = (cell: number, least: number, most: number): void => {
    let changed = false;
    if (least > (low[cell] ?? 0)) {
      low[cell] = least;
      changed = true;
    }
    if (most < (high[cell] ?? ANY)) {
      high[cell] = most;
      changed = true;
    }
    if (!changed) return;
    for (const index of sumsOf[cell] ?? []) {
      if (isWaiting[index]) continue;
      isWaiting[index] = 1;
      waiting.push(index);
    }
  };
  for (let next = 0; next < waiting.length; next++) {
    const index = waiting[next] ?? 0;
    isWaiting[index] = 0;
    const sum = sums[index];
    if (sum) narrow(sum, low, high, tighten);
  }
  return { low, high };
}

function shownRange(count: number, isHidden: boolean): [least: number, most: number] {
  if (isHidden) return [0, ANY];
  if (isSmall(count)) return [1, SMALLEST_SHOWN - 1];
  if (count === 0) return [0, 0];
  const shown = roundCount(count);
  return [Math.max(SMALLEST_SHOWN, shown - 2), shown + 2];
}

function narrow(
  { total, parts, atMost }: CellSum,
  low: Float64Array,
  high: Float64Array,
  tighten: (cell: number, least: number, most: number) => void,
): void {
  let least = 0;
  let most = 0;
  for (const part of parts) {
    least += low[part] ?? 0;
    most += high[part] ?? 0;
  }
  tighten(total, least, atMost || most >= ANY ? ANY : most);
  for (const part of parts) {
    const others = most - (high[part] ?? 0);
    const from = atMost || others >= ANY ? 0 : (low[total] ?? 0) - others;
    tighten(part, from, (high[total] ?? ANY) - (least - (low[part] ?? 0)));
  }
}
