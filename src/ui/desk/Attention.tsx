import type { DeskProps } from './desk-props';
import { Figure } from './Figure';

type Props = Pick<DeskProps, 'reports' | 'problem' | 'view'> & { counted: boolean };

/** What needs doing, as counts. Who they are stands in the record system, not here (design.md 6). */
export function Attention({ reports, problem, view, counted }: Props) {
  const rows = (reports ?? []).flatMap((report) => report.rows).filter((row) => row.attention);
  return (
    <div class="card stack">
      <h2 id="attention-title">Needs attention</h2>
      {view && reports?.[0] && <p class="quiet">Of everyone, {sayPeriod(reports[0].period)}.</p>}
      {!counted && (
        <p>{problem || !reports ? 'Not known.' : 'Nothing was counted, so nothing can be said.'}</p>
      )}
      {counted && rows.length === 0 && (
        <p>Nothing counted in this period is waiting. Enquiries done on paper are not counted.</p>
      )}
      {counted && rows.length > 0 && (
        <>
          <ul class="attention-list">
            {rows.map((row) => (
              <li key={row.attention}>
                <span class="attention-count">
                  <Figure count={row.count} />
                </span>
                <span>{row.attention}</span>
              </li>
            ))}
          </ul>
          <p class="quiet">
            Who they are is not kept here. The lines in the record say what is owed.
          </p>
        </>
      )}
    </div>
  );
}

const sayPeriod = ({ label, days }: { label: string; days: string }): string =>
  `${label.toLowerCase()}, ${days}`;
