import type { Counts } from '../counter';
import { weekNumber, weekOfNumber, type ColumnChunk } from './column-chunk';
import { chunkScanner, runsOf } from './scan-chunk';
import { countsIn, sumsIn, type Sums } from './sums';

/** What counts can be broken down by. */
export const dimensions = [
  'week',
  'site',
  'area',
  'role',
  'shift',
  'sex',
  'ageBand',
  'ethnicGroup',
  'presentation',
] as const;
export type Dimension = (typeof dimensions)[number];

/** Whose attendances: never practice and real together. */
export interface GroupScope {
  practice: boolean;
  /** Only these sites; all where absent. */
  sites?: readonly string[];
  /** Only these areas: what a champion may see. */
  areas?: readonly string[];
}

export interface ColumnQuery extends GroupScope {
  /** ISO weeks, both included. */
  from: string;
  to: string;
  by: Dimension;
  /** Only attendances of one value of another dimension. */
  where?: Partial<Record<Exclude<Dimension, 'week'>, string>>;
}

/** Counts by one dimension, from any number of chunks: one pass over the columns that are asked about. */
export function scanColumns(
  chunks: Iterable<ColumnChunk>,
  { from, to, by, ...asked }: ColumnQuery,
): Map<string, Counts> {
  const [low, high] = [weekNumber(from), weekNumber(to)];
  const found = new Map<string, Sums>();
  const runs = runsOf(
    by === 'week'
      ? Array.from({ length: high - low + 1 }, (_, i) => ({ from: low + i, to: low + i }))
      : [{ from: low, to: high }],
  );
  const question = by === 'week' ? asked : { ...asked, by };
  const scan = chunkScanner(runs, question, (run, name) =>
    sumsIn(found, by === 'week' ? weekOfNumber(low + run) : name),
  );
  for (const chunk of chunks) scan(chunk);
  return countsIn(found);
}
