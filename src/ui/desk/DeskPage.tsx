import { Attention } from './Attention';
import { goTo } from './Contents';
import { DeskControls } from './DeskControls';
import type { MeasureReport } from '../../audit/measure';
import type { DeskProps } from './desk-props';
import { MeasureSection } from './MeasureSection';
import { MoreMeasures } from './MoreMeasures';
import { WeekCharts } from './WeekCharts';

/** The safeguarding lead's page: counts alone, no person in it. Source: screens.md, Desk. */
export function DeskPage(given: DeskProps) {
  const props = withOwnReports(given);
  const period = props.periods.find((each) => each.id === props.period);
  return (
    <div class="desk" data-pack={props.pack ? '' : undefined}>
      <header class="desk-head">
        <h1 id="desk-title">Desk</h1>
        <p>
          Private enquiry at <strong>{props.site}</strong>
          {props.view
            ? `: ${props.view}`
            : period && `: ${period.label.toLowerCase()}, ${period.days}`}
        </p>
        {props.practice && (
          <p class="notice">
            <strong>Practice.</strong> Invented patients. Nothing on this page counts real people.
          </p>
        )}
        {props.problem !== undefined && (
          <div class="notice" role="alert">
            <h2>The counts cannot be shown</h2>
            <p>{props.problem}</p>
            <p>No figure here does not mean that nothing happened.</p>
          </div>
        )}
      </header>
      <DeskControls {...props} ready={hasFigures(props) || props.groups !== undefined} />
      <main class="desk-main stack">
        {props.worklist}
        <Figures {...props} />
        {props.records}
      </main>
      <aside class="desk-attention" aria-labelledby="attention-title">
        <Attention {...props} {...ofEveryone(props)} />
      </aside>
      <footer class="desk-foot quiet">
        <p>A presentation is a reason to ask, not a case. {props.smallNumbers}</p>
        {props.counted && !props.pack && <p>{props.counted}</p>}
        <p class="on-screen">
          <button type="button" class="go-to" onClick={() => goTo('desk-title')}>
            Back to the top
          </button>
        </p>
      </footer>
    </div>
  );
}

/** Figures of another period, still standing while the chosen one is read, are never shown under it. */
function withOwnReports({ reports, charts, ...props }: DeskProps): DeskProps {
  const own = reports?.every((report) => report.period.id === props.period);
  return own && reports ? { ...props, reports, ...(charts && { charts }) } : props;
}

/** With a group shown, the page's own figures are the group's, and those of everyone are handed in. */
function ofEveryone(props: DeskProps) {
  const { reports, attention = reports, problem } = props;
  const everyone = { ...(attention && { reports: attention }), ...(problem && { problem }) };
  return { ...everyone, counted: hasFigures({ ...props, ...everyone }) };
}

function hasFigures({ reports, problem }: DeskProps): boolean {
  if (problem !== undefined) return false;
  return reports?.some((report) => report.rows.some((row) => row.count.text !== '0')) ?? false;
}

function Figures(props: DeskProps) {
  if (props.problem !== undefined) return <p>No figures.</p>;
  if (props.groups && !props.reports) return <>{props.groups}</>;
  if (!props.reports) return <p role="status">Reading the counts…</p>;
  if (!hasFigures(props)) {
    return (
      <>
        {props.pack && <PackNotes lines={props.pack} />}
        <NothingCounted reports={props.reports} />
      </>
    );
  }
  const [first, ...rest] = props.reports;
  return (
    <>
      {props.pack && <PackNotes lines={props.pack} />}
      {props.groups}
      {first && <MeasureSection report={first} />}
      {props.charts && props.charts.length > 0 && <WeekCharts charts={props.charts} />}
      <MoreMeasures reports={rest} whole={props.pack !== undefined} />
    </>
  );
}

/** What the reader of a pack needs beside its figures. */
function PackNotes({ lines }: { lines: readonly string[] }) {
  return (
    <section class="card stack" aria-labelledby="pack-title">
      <h2 id="pack-title">Yearly audit: method and data quality</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

/** Says what will stand here, and that no figure is not a good figure. */
function NothingCounted({ reports }: { reports: readonly MeasureReport[] }) {
  return (
    <section class="card stack" aria-labelledby="nothing-title">
      <h2 id="nothing-title">Nothing was counted in this period</h2>
      <p>
        That does not mean that nobody needed asking. It means that on this computer no prompt was
        shown and no outcome recorded. Ask whether the panel is open beside the record, and whether
        the record can be read.
      </p>
      <p>What will appear here, once counted:</p>
      <ul>
        {reports.map(({ measure }) => (
          <li key={measure.id}>
            <strong>{measure.title}.</strong> {measure.definition}
          </li>
        ))}
      </ul>
    </section>
  );
}
