import { readerRanges, type ReaderRanges, type Ranges } from './reader-ranges';
import { linkSums, sumsOf, type CellSum } from './linked-sums';

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
  hideMore(counts, sums, { unsure, spent: unsure.slice() }, 0);
  return unsure.map((mark, cell) => (mark || isSmall(counts[cell] ?? 0) ? 1 : 0));
}

/** What stands of each cell from one layer to the next; 1 where it holds. Added to. */
export interface Marks {
  /** A star of which a reader cannot tell that it is small. */
  unsure: Uint8Array;
  /** Small, and given away by figures that cannot be hidden any more; nothing later changes that. */
  spent: Uint8Array;
  /** A figure that a reader may have worked out exactly from other pages, whatever it was rounded to. */
  known?: Uint8Array;
}

/**
 * The same for cells published after others: those before `settled` stand as they were published, and
 * only later ones are hidden beside a small one, whichever of the two is small.
 */
export function hideMore(
  counts: ArrayLike<number>,
  sums: readonly CellSum[],
  marks: Marks,
  settled: number,
): void {
  const linked = linkSums(counts.length, sums);
  const shown = shownRanges(counts, marks);
  const ranges = readerRanges(linked, shown);
  const page: Page = { counts, marks, settled, ranges, hidden: [] };
  const small = Array.from(counts, (_, cell) => cell).filter((cell) => isSmall(counts[cell] ?? 0));
  for (;;) {
    const touched = new Set<number>();
    page.hidden = [];
    let isDone = true;
    for (const cell of small) {
      if (ranges.low[cell] !== ranges.high[cell] || marks.spent[cell]) continue;
      const own = sumsOf(linked, cell);
      // One more a sum and a round: what it does to the rest is seen before the next.
      if (own.some((sum) => touched.has(sum))) continue;
      for (const sum of own) touched.add(sum);
      if (!hideOneMore(page, cell)) marks.spent[cell] = 1;
      isDone = false;
    }
    if (isDone) return;
    for (const cell of page.hidden) [shown.low[cell], shown.high[cell]] = [0, ANY];
    ranges.renew(page.hidden);
  }
}

/** What is hidden more of, and by what. */
interface Page {
  counts: ArrayLike<number>;
  marks: Marks;
  settled: number;
  ranges: ReaderRanges;
  /** Cells that became unsure in this round. */
  hidden: number[];
}

/**
 * Secondary suppression: of the figures that give it away the smallest of the nearest goes too, zeros
 * last; where all of those are stars, a star there no longer says "1 to 7"; then those by which these
 * were known. Figures it does not follow from could not help. False where there is nothing left to do.
 */
function hideOneMore(page: Page, cell: number): boolean {
  const seen = new Set([cell]);
  let step = [cell];
  while (step.length > 0) {
    step = page.ranges.behind(step).filter((each) => !seen.has(each));
    for (const each of step) seen.add(each);
    const [figures, stars] = stillTelling(page, step);
    const chosen = figures.length > 0 ? [smallest(page, figures)] : stars;
    for (const each of chosen) page.marks.unsure[each] = 1;
    page.hidden.push(...chosen);
    if (chosen.length > 0) return true;
  }
  return false;
}

/** Figures that may be hidden yet, and stars of which a reader still knows that they are small. */
function stillTelling({ counts, marks, settled }: Page, cells: readonly number[]) {
  const open = cells.filter((cell) => !marks.unsure[cell]);
  const isStar = (cell: number) => isSmall(counts[cell] ?? 0);
  const figures = open.filter((cell) => !isStar(cell) && cell >= settled && !marks.known?.[cell]);
  return [figures, open.filter(isStar)] as const;
}

function smallest({ counts }: Page, cells: readonly number[]): number {
  const weight = (cell: number) => counts[cell] || ANY;
  return cells.reduce((least, cell) => (weight(cell) < weight(least) ? cell : least));
}

function shownRanges(counts: ArrayLike<number>, { unsure, known }: Marks): Ranges {
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
