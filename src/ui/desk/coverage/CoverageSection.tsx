import { useEffect, useState } from 'preact/hooks';
import {
  reportCoverage,
  type CoverageDay,
  type CoverageRead,
  type HourState,
  type SystemCoverage,
} from '../../../audit/coverage-report';
import { formatDate } from '../../../model/dates';
import type { Result } from '../../../model/result';
import { CoveragePicture } from './CoveragePicture';
import { sayGap, sayNow, sayWhatToDo, STATES } from './coverage-words';
import { HourMark } from './HourMark';

interface Props {
  read(): Promise<Result<CoverageRead>>;
  timeZone: string;
}

/** Whether each record system was read, hour by hour, so that a stop is seen (hazard H06). */
export function CoverageSection({ read, timeZone }: Props) {
  const [answer, setAnswer] = useState<Result<CoverageRead>>();
  useEffect(() => void read().then(setAnswer), []);
  const systems = answer?.ok ? reportCoverage(answer.value, timeZone) : [];
  return (
    <section class="card stack records coverage on-screen" aria-labelledby="coverage-title">
      <h2 id="coverage-title">What was read, on this computer</h2>
      {!answer && <p role="status">Looking …</p>}
      {answer && !answer.ok && <p>{answer.message} This does not mean that everything was read.</p>}
      {answer?.ok && systems.length === 0 && (
        <p>Nothing is known of any record system in the last four weeks. That is not “read”.</p>
      )}
      {systems.length > 0 && <Key />}
      {systems.map((system) => (
        <OneSystem key={system.id} system={system} timeZone={timeZone} />
      ))}
      {systems.length > 0 && (
        <p class="on-screen">
          <button type="button" class="button" data-kind="secondary" onClick={printAlone}>
            Print what was read
          </button>
        </p>
      )}
    </section>
  );
}

function Key() {
  return (
    <ul class="coverage-key">
      {STATES.map(({ state, title, means }) => (
        <li key={state}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <HourMark state={state} x={0} y={0} />
          </svg>
          <span>
            <strong>{title}</strong>: {means}
          </span>
        </li>
      ))}
    </ul>
  );
}

const GAPS_SHOWN = 5;

function OneSystem({ system, timeZone }: { system: SystemCoverage; timeZone: string }) {
  const { id, title, now, lastReport } = system;
  const name = `coverage-of-${id}`;
  return (
    <section class="stack coverage-system" aria-labelledby={name}>
      <h3 id={name}>{title}</h3>
      <div class={now === 'read' ? 'stack' : 'notice stack'}>
        <p>
          <strong>{sayNow(system, timeZone)}</strong>
        </p>
        {now !== 'read' && <p>{sayWhatToDo(system)}</p>}
      </div>
      {lastReport !== undefined && <Figures system={system} timeZone={timeZone} />}
    </section>
  );
}

function Figures({ system, timeZone }: { system: SystemCoverage; timeZone: string }) {
  const { title, gaps } = system;
  const more = gaps.length - GAPS_SHOWN;
  return (
    <>
      <CoveragePicture system={system} timeZone={timeZone} />
      {gaps.length > 0 && (
        <>
          <h4>Gaps, newest first</h4>
          <ul class="coverage-gaps">
            {gaps.slice(0, GAPS_SHOWN).map((gap) => (
              <li key={gap.from}>{sayGap(gap, timeZone)}</li>
            ))}
            {more > 0 && <li>{more === 1 ? 'One more' : `${more} more`} in the table</li>}
          </ul>
        </>
      )}
      <details>
        <summary>
          Hours by day<span class="out-of-sight"> of {title}</span>
        </summary>
        <Table system={system} />
      </details>
    </>
  );
}

function Table({ system }: { system: SystemCoverage }) {
  return (
    <table class="coverage-table">
      <caption class="out-of-sight">Hours of each day, by how {system.title} was read</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          {STATES.map(({ state, title }) => (
            <th key={state} scope="col" class="number">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {system.days.map((day) => (
          <tr key={day.day}>
            <th scope="row">{formatDate(day.day)}</th>
            {STATES.map(({ state }) => (
              <td key={state} class="number">
                {countOf(day, state)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const countOf = ({ hours }: CoverageDay, state: HourState): number =>
  hours.filter((each) => each === state).length;

/** A sheet of its own, with the tables open, so that the Desk's two sheets stay two. */
function printAlone(): void {
  const { dataset } = document.documentElement;
  const shut = [...document.querySelectorAll<HTMLDetailsElement>('.coverage details:not([open])')];
  for (const each of shut) each.open = true;
  dataset.sheet = 'coverage';
  addEventListener(
    'afterprint',
    () => {
      delete dataset.sheet;
      for (const each of shut) each.open = false;
    },
    { once: true },
  );
  print();
}
