import { counters, noCounts, type Counter, type Counts } from './counter';
import { hideCells, type CellSum } from './hide-cells';
import {
  showExact,
  showRounded,
  showStar,
  sumsBetweenCounters,
  type ShownCount,
  type ShownCounts,
} from './suppress';

/**
 * A part of what is published at once, under a name: `2026-W47`, `area triage`. `parts` of it are
 * published too, and add up to it (`within`: come to no more, e.g. a shorter period in a longer one,
 * or presentations, of which an attendance may have several).
 */
export interface PublishedPart {
  name: string;
  counts: Counts;
  parts?: readonly string[];
  within?: readonly string[];
}

/**
 * Everything a reader may see beside everything else, suppressed together: no period taken from a
 * longer one, no group from its total and no week from its period gives a small count away (hazard
 * H25). A name that is not there is passed over.
 */
export function publish(
  published: readonly PublishedPart[],
  exact: boolean,
): Map<string, ShownCounts> {
  if (exact) return show(published, () => showExact);
  const size = counters.length;
  const cells = new Float64Array(published.length * size);
  const at = new Map(published.map(({ name }, i) => [name, i * size]));
  const sums: CellSum[] = [];
  for (const [i, part] of published.entries()) {
    counters.forEach((counter, c) => (cells[i * size + c] = part.counts[counter]));
    sums.push(...sumsBetweenCounters(i * size));
    sums.push(...sumsOfParts(i * size, part, at));
  }
  const hidden = hideCells(cells, sums);
  return show(published, (i, c) => (hidden[i * size + c] ? showStar : showRounded));
}

/** Counter by counter, the parts and the whole; one part within another each by itself. */
function sumsOfParts(
  total: number,
  { parts = [], within = [] }: PublishedPart,
  at: ReadonlyMap<string, number>,
): CellSum[] {
  const places = (names: readonly string[]) => names.flatMap((name) => at.get(name) ?? []);
  const own = places(parts);
  const inner = places(within);
  return counters.flatMap((_, c): CellSum[] => [
    ...(own.length > 0 ? [{ total: total + c, parts: own.map((part) => part + c) }] : []),
    ...inner.map((part): CellSum => ({ total: total + c, parts: [part + c], atMost: true })),
  ]);
}

function show(
  published: readonly PublishedPart[],
  how: (part: number, counter: number) => (count: number) => ShownCount,
): Map<string, ShownCounts> {
  return new Map(
    published.map(({ name, counts }, i) => [
      name,
      Object.fromEntries(
        counters.map((counter, c) => [counter, how(i, c)(counts[counter])]),
      ) as ShownCounts,
    ]),
  );
}

/** Several counts together. */
export function addCounts(list: Iterable<Partial<Counts>>): Counts {
  const sum = noCounts();
  for (const counts of list) {
    for (const counter of Object.keys(counts) as Counter[]) {
      if (counter in sum) sum[counter] += counts[counter] ?? 0;
    }
  }
  return sum;
}
