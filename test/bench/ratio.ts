/** Quickest milliseconds for each slice of the work. */
export interface Slices {
  ms: readonly number[];
}

export interface Ratio {
  median: number;
  least: number;
  most: number;
  slices: number;
}

/** How many times as long `other` took as `ours`, slice by slice. */
export function ratioOf(ours: Slices, other: Slices): Ratio {
  const ratios = other.ms
    .map((ms, slice) => ms / (ours.ms[slice] ?? NaN))
    .filter((ratio) => !Number.isNaN(ratio))
    .sort((a, b) => a - b);
  const middle = ratios.length >> 1;
  const median =
    ratios.length % 2
      ? (ratios[middle] ?? NaN)
      : ((ratios[middle - 1] ?? NaN) + (ratios[middle] ?? NaN)) / 2;
  return { median, least: ratios[0] ?? NaN, most: ratios.at(-1) ?? NaN, slices: ratios.length };
}
