import type { Policy } from '../policy/policy';
import { counters, identities, type Counter, type Counts } from './counter';
import { roundCount, SMALLEST_SHOWN, type CellSum } from './hide-cells';

/**
 * How counts are shown (what is hidden: `published.ts`). Counts of 1 to 7 are shown as `*`, others to the
 * nearest 5, zero stays zero, and nothing is worked out on a base under 8. Totals are rounded, never
 * summed from rounded parts. Source: practice.md 6.4 (NHS Digital HES disclosure control); hazard H25.
 */
export interface ShownCount {
  text: string;
  /** As shown; absent where it is suppressed. */
  value?: number;
}
export type ShownCounts = Record<Counter, ShownCount>;

export const STAR = '*';

export const SUPPRESSED_NOTE =
  'Counts of 1 to 7 are shown as *, others to the nearest 5. A few more are shown as * where one could be worked out from the rest. Percentages are of the figures shown, so they may not add up, and are left out below 8.';
export const EXACT_NOTE = 'Practice: exact counts of invented patients are shown.';

const numberOf = new Map(counters.map((counter, index) => [counter, index]));

/** The sums between counters, `offset` cells on: one vector after another in one list of cells. */
export function sumsBetweenCounters(offset = 0): CellSum[] {
  const at = (counter: Counter) => offset + (numberOf.get(counter) ?? 0);
  return identities.map(({ total, parts, atMost }) => ({
    total: at(total),
    parts: parts.map(at),
    ...(atMost && { atMost }),
  }));
}

export const showStar = (): ShownCount => ({ text: STAR });

export function showRounded(count: number): ShownCount {
  const value = roundCount(count);
  return { text: String(value), value };
}

export type Showing = Pick<Policy, 'showSmallNumbers' | 'practice'>;

/** Counts of real patients are never shown exactly, whatever a site sets. */
export function isExact(showing: Showing): boolean {
  return showing.showSmallNumbers && showing.practice;
}

/** Exact counts, for invented patients only; whoever calls it has made sure of that. */
export function exactCounts(counts: Counts): ShownCounts {
  return Object.fromEntries(
    counters.map((counter) => [counter, showExact(counts[counter])]),
  ) as ShownCounts;
}

export const showExact = (count: number): ShownCount => ({ text: String(count), value: count });

/** Whole per cent of two figures as shown, or undefined where there is nothing to work it out on. */
export function percentOf(count: ShownCount, base: ShownCount): number | undefined {
  if (count.value === undefined || base.value === undefined) return undefined;
  if (base.value < SMALLEST_SHOWN) return undefined;
  return Math.min(100, Math.round((100 * count.value) / base.value));
}
