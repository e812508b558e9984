import type { SystemCoverage } from '../../../audit/coverage-report';
import { sayDay, sayNow } from './coverage-words';
import { HourMark } from './HourMark';

const CELL = 10;
const LEFT = 58;
const TOP = 12;
const TIMES = [0, 6, 12, 18];

/** Days down, hours across: a day that stopped being read is a row of crosses. */
export function CoveragePicture(props: { system: SystemCoverage; timeZone: string }) {
  const { system, timeZone } = props;
  const name = `coverage-${system.id}`;
  const height = TOP + system.days.length * CELL;
  return (
    <svg
      class="coverage-picture"
      viewBox={`0 0 ${LEFT + 24 * CELL} ${height}`}
      role="img"
      aria-labelledby={`${name}-name ${name}-words`}
    >
      <title id={`${name}-name`}>{system.title} by day and hour</title>
      <desc id={`${name}-words`}>{sayNow(system, timeZone)} The figures are in the table.</desc>
      {TIMES.map((time) => (
        <text key={time} x={LEFT + time * CELL} y={TOP - 4}>
          {String(time).padStart(2, '0')}
        </text>
      ))}
      {system.days.map(({ day, hours }, i) => (
        <g key={day}>
          <text x={LEFT - 4} y={TOP + i * CELL + 8} text-anchor="end">
            {sayDay(day)}
          </text>
          {hours.map(
            (state, hour) =>
              state && (
                <HourMark key={hour} state={state} x={LEFT + hour * CELL} y={TOP + i * CELL} />
              ),
          )}
        </g>
      ))}
    </svg>
  );
}
