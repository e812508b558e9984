import { sentence } from '../model/text';
import type { Counter } from './counter';
import { SMALLEST_SHOWN } from './hide-cells';
import type { MeasureRow } from './measure';
import type { ShownCounts } from './suppress';

interface Band {
  id: Counter;
  label: string;
}

/** One row a band, each a part of `of`. */
export function bandRows(bands: readonly Band[], of: readonly [Counter, string]): MeasureRow[] {
  return bands.map(({ id, label }) => ({
    id,
    label: sentence(label),
    counter: id,
    of,
  }));
}

/**
 * The band in which the middle and the 90th of every 100 fall. Worked out from figures as shown, so
 * it says nothing more than they do; never on a base under 8.
 */
export function sayBands(bands: readonly Band[], what: string, shown: ShownCounts): string[] {
  const [median, ninetieth] = [bandAt(bands, shown, 0.5), bandAt(bands, shown, 0.9)];
  if (!median || !ninetieth) return [`Median and 90th percentile: too few ${what} to show.`];
  return [`Median: ${median}. 90th percentile: ${ninetieth}.`];
}

function bandAt(bands: readonly Band[], shown: ShownCounts, share: number): string | undefined {
  const counted = bands.map((band) => ({ ...band, count: shown[band.id].value }));
  const total = counted.reduce((sum, band) => sum + (band.count ?? NaN), 0);
  if (!(total >= SMALLEST_SHOWN)) return undefined;
  let sum = 0;
  return counted.find((band) => (sum += band.count ?? 0) >= total * share)?.label;
}
