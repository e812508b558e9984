import { SUPPRESSED_NOTE } from './suppress';
import type { MeasureReport } from './measure';

export interface CsvNotes {
  smallNumbers?: string;
  /** A breakdown in words, where it is not everyone. */
  view?: string | undefined;
  /** Which computers; see `sayComputers`. */
  counted?: string | undefined;
}

/**
 * The measures as RFC 4180 CSV with CRLF, for a spreadsheet: figures exactly as the Desk shows them,
 * suppressed alike, with no identifier, user or time of day. A byte-order mark lets Excel read it as UTF-8.
 */
export function reportsToCsv(
  reports: readonly MeasureReport[],
  { smallNumbers = SUPPRESSED_NOTE, view, counted }: CsvNotes = {},
): string {
  const [first] = reports;
  const head = first && [
    ['Site', first.site],
    ...(view ? [['Shown', view]] : []),
    ['Period', `${first.period.label}: ${first.period.days}`],
    ['Weeks', `${first.period.from} to ${first.period.to}`],
    ['Period before', first.previous.days],
    ['Small numbers', smallNumbers],
    ...(counted ? [['Counted', counted]] : []),
    ['Read as', 'A presentation is a reason to ask, not a case.'],
  ];
  const lines = [...(head ?? []), ...reports.flatMap(measureLines)];
  return writeCsv(lines);
}

export function writeCsv(lines: readonly (readonly string[])[]): string {
  return `\uFEFF${lines.map((cells) => cells.map(quote).join(',')).join('\r\n')}\r\n`;
}

function measureLines({ measure, rows, summary }: MeasureReport): string[][] {
  return [
    [],
    ['Measure', measure.title],
    ['Definition', measure.definition],
    ['Numerator', measure.numerator],
    ['Denominator', measure.denominator],
    ['Exclusions', measure.exclusions],
    ['Source', measure.source],
    ['Definition reviewed', measure.reviewed],
    ...summary.map((sentence) => ['Summary', sentence]),
    ['Row', 'Count', 'Of', 'Base', 'Per cent', 'Period before'],
    ...rows.map((row) => [
      row.label,
      row.count.text,
      row.of?.label ?? '',
      row.of?.count.text ?? '',
      row.percent === undefined ? '' : String(row.percent),
      row.before.text,
    ]),
  ];
}

/** A cell a spreadsheet would take for a formula is led by an apostrophe (OWASP, CSV injection). */
function quote(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
