/**
 * What holds between published cells, by their numbers: `parts` add up to `total`, or, where
 * `atMost`, come to no more than it.
 */
export interface CellSum {
  total: number;
  parts: readonly number[];
  atMost?: true;
}

/** Many sums laid out flat, each with its cells and each cell with its sums. */
export interface LinkedSums {
  cells: number;
  total: Int32Array;
  atMost: Uint8Array;
  /** The parts of sum `i` are `parts[from[i]]` up to `parts[from[i + 1]]`. */
  from: Int32Array;
  parts: Int32Array;
  /** The sums that cell `c` is in are `sums[first[c]]` up to `sums[first[c + 1]]`. */
  first: Int32Array;
  sums: Int32Array;
  /** Beside each of those where in `parts` the cell stands there, or -1 as the total. */
  places: Int32Array;
}

export function linkSums(cells: number, list: readonly CellSum[]): LinkedSums {
  const total = Int32Array.from(list, (sum) => sum.total);
  const atMost = Uint8Array.from(list, (sum) => (sum.atMost ? 1 : 0));
  const from = new Int32Array(list.length + 1);
  list.forEach((sum, i) => (from[i + 1] = (from[i] ?? 0) + sum.parts.length));
  const parts = new Int32Array(from[list.length] ?? 0);
  list.forEach((sum, i) => parts.set(sum.parts, from[i]));
  const first = new Int32Array(cells + 1);
  const each = (visit: (cell: number, sum: number, place: number) => void): void =>
    list.forEach((sum, i) => {
      visit(sum.total, i, -1);
      sum.parts.forEach((part, n) => visit(part, i, (from[i] ?? 0) + n));
    });
  each((cell) => (first[cell + 1] = (first[cell + 1] ?? 0) + 1));
  for (let cell = 0; cell < cells; cell++)
    first[cell + 1] = (first[cell + 1] ?? 0) + (first[cell] ?? 0);
  const next = first.slice(0, cells);
  const sums = new Int32Array(first[cells] ?? 0);
  const places = new Int32Array(sums.length);
  each((cell, sum, place) => {
    const at = next[cell] ?? 0;
    next[cell] = at + 1;
    [sums[at], places[at]] = [sum, place];
  });
  return { cells, total, atMost, from, parts, first, sums, places };
}

/** The sums that a cell is in. */
export const sumsOf = ({ first, sums }: LinkedSums, cell: number): number[] =>
  Array.from(sums.subarray(first[cell], first[cell + 1]));
