/**
 * What a reader makes of shown counts: every range narrowed by every sum until nothing more follows.
 * Written apart from the code that it attacks.
 */
export interface ReaderSum {
  total: number;
  parts: readonly number[];
  atMost?: boolean;
}

export interface Known {
  low: Float64Array;
  high: Float64Array;
}

export interface CountsReader {
  /** Narrows in place; false where what is known contradicts itself. */
  narrow(known: Known): boolean;
  /** The only value from `least` to `most` that a cell can have beside what is known, if there is but one. */
  onlyValue(known: Known, cell: number, least: number, most: number): number | undefined;
}

export function readBySums(cells: number, sums: readonly ReaderSum[]): CountsReader {
  const of: number[][] = Array.from({ length: cells }, () => []);
  sums.forEach(({ total, parts }, i) => {
    of[total]?.push(i);
    for (const part of parts) of[part]?.push(i);
  });
  const isWaiting = new Uint8Array(sums.length);

  function settle({ low, high }: Known, first: readonly number[]): boolean {
    const waiting = [...first];
    for (const i of waiting) isWaiting[i] = 1;
    let holds = true;
    const tighten = (cell: number, least: number, most: number): void => {
      const [was, up] = [low[cell] as number, high[cell] as number];
      if (least <= was && most >= up) return;
      if (least > was) low[cell] = least;
      if (most < up) high[cell] = most;
      if ((low[cell] as number) > (high[cell] as number)) holds = false;
      for (const i of of[cell] as number[]) {
        if (isWaiting[i]) continue;
        isWaiting[i] = 1;
        waiting.push(i);
      }
    };
    for (let next = 0; next < waiting.length; next++) {
      const i = waiting[next] as number;
      isWaiting[i] = 0;
      // What is left of the list is only unmarked.
      if (!holds) continue;
      const { total, parts, atMost } = sums[i] as ReaderSum;
      let [least, most] = [0, 0];
      for (const part of parts) {
        least += low[part] as number;
        most += high[part] as number;
      }
      tighten(total, least, atMost ? Infinity : most);
      const [from, to] = [low[total] as number, high[total] as number];
      for (const part of parts) {
        const others = most - (high[part] as number);
        tighten(part, atMost ? 0 : from - others, to - (least - (low[part] as number)));
      }
    }
    return holds;
  }

  return {
    narrow: (known) =>
      settle(
        known,
        sums.map((_, i) => i),
      ),
    onlyValue(known, cell, least, most) {
      const fits: number[] = [];
      for (let value = least; value <= most && fits.length < 2; value++) {
        const tried = { low: known.low.slice(), high: known.high.slice() };
        if (value < (tried.low[cell] ?? 0) || value > (tried.high[cell] ?? 0)) continue;
        tried.low[cell] = tried.high[cell] = value;
        if (settle(tried, of[cell] ?? [])) fits.push(value);
      }
      return fits.length === 1 ? fits[0] : undefined;
    },
  };
}
