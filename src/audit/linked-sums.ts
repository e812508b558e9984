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
  sumsOf(cell: number): number[];
  cellsOf(sums: readonly number[]): Iterable<number>;
}

export function linkSums(cells: number, list: readonly CellSum[]): LinkedSums {
  const total = Int32Array.from(list, (sum) => sum.total);
  const atMost = Uint8Array.from(list, (sum) => (sum.atMost ? 1 : 0));
  const from = new Int32Array(list.length + 1);
  list.forEach((sum, i) => (from[i + 1] = (from[i] ?? 0) + sum.parts.length));
  const parts = new Int32Array(from[list.length] ?? 0);
  list.forEach((sum, i) => parts.set(sum.parts, from[i]));
  const first = new Int32Array(cells + 1);
  const each = (visit: (cell: number, sum: number) => void): void =>
    list.forEach((sum, i) => {
      visit(sum.total, i);
      for (const part of sum.parts) visit(part, i);
    });
  each((cell) => (first[cell + 1] = (first[cell + 1] ?? 0) + 1));
  for (let cell = 0; cell < cells; cell++)
    first[cell + 1] = (first[cell + 1] ?? 0) + (first[cell] ?? 0);
  const next = first.slice(0, cells);
  const sums = new Int32Array(first[cells] ?? 0);
  each((cell, sum) => (sums[(next[cell] = (next[cell] ?? 0) + 1) - 1] = sum));
  return {
    ...{ cells, total, atMost, from, parts, first, sums },
    sumsOf: (cell) => [...sums.subarray(first[cell], first[cell + 1])],
    *cellsOf(own) {
      for (const sum of own) {
        yield total[sum] ?? 0;
        yield* parts.subarray(from[sum], from[sum + 1]);
      }
    },
  };
}
