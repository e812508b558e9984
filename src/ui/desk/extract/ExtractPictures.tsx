import { sayFigure } from '../say-figure';
import { valueOf, type CountedRow } from './counted-row';

/**
 * Two pictures of the same counts, drawn from figures as shown: a star has no bar. Lengths are in per
 * cent and rem, so that text keeps its size at 320 px, at 400 % zoom and on paper.
 */
const HEIGHT = 8;
const most = (rows: readonly CountedRow[]): number =>
  Math.max(1, ...rows.map(({ counts }) => valueOf(counts.eligible) ?? 0));

const KEY = 'Whole bar: to ask. Filled: somebody asked. A * is too small a count to show.';

/** A column a month; its name stands under the first and the last, the rest are in the table. */
export function MonthColumns({ months }: { months: readonly CountedRow[] }) {
  const top = most(months);
  const width = 100 / Math.max(6, months.length);
  const rem = (value: number) => `${(HEIGHT * value) / top}rem`;
  const y = (value: number) => `${1.25 + HEIGHT - (HEIGHT * value) / top}rem`;
  const [first, last] = [months[0], months.at(-1)];
  return (
    <figure class="extract-picture">
      <figcaption class="quiet">{KEY}</figcaption>
      <svg
        class="picture"
        role="img"
        aria-labelledby="extract-months-name extract-months-words"
        width="100%"
        style={{ height: `${HEIGHT + 3}rem` }}
      >
        <title id="extract-months-name">To ask and asked, by month</title>
        <desc id="extract-months-words">{months.map(sayRow).join(' ')}</desc>
        {months.map(({ id, counts }, i) => {
          const [eligible, recorded] = [valueOf(counts.eligible), valueOf(counts.recorded)];
          const x = `${i * width + width * 0.1}%`;
          const wide = `${width * 0.8}%`;
          return (
            <g key={id}>
              {eligible === undefined ? (
                <text x={`${(i + 0.5) * width}%`} y={y(0)} text-anchor="middle">
                  *
                </text>
              ) : (
                <rect class="whole" x={x} y={y(eligible)} width={wide} height={rem(eligible)} />
              )}
              {recorded !== undefined && (
                <rect class="bar" x={x} y={y(recorded)} width={wide} height={rem(recorded)} />
              )}
            </g>
          );
        })}
        <line class="axis" x1="0" x2="100%" y1={y(0)} y2={y(0)} />
        <text x="0" y="1rem" class="share">
          {top.toLocaleString('en-GB')}
        </text>
        <text x="0" y={`${HEIGHT + 2.5}rem`}>
          {first?.label}
        </text>
        {last && months.length > 1 && (
          <text
            x={`${months.length * width}%`}
            y={`${HEIGHT + 2.5}rem`}
            text-anchor={months.length * width > 50 ? 'end' : 'start'}
          >
            {last.label}
          </text>
        )}
      </svg>
    </figure>
  );
}

/** A bar a presentation under its name and figures, in lines that wrap. */
export function PresentationBars({ rows }: { rows: readonly CountedRow[] }) {
  const top = most(rows);
  const width = (text: string) => `${(100 * (valueOf(text) ?? 0)) / top}%`;
  return (
    <figure class="extract-picture">
      <figcaption class="quiet">{KEY} One attendance may have several.</figcaption>
      <ul class="extract-bars">
        {rows.map(({ id, label, counts }) => (
          <li key={id}>
            {label}: {sayFigure(counts.eligible)}, asked {sayFigure(counts.recorded)}
            <svg class="picture" aria-hidden="true" width="100%" height="0.75rem">
              <rect class="whole" width={width(counts.eligible)} height="0.625rem" />
              <rect class="bar" width={width(counts.recorded)} height="0.625rem" />
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}

const sayRow = ({ label, counts }: CountedRow): string =>
  `${label}: to ask ${counts.eligible}, asked ${counts.recorded}, missed ${counts.missed}.`;
