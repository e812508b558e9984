import { hideCells, type CellSum } from '../hide-cells';
import { showRounded, showStar } from '../suppress';
import {
  noExtractCounts,
  type ExtractCounts,
  type ExtractResult,
  type RowFault,
} from './review-extract';

export type ShownExtractCounts = Record<keyof ExtractCounts, string>;

/** What may be shown, printed and saved of a reviewed extract: no row, no key, no small count. */
export interface ExtractReport {
  sidenote: 'extract-review';
  v: 1;
  rows: number;
  passedOver: Record<RowFault, number>;
  passedOverRows: { row: number; fault: RowFault }[];
  total: ShownExtractCounts;
  byMonth: Record<string, ShownExtractCounts>;
  byPresentation: Record<string, ShownExtractCounts>;
  /** Rows of the drawn sample, by number in the file alone. */
  sampleRows: number[];
  seed: number;
  notes: string[];
}

const names = Object.keys(noExtractCounts()) as (keyof ExtractCounts)[];
const at = (name: keyof ExtractCounts) => names.indexOf(name);

/** Suppressed all together: months add up to the total, and a presentation is within it. */
export function reportExtract(result: ExtractResult, seed: number): ExtractReport {
  const months = [...result.byMonth].sort(([a], [b]) => (a < b ? -1 : 1));
  const presentations = [...result.byPresentation].sort(([a], [b]) => (a < b ? -1 : 1));
  const vectors = [
    result.total,
    ...months.map(([, each]) => each),
    ...presentations.map(([, each]) => each),
  ];
  const cells = vectors.flatMap((counts) => names.map((name) => counts[name]));
  const sums: CellSum[] = vectors.flatMap((_, i) => sumsWithin(i * names.length));
  names.forEach((_, n) => {
    const place = (i: number) => i * names.length + n;
    const parts = months.map((_month, i) => place(i + 1));
    if (parts.length > 0) sums.push({ total: n, parts });
    presentations.forEach((_one, i) =>
      sums.push({ total: n, parts: [place(1 + months.length + i)], atMost: true }),
    );
  });
  const hidden = hideCells(cells, sums);
  const shown = vectors.map(
    (counts, i) =>
      Object.fromEntries(
        names.map((name, n) => [
          name,
          (hidden[i * names.length + n] ? showStar() : showRounded(counts[name])).text,
        ]),
      ) as ShownExtractCounts,
  );
  const named = (list: readonly (readonly [string, unknown])[], from: number) =>
    Object.fromEntries(list.map(([key], i) => [key, shown[from + i] as ShownExtractCounts]));
  return {
    sidenote: 'extract-review',
    v: 1,
    rows: result.rows,
    passedOver: result.faults,
    passedOverRows: result.faultyRows,
    total: shown[0] as ShownExtractCounts,
    byMonth: named(months, 1),
    byPresentation: named(presentations, 1 + months.length),
    sampleRows: result.sample.map(({ row }) => row),
    seed,
    notes: NOTES,
  };
}

export const NOTES = [
  'Counts of 1 to 7 are shown as *, others to the nearest 5; a few more are * where one could be worked out.',
  'Eligible: the detector found a presentation after which asking is good practice. It misses some and finds some wrongly; read the sample before using a figure.',
  'Recorded: the row says that somebody asked. Asked and not written down counts as missed.',
  'Repeat: missed, and the same patient had presented before in this file with no enquiry since. Rows are taken in the order of the file.',
  'Dates are taken as they are written in the file, whatever its clock or time zone was.',
  'One attendance may have several presentations, so those do not add up to the total.',
];

function sumsWithin(from: number): CellSum[] {
  const cell = (name: keyof ExtractCounts) => from + at(name);
  return [
    { total: cell('eligible'), parts: [cell('recorded'), cell('missed')] },
    { total: cell('attendances'), parts: [cell('eligible')], atMost: true },
    { total: cell('missed'), parts: [cell('repeat')], atMost: true },
  ];
}
