import type { LinkedSums } from './linked-sums';

/** The least and the most a reader can take each cell for. */
export interface Ranges {
  low: Float64Array;
  high: Float64Array;
}

const ANY = 1e9;

/** What a reader can tell each count to be, kept up to date while more is hidden. */
export interface ReaderRanges extends Ranges {
  /** Takes back what followed from these cells, of which `shown` has widened, and narrows anew. */
  renew(cells: readonly number[]): void;
  /** The cells by which these came to be narrowed, a step back; every sum that ever did is in it. */
  behind(cells: readonly number[]): number[];
}

/**
 * From what is shown and from what must add up: narrowed over and over, each sum again whenever one
 * of its cells changed, until nothing more follows. Which sums have narrowed which cells is kept, so
 * that a figure that is hidden costs what hangs on it, not the whole page.
 */
export function readerRanges(linked: LinkedSums, shown: Ranges): ReaderRanges {
  const { total, atMost, from, parts, first, sums, places } = linked;
  const [low, high] = [shown.low.slice(), shown.high.slice()];
  /** Whether a sum has ever narrowed its total, or the part at a place. */
  const narrowedTotal = new Uint8Array(total.length);
  const narrowedPart = new Uint8Array(parts.length);
  const isWaiting = new Uint8Array(total.length);
  // A ring: no sum waits twice, so it never holds more than there are.
  const ring = new Int32Array(total.length + 1);
  let [head, tail] = [0, 0];

  function wait(sum: number): void {
    if (isWaiting[sum]) return;
    isWaiting[sum] = 1;
    ring[tail] = sum;
    tail = tail + 1 === ring.length ? 0 : tail + 1;
  }

  function waitAll(cell: number): void {
    const end = first[cell + 1] as number;
    for (let i = first[cell] as number; i < end; i++) wait(sums[i] as number);
  }

  function tighten(cell: number, least: number, most: number): boolean {
    const isMore = least > (low[cell] as number);
    const isLess = most < (high[cell] as number);
    if (!isMore && !isLess) return false;
    if (isMore) low[cell] = least;
    if (isLess) high[cell] = most;
    waitAll(cell);
    return true;
  }

  function narrow(): void {
    while (head !== tail) {
      const sum = ring[head] as number;
      head = head + 1 === ring.length ? 0 : head + 1;
      isWaiting[sum] = 0;
      const [start, end] = [from[sum] as number, from[sum + 1] as number];
      let least = 0;
      let most = 0;
      for (let i = start; i < end; i++) {
        least += low[parts[i] as number] as number;
        most += high[parts[i] as number] as number;
      }
      const whole = total[sum] as number;
      if (tighten(whole, least, atMost[sum] || most >= ANY ? ANY : most)) narrowedTotal[sum] = 1;
      const [wholeLow, wholeHigh] = [low[whole] as number, high[whole] as number];
      for (let i = start; i < end; i++) {
        const part = parts[i] as number;
        const others = most - (high[part] as number);
        const atLeast = atMost[sum] || others >= ANY ? 0 : wholeLow - others;
        if (tighten(part, atLeast, wholeHigh - (least - (low[part] as number))))
          narrowedPart[i] = 1;
      }
    }
  }

  function renew(cells: readonly number[]): void {
    const reached = new Set(cells);
    for (const cell of reached) {
      for (let i = first[cell] as number; i < (first[cell + 1] as number); i++) {
        const sum = sums[i] as number;
        if (narrowedTotal[sum]) reached.add(total[sum] as number);
        const end = from[sum + 1] as number;
        for (let place = from[sum] as number; place < end; place++)
          if (narrowedPart[place]) reached.add(parts[place] as number);
      }
    }
    for (const cell of reached) {
      low[cell] = shown.low[cell] as number;
      high[cell] = shown.high[cell] as number;
      for (let i = first[cell] as number; i < (first[cell + 1] as number); i++) {
        const place = places[i] as number;
        if (place < 0) narrowedTotal[sums[i] as number] = 0;
        else narrowedPart[place] = 0;
      }
      waitAll(cell);
    }
    narrow();
  }

  function behind(cells: readonly number[]): number[] {
    const found = new Set<number>();
    for (const cell of cells) {
      for (let i = first[cell] as number; i < (first[cell + 1] as number); i++) {
        const [sum, place] = [sums[i] as number, places[i] as number];
        if (!(place < 0 ? narrowedTotal[sum] : narrowedPart[place])) continue;
        found.add(total[sum] as number);
        for (let at = from[sum] as number; at < (from[sum + 1] as number); at++)
          found.add(parts[at] as number);
      }
    }
    return [...found];
  }

  for (let sum = 0; sum < total.length; sum++) if (isOpen(linked, shown, sum)) wait(sum);
  narrow();
  return { low, high, renew, behind };
}

/** Whether anything in it is not known outright: sums of shown zeros are most of them. */
function isOpen({ total, from, parts }: LinkedSums, { low, high }: Ranges, sum: number): boolean {
  const isWide = (cell: number) => low[cell] !== high[cell];
  if (isWide(total[sum] as number)) return true;
  for (let i = from[sum] as number; i < (from[sum + 1] as number); i++)
    if (isWide(parts[i] as number)) return true;
  return false;
}
