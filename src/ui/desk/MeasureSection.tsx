import type { MeasureReport, ReportRow } from '../../audit/measure';
import { formatDate } from '../../model/dates';
import { Figure } from './Figure';
import { MeasurePicture } from './MeasurePicture';

interface Props {
  report: MeasureReport;
  /** A line with its first figure, until it is opened. */
  folded?: boolean;
}

/** One measure: its picture, its definition, its table. Knows no measure by name. */
export function MeasureSection({ report, folded = false }: Props) {
  const { measure, rows } = report;
  const title = `${measure.id}-title`;
  if (!folded) {
    return (
      <section class="card stack measure" aria-labelledby={title}>
        <h2 id={title}>{measure.title}</h2>
        <Whole report={report} />
      </section>
    );
  }
  const [first] = rows;
  return (
    <details class="card measure folded">
      <summary>
        <h2 id={title}>{measure.title}</h2>
        {first && (
          <p class="quiet on-screen">
            {first.label}: <Figure count={first.count} />
            {first.percent !== undefined && first.of && `, ${first.percent}% of ${first.of.label}`}
          </p>
        )}
      </summary>
      <div class="stack">
        <Whole report={report} />
      </div>
    </details>
  );
}

function Whole({ report }: { report: MeasureReport }) {
  const { measure, period, previous, rows, summary } = report;
  const base = sharedBase(rows);
  return (
    <>
      {summary.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <MeasurePicture report={report} />
      <Definition report={report} />
      <table class="figures">
        <caption class="out-of-sight">
          {measure.title}, {period.days}
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span class="out-of-sight">Row</span>
            </th>
            <th scope="col">Count</th>
            <th scope="col">
              {base ? (
                <>
                  Share of <Figure count={base.count} /> {base.label}
                </>
              ) : (
                'Share'
              )}
            </th>
            <th scope="col">{previous.label}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <td class="number">
                <Figure count={row.count} />
              </td>
              <td>
                <Share row={row} withBase={!base} />
              </td>
              <td class="number">
                <Figure count={row.before} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The base every row is a part of, said once at the head of the column. */
function sharedBase(rows: readonly ReportRow[]): ReportRow['of'] {
  const [first] = rows;
  return rows.every((row) => row.of?.label === first?.of?.label) ? first?.of : undefined;
}

function Share({ row, withBase }: { row: ReportRow; withBase: boolean }) {
  return (
    <>
      {row.percent !== undefined && `${row.percent}%`}
      {withBase && row.of && (
        <span class="quiet">
          {' '}
          of <Figure count={row.of.count} /> {row.of.label}
        </span>
      )}
      {(withBase ? !row.of : row.percent === undefined) && <span class="quiet">–</span>}
    </>
  );
}

function Definition({ report: { measure } }: { report: MeasureReport }) {
  return (
    <details class="definition">
      <summary>How these figures are counted</summary>
      <p>{measure.definition}</p>
      <dl>
        <dt>Numerator</dt>
        <dd>{measure.numerator}</dd>
        <dt>Denominator</dt>
        <dd>{measure.denominator}</dd>
        <dt>Left out</dt>
        <dd>{measure.exclusions}</dd>
        <dt>Source</dt>
        <dd>
          {measure.source}. Definition reviewed {formatDate(measure.reviewed)}.
        </dd>
      </dl>
    </details>
  );
}
