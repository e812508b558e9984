import type { LinkedSums } from './linked-sums';

/** The least and the most a reader can take each cell for. */
export interface Ranges {
  low: Float64Array;
  high: Float64Array;
}

const ANY = 1e9;

/**
 * What a reader can tell each count to be, from what is shown and from what must add up. Narrowed
 * over and over, each sum again whenever one of its cells changed, until nothing more follows.
 * `shown` is changed and handed back.
 */
export function readerRanges(linked: LinkedSums, shown: Ranges): Ranges {
  const { low, high } = shown;
  const { total, atMost, from, parts, first, sums } = linked;
  const isWaiting = new Uint8Array(total.length);
  // A ring: no sum waits twice, so it never holds more than there are.
  const ring = new Int32Array(total.length + 1);
  let [head, tail] = [0, 0];
  const wait = (sum: number): void => {
    if (isWaiting[sum]) return;
    isWaiting[sum] = 1;
    ring[tail] = sum;
    tail = (tail + 1) % ring.length;
  };
  const tighten = (cell: number, least: number, most: number): void => {
    const isNarrower = least > (low[cell] as number) || most < (high[cell] as number);
    if (!isNarrower) return;
    if (least > (low[cell] as number)) low[cell] = least;
    if (most < (high[cell] as number)) high[cell] = most;
    const end = first[cell + 1] as number;
    for (let i = first[cell] as number; i < end; i++) wait(sums[i] as number);
  };
  for (let sum = 0; sum < total.length; sum++) if (isOpen(linked, shown, sum)) wait(sum);
  while (head !== tail) {
    const sum = ring[head] as number;
    head = (head + 1) % ring.length;
    isWaiting[sum] = 0;
    const [start, end] = [from[sum] as number, from[sum + 1] as number];
    let least = 0;
    let most = 0;
    for (let i = start; i < end; i++) {
      least += low[parts[i] as number] as number;
      most += high[parts[i] as number] as number;
    }
    const whole = total[sum] as number;
    tighten(whole, least, atMost[sum] || most >= ANY ? ANY : most);
    const [wholeLow, wholeHigh] = [low[whole] as number, high[whole] as number];
    for (let i = start; i < end; i++) {
      const part = parts[i] as number;
      const others = most - (high[part] as number);
      const atLeast = atMost[sum] || others >= ANY ? 0 : wholeLow - others;
      tighten(part, atLeast, wholeHigh - (least - (low[part] as number)));
    }
  }
  return shown;
}

/** Whether anything in it is not known outright: sums of shown zeros are most of them. */
function isOpen({ total, from, parts }: LinkedSums, { low, high }: Ranges, sum: number): boolean {
  const isWide = (cell: number) => low[cell] !== high[cell];
  if (isWide(total[sum] as number)) return true;
  for (let i = from[sum] as number; i < (from[sum + 1] as number); i++)
    if (isWide(parts[i] as number)) return true;
  return false;
}
