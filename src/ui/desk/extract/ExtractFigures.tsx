import type { ExtractState } from '../../../audit/extract/extract-work';
import type { ExtractReport, ShownExtractCounts } from '../../../audit/extract/extract-report';
import { formatDate, localDate } from '../../../model/dates';
import { ruleById } from '../../../presentations/rule-by-id';
import { sayFigure } from '../say-figure';
import type { CountedRow } from './counted-row';
import { MonthColumns, PresentationBars } from './ExtractPictures';
import { SampleCases } from './SampleCases';

interface Props {
  state: Extract<ExtractState, { at: 'done' }>;
  site: string;
  version: string;
  /** UTC milliseconds. */
  now: number;
  timeZone: string;
  onCase(at: number): void;
  onPutAway(): void;
  onSave(): void;
}

/** What the file held, suppressed as every count of the Desk; printed without the sample. */
export function ExtractFigures(props: Props) {
  const { state, site, version, now, timeZone, onCase, onPutAway, onSave } = props;
  const { report, notes } = state;
  const { total } = report;
  const months = Object.entries(report.byMonth).map(([month, counts]) => ({
    id: month,
    label: sayMonth(month),
    counts,
  }));
  const presentations = Object.entries(report.byPresentation)
    .map(([id, counts]) => ({ id, label: ruleById(id)?.title ?? id, counts }))
    .sort((a, b) => size(b.counts) - size(a.counts));
  return (
    <>
      <section class="card stack" aria-labelledby="extract-total">
        <h2 id="extract-total">What the file shows</h2>
        <p class="quiet">
          Site {site}
          {sayMonths(months)}. Read on {formatDate(localDate(now, timeZone))} by Sidenote {version};
          sample drawn by number {report.seed}.
        </p>
        <p>
          Of <strong>{sayFigure(total.attendances)}</strong> attendances,{' '}
          <b>{sayFigure(total.eligible)}</b> had a presentation after which asking is good practice.
          In <b>{sayFigure(total.recorded)}</b> the file says that somebody asked; in{' '}
          <b>{sayFigure(total.missed)}</b> it does not. In <b>{sayFigure(total.repeat)}</b> of those
          the same person had come so before, and nobody had asked since.
        </p>
        <div class="desk-actions on-screen">
          <button type="button" class="button" onClick={() => print()}>
            Print
          </button>
          <button type="button" class="button" data-kind="secondary" onClick={onSave}>
            Save as JSON
          </button>
        </div>
        <Unread report={report} />
        {notes.length > 0 && (
          <div class="notice">
            <h3>Of the file</h3>
            <ul>
              {notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </div>
        )}
      </section>
      {months.length > 0 && (
        <section class="card stack" aria-labelledby="extract-months">
          <h2 id="extract-months">By month</h2>
          <MonthColumns months={months} />
          <Table head="Month" rows={months} withAll />
        </section>
      )}
      {presentations.length > 0 && (
        <section class="card stack" aria-labelledby="extract-presentations">
          <h2 id="extract-presentations">By presentation</h2>
          <PresentationBars rows={presentations} />
          <Table head="Presentation" rows={presentations} />
        </section>
      )}
      <SampleCases state={state} onCase={onCase} onPutAway={onPutAway} />
      <section class="card stack" aria-labelledby="extract-method">
        <h2 id="extract-method">How it was counted</h2>
        <ul class="quiet">
          {report.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Stars come after every figure. */
const size = ({ eligible }: ShownExtractCounts): number => Number(eligible) || 0;

const MONTH = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const sayMonth = (month: string): string => MONTH.format(new Date(`${month}-01T00:00:00Z`));

/** From the first month to the last, as the file has them. */
function sayMonths(months: readonly CountedRow[]): string {
  const [first] = months;
  const last = months.at(-1);
  if (!first || !last) return '';
  return first === last ? `, ${first.label}` : `, ${first.label} to ${last.label}`;
}

const FAULTS: readonly (readonly [fault: keyof ExtractReport['passedOver'], words: string])[] = [
  ['ragged', 'more or fewer cells than the header'],
  ['no-date', 'no date that can be read'],
  ['no-words', 'no complaint or note'],
  ['not-a-row', 'empty, or not a row'],
];

/** Rows that are in no count, and why: never left unsaid. */
function Unread({ report }: { report: ExtractReport }) {
  const faults = FAULTS.filter(([fault]) => report.passedOver[fault] > 0);
  const all = faults.reduce((sum, [fault]) => sum + report.passedOver[fault], 0);
  const say = (n: number) => n.toLocaleString('en-GB');
  if (all === 0) return <p>Every row could be read: {say(report.rows)}.</p>;
  return (
    <div class="notice">
      <h3>
        {say(all)} of {say(report.rows)} rows could not be read
      </h3>
      <p>They are in no count. That does not mean that there was nothing in them.</p>
      <ul>
        {faults.map(([fault, words]) => (
          <li key={fault}>
            {say(report.passedOver[fault])}: {words}
          </li>
        ))}
      </ul>
      <p class="quiet">
        First rows: {report.passedOverRows.map(({ row }) => say(row)).join(', ')}. Row 1 is the
        first after the header.
      </p>
    </div>
  );
}

function Table(props: { head: string; rows: readonly CountedRow[]; withAll?: boolean }) {
  const { head, rows, withAll = false } = props;
  return (
    <details class="definition">
      <summary>
        Figures<span class="out-of-sight"> by {head.toLowerCase()}</span>
      </summary>
      <table class="extract-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {withAll && <th scope="col">All</th>}
            <th scope="col">To ask</th>
            <th scope="col">Asked</th>
            <th scope="col">Missed</th>
            <th scope="col">Came again</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, counts }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {withAll && <td>{sayFigure(counts.attendances)}</td>}
              <td>{sayFigure(counts.eligible)}</td>
              <td>{sayFigure(counts.recorded)}</td>
              <td>{sayFigure(counts.missed)}</td>
              <td>{sayFigure(counts.repeat)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
