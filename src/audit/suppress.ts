import { counters, identities, type Counter, type Counts } from './counter';

/**
 * Small-number suppression. Counts of 1 to 7 are shown as `*`, others to the nearest 5, zero stays
 * zero, and nothing is worked out on a base under 8. Totals are rounded, never summed from rounded
 * parts. Source: practice.md 6.4 (NHS Digital HES disclosure control); hazard H25.
 */
export interface ShownCount {
  text: string;
  /** As shown; absent where it is suppressed. */
  value?: number;
}
export type ShownCounts = Record<Counter, ShownCount>;

export const SMALLEST_SHOWN = 8;
const NEAREST = 5;
export const STAR = '*';

export const SUPPRESSED_NOTE =
  'Counts of 1 to 7 are shown as *, others to the nearest 5. A few more are shown as * where one could be worked out from the rest. Percentages are of the figures shown, so they may not add up, and are left out below 8.';
export const EXACT_NOTE = 'Practice: exact counts of invented patients are shown.';

export function suppressCounts(counts: Counts): ShownCounts {
  const hidden = new Set<Counter>();
  for (;;) {
    const found = workedOut(counts, hidden);
    if (!found) break;
    hideOneMore(counts, hidden, found);
  }
  return show((counter) =>
    isStarred(counts, hidden, counter)
      ? { text: STAR }
      : { text: String(round(counts[counter])), value: round(counts[counter]) },
  );
}

/** Exact counts, for invented patients only; whoever calls it has made sure of that. */
export function exactCounts(counts: Counts): ShownCounts {
  return show((counter) => ({ text: String(counts[counter]), value: counts[counter] }));
}

/** Whole per cent of two figures as shown, or undefined where there is nothing to work it out on. */
export function percentOf(count: ShownCount, base: ShownCount): number | undefined {
  if (count.value === undefined || base.value === undefined) return undefined;
  if (base.value < SMALLEST_SHOWN) return undefined;
  return Math.min(100, Math.round((100 * count.value) / base.value));
}

function show(shown: (counter: Counter) => ShownCount): ShownCounts {
  return Object.fromEntries(counters.map((each) => [each, shown(each)])) as ShownCounts;
}

function round(count: number): number {
  return Math.round(count / NEAREST) * NEAREST;
}

function isSmall(count: number): boolean {
  return count > 0 && count < SMALLEST_SHOWN;
}

function isStarred(counts: Counts, hidden: ReadonlySet<Counter>, counter: Counter): boolean {
  return hidden.has(counter) || isSmall(counts[counter]);
}

type Range = [least: number, most: number];

/**
 * What a reader who knows the method can tell each count to be, from what is shown and from what
 * must add up. Narrowed over and over until nothing more follows.
 */
export function readerRanges(counts: Counts, hidden: ReadonlySet<Counter>): Record<Counter, Range> {
  const ranges = Object.fromEntries(
    counters.map((counter): [Counter, Range] => {
      if (hidden.has(counter)) return [counter, [0, Infinity]];
      if (isSmall(counts[counter])) return [counter, [1, SMALLEST_SHOWN - 1]];
      const shown = round(counts[counter]);
      if (shown === 0) return [counter, [0, 0]];
      return [counter, [Math.max(SMALLEST_SHOWN, shown - 2), shown + 2]];
    }),
  ) as Record<Counter, Range>;
  for (let changed = true; changed;) {
    changed = identities.map((identity) => narrow(ranges, identity)).some(Boolean);
  }
  return ranges;
}

function narrow(
  ranges: Record<Counter, Range>,
  { total, parts, atMost }: (typeof identities)[number],
): boolean {
  const least = parts.reduce((sum, part) => sum + ranges[part][0], 0);
  const most = parts.reduce((sum, part) => sum + ranges[part][1], 0);
  const [totalLeast, totalMost] = ranges[total];
  let changed = tighten(ranges[total], least, atMost ? Infinity : most);
  for (const part of parts) {
    const [own, ownMost] = ranges[part];
    const others = parts.length === 1 ? 0 : sumOfOthers(ranges, parts, part);
    const from = atMost || others === Infinity ? 0 : totalLeast - others;
    const to = totalMost - (least - own);
    changed = tighten(ranges[part], Math.min(from, ownMost), to) || changed;
  }
  return changed;
}

function sumOfOthers(
  ranges: Record<Counter, Range>,
  parts: readonly Counter[],
  but: Counter,
): number {
  return parts.reduce((sum, part) => sum + (part === but ? 0 : ranges[part][1]), 0);
}

function tighten(range: Range, least: number, most: number): boolean {
  const before = range.join();
  range[0] = Math.max(range[0], least);
  range[1] = Math.min(range[1], most);
  return range.join() !== before;
}

/** A small count that could be told exactly, or undefined where there is none. */
function workedOut(counts: Counts, hidden: ReadonlySet<Counter>): Counter | undefined {
  const ranges = readerRanges(counts, hidden);
  return counters.find((each) => {
    const [least, most] = ranges[each];
    return isSmall(counts[each]) && least === most;
  });
}

/**
 * Secondary suppression: the smallest figure beside it goes too, zeros last; once every figure
 * beside it is a star, a star there no longer says "1 to 7".
 */
function hideOneMore(counts: Counts, hidden: Set<Counter>, found: Counter): void {
  const beside = identities
    .filter(({ total, parts }) => total === found || parts.includes(found))
    .flatMap(({ total, parts }) => [total, ...parts]);
  const next = [...new Set(beside)]
    .filter((each) => !isStarred(counts, hidden, each))
    .sort((a, b) => (counts[a] || Infinity) - (counts[b] || Infinity))[0];
  if (next) hidden.add(next);
  else for (const each of beside) hidden.add(each);
}
