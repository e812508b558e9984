import { counters, noCounts, type Counter, type Counts } from './counter';
import { hideMore, isSmall, type CellSum } from './hide-cells';
import {
  showExact,
  showRounded,
  showStar,
  sumsBetweenCounters,
  type ShownCounts,
} from './suppress';

/** A part of what is published at once, under a name: `2026-W47`, `4-weeks|area|triage`. */
export interface PublishedPart {
  name: string;
  counts: Counts;
  /** A reader may know its figures exactly by other pages, e.g. by periods that overlap. */
  isKnown?: true;
}

/**
 * `parts` add up to `total`, all by name; where `atMost` they have nothing in common and come to no
 * more (e.g. a presentation, of which an attendance may have several).
 */
export interface PublishedSum {
  total: string;
  parts: readonly string[];
  atMost?: true;
}

/** What is published together. Sums may name parts of layers before; a name that is nowhere is passed over. */
export interface PublishedLayer {
  parts: readonly PublishedPart[];
  sums?: readonly PublishedSum[];
}

/**
 * Everything a reader may see beside everything else, suppressed together: no period taken from a
 * longer one, no group from its total and no week from its period gives a small count away (hazard
 * H25). Layers are published one after another: what one shows, a later one changes no more, so that
 * a figure does not depend on what else is looked at.
 */
export function publish(
  layers: readonly PublishedLayer[],
  exact: boolean,
): Map<string, ShownCounts> {
  const all = layers.flatMap(({ parts }) => parts);
  if (exact) return show(all, () => showExact);
  const size = counters.length;
  const cells = new Float64Array(all.length * size);
  const unsure = new Uint8Array(cells.length);
  const spent = new Uint8Array(cells.length);
  const known = new Uint8Array(cells.length);
  const at = new Map(all.map(({ name }, i) => [name, i * size]));
  for (const [i, { counts, isKnown }] of all.entries()) {
    counters.forEach((counter, c) => (cells[i * size + c] = counts[counter]));
    if (isKnown) known.fill(1, i * size, (i + 1) * size);
  }
  const sums: CellSum[] = [];
  let settled = 0;
  for (const layer of layers) {
    const end = settled + layer.parts.length * size;
    // Parts of a zero that is shown are zeros that are shown: there is nothing to tell of them.
    const isPlain = ({ total }: CellSum) => cells[total] === 0 && unsure[total] === 0;
    const add = (more: readonly CellSum[]) => {
      for (const sum of more) if (!isPlain(sum)) sums.push(sum);
    };
    for (let from = settled; from < end; from += size) add(sumsBetweenCounters(from));
    for (const sum of layer.sums ?? []) add(byCounter(sum, at));
    const marks = { unsure, spent, known };
    hideMore(cells.subarray(0, end), sums, marks, settled);
    settled = end;
  }
  const isStar = (cell: number) => unsure[cell] === 1 || isSmall(cells[cell] ?? 0);
  return show(all, (i, c) => (isStar(i * size + c) ? showStar : showRounded));
}

/** The same sum for each counter. */
function byCounter(
  { total, parts, atMost }: PublishedSum,
  at: ReadonlyMap<string, number>,
): CellSum[] {
  const whole = at.get(total);
  const own = parts.flatMap((name) => at.get(name) ?? []);
  if (whole === undefined || own.length === 0) return [];
  return counters.map((_, c) => ({
    total: whole + c,
    parts: own.map((part) => part + c),
    ...(atMost && { atMost }),
  }));
}

function show(
  published: readonly PublishedPart[],
  how: (part: number, counter: number) => (count: number) => ShownCounts[Counter],
): Map<string, ShownCounts> {
  const shown = new Map<string, ShownCounts>();
  for (const [i, { name, counts }] of published.entries()) {
    const figures = counters.map((counter, c) => [counter, how(i, c)(counts[counter])]);
    shown.set(name, Object.fromEntries(figures) as ShownCounts);
  }
  return shown;
}

/** Several counts together. */
export function addCounts(list: Iterable<Partial<Counts>>): Counts {
  const sum = noCounts();
  for (const counts of list) {
    for (const counter in counts) {
      if (counter in sum) sum[counter as Counter] += counts[counter as Counter] ?? 0;
    }
  }
  return sum;
}
