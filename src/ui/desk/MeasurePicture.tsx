import { sayFigure } from './say-figure';
import { sayCount, type MeasureReport, type ReportRow } from '../../audit/measure';

/**
 * A measure as bars, hand-written SVG. Lengths are in per cent and rem with no viewBox, so that text
 * keeps its size at 320 px, at 400 % zoom and on paper. Drawn from figures as shown: a bar never
 * gives away what a star hides. The number and name stand with each bar, so colour says nothing alone.
 */
const LAYOUT = {
  cascade: { row: 4.75, label: 1.1, bar: 1.5, height: 1.5, share: 4, indent: 3.25 },
  bars: { row: 2.25, label: 0.9, bar: 1.2, height: 0.55, share: 0, indent: 2.75 },
} as const;

export function MeasurePicture({ report }: { report: MeasureReport }) {
  const { measure } = report;
  const rows = picturedRows(report);
  if (rows.length === 0) return null;
  const at = LAYOUT[measure.picture];
  const most = Math.max(...rows.map((row) => row.count.value ?? SMALL));
  // A bold digit is at most four fifths of a rem wide.
  const digits = Math.max(...rows.map((row) => sayFigure(row.count.text).length));
  const indent = Math.max(at.indent, 0.5 + 0.8 * digits);
  const id = (part: string) => `${measure.id}-picture-${part}`;
  return (
    <svg
      class={`picture picture-${measure.picture}`}
      role="img"
      aria-labelledby={`${id('name')} ${id('words')}`}
      width="100%"
      style={{ height: `${rows.length * at.row}rem` }}
    >
      <title id={id('name')}>{measure.title}</title>
      <desc id={id('words')}>{rows.map(sayRow).join(' ')}</desc>
      <defs>
        <pattern id={id('hatch')} width="8" height="8" patternUnits="userSpaceOnUse">
          <path d="M-2 6 L6 -2 M2 10 L10 2" class="hatch" />
        </pattern>
      </defs>
      {rows.map((row, i) => {
        const y = (offset: number) => `${i * at.row + offset}rem`;
        const starred = row.count.value === undefined;
        const width = `${(100 * (row.count.value ?? SMALL)) / most}%`;
        return (
          <g key={row.id}>
            <text class="count" x="0" y={y(at.label)}>
              {sayFigure(row.count.text)}
            </text>
            <text x={`${indent}rem`} y={y(at.label)}>
              {row.label}
            </text>
            <rect class="track" x="0" y={y(at.bar)} width="100%" height={`${at.height}rem`} />
            <rect
              class={starred ? 'bar starred' : 'bar'}
              x="0"
              y={y(at.bar)}
              width={width}
              height={`${at.height}rem`}
              {...(starred && { fill: `url(#${id('hatch')})` })}
            />
            {at.share > 0 && (
              <text class="share" x="0" y={y(at.share)}>
                {sayShare(row)}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The length a star is drawn at: the most it can stand for. */
const SMALL = 7;

/** Bars of nothing are left to the table; in a cascade a step that nobody reached is the point. */
function picturedRows({ measure, rows }: MeasureReport): ReportRow[] {
  return rows.filter(
    (row) => !row.aside && (measure.picture === 'cascade' || row.count.text !== '0'),
  );
}

function sayShare(row: ReportRow): string {
  if (!row.of) return 'what the steps below are counted from';
  return row.percent === undefined ? `of ${row.of.label}` : `${row.percent}% of ${row.of.label}`;
}

function sayRow(row: ReportRow): string {
  const share = row.of && row.percent !== undefined ? `, ${row.percent}% of ${row.of.label}` : '';
  return `${row.label}: ${sayCount(row.count)}${share}.`;
}
