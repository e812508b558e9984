import type { Counts } from '../counter';
import { weekNumber, type ColumnChunk } from './column-chunk';
import { chunkScanner, runsOf } from './scan-chunk';
import type { Dimension, GroupScope } from './scan-columns';
import { countsIn, sumsIn, type Sums } from './sums';

/** A run of ISO weeks, both included; runs asked together must not overlap. */
export interface WeekRun {
  name: string;
  from: string;
  to: string;
}

/** By the name of a run, then by dimension, then by group. */
export type GroupedCounts<D extends string = Dimension> = Map<string, Map<D, Map<string, Counts>>>;

/**
 * Counts of every group of several dimensions over several runs of weeks: what the Desk's breakdowns are,
 * all at once.
 */
export function scanGroups<D extends Exclude<Dimension, 'week'>>(
  chunks: Iterable<ColumnChunk>,
  runs: readonly WeekRun[],
  dimensions: readonly D[],
  scope: GroupScope,
): GroupedCounts<D> {
  const found = dimensions.map(() => runs.map(() => new Map<string, Sums>()));
  const weeks = runsOf(
    runs.map(({ from, to }) => ({ from: weekNumber(from), to: weekNumber(to) })),
  );
  const scans = dimensions.map((by, d) =>
    chunkScanner(weeks, { ...scope, by }, (run, name) =>
      sumsIn(found[d]?.[run] ?? new Map(), name),
    ),
  );
  for (const chunk of chunks) for (const scan of scans) scan(chunk);
  return new Map(
    runs.map(({ name }, run) => [
      name,
      new Map(dimensions.map((by, d) => [by, countsIn(found[d]?.[run] ?? new Map())])),
    ]),
  );
}
