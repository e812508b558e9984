import type { ControlPoint } from '../../audit/control-chart';
import type { WeekChart } from '../../audit/week-charts';

/** Small charts by week with their limits, each with its figures in a table that opens beneath. */
export function WeekCharts({ charts }: { charts: readonly WeekChart[] }) {
  const isProvisional = charts.some(({ chart }) => chart?.provisional);
  return (
    <section class="card stack week-charts" aria-labelledby="weeks-title">
      <h2 id="weeks-title">Week by week</h2>
      <p class="quiet">
        Line: the mean. Dashed: the limits within which weeks vary by themselves. A square is a week
        that chance alone would seldom give. Weeks shown as * are not drawn.
        {isProvisional && ' With fewer than twelve weeks the limits are provisional.'}
      </p>
      <div class="chart-grid">
        {charts.map((each) => (
          <figure key={each.id} class="week-chart">
            <figcaption>
              {each.title}
              {each.of && <span class="quiet"> of {each.of}</span>}
            </figcaption>
            {each.chart ? <Picture {...each} /> : <p class="quiet">Too few weeks to draw.</p>}
            <details>
              <summary>
                Figures<span class="out-of-sight"> of {each.title}</span>
              </summary>
              <table class="figures">
                <thead>
                  <tr>
                    <th scope="col">Week</th>
                    <th scope="col">Count</th>
                    {each.of && <th scope="col">Of</th>}
                  </tr>
                </thead>
                <tbody>
                  {each.weeks.map(({ week, text, of }) => (
                    <tr key={week}>
                      <th scope="row">{week}</th>
                      <td class="number">{text}</td>
                      {each.of && <td class="number">{of}</td>}
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          </figure>
        ))}
      </div>
    </section>
  );
}

const BOX = { width: 300, height: 110, left: 36, right: 6, top: 8, bottom: 18 };

function Picture({ id, title, unit, chart, weeks }: WeekChart) {
  if (!chart) return null;
  const most = Math.max(...chart.points.flatMap(({ value, upper }) => [value, upper]), 1e-9);
  const place = new Map(weeks.map(({ week }, i) => [week, i]));
  const span = Math.max(1, weeks.length - 1);
  const inner = BOX.width - BOX.left - BOX.right;
  const x = ({ label }: ControlPoint) => BOX.left + ((place.get(label) ?? 0) / span) * inner;
  const y = (value: number) => BOX.top + (1 - value / most) * (BOX.height - BOX.top - BOX.bottom);
  const line = (of: (point: ControlPoint) => number) =>
    chart.points.map((point) => `${x(point).toFixed(1)},${y(of(point)).toFixed(1)}`).join(' ');
  const say = (value: number) =>
    unit === 'share' ? `${Math.round(100 * value)}%` : String(Math.round(value));
  const odd = chart.points.filter(({ causes }) => causes.length > 0);
  const name = `${id}-weeks`;
  return (
    <svg
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-labelledby={`${name}-name ${name}-words`}
    >
      <title id={`${name}-name`}>{title} by week</title>
      <desc id={`${name}-words`}>
        {chart.points.length} weeks drawn, mean {say(chart.mean)}.{' '}
        {odd.length === 0
          ? 'No week stands out.'
          : `Weeks that stand out: ${odd.map(({ label }) => label).join(', ')}.`}
      </desc>
      <line class="axis" x1={BOX.left} x2={BOX.width} y1={y(0)} y2={y(0)} />
      <text x={BOX.left - 4} y={y(chart.mean) + 4} text-anchor="end">
        {say(chart.mean)}
      </text>
      <text x={BOX.left - 4} y={y(0) + 4} text-anchor="end">
        0
      </text>
      <text x={BOX.left} y={BOX.height - 4}>
        {weeks[0]?.week}
      </text>
      <text x={BOX.width - BOX.right} y={BOX.height - 4} text-anchor="end">
        {weeks.at(-1)?.week}
      </text>
      <polyline class="limit" points={line(({ upper }) => upper)} />
      <polyline class="limit" points={line(({ lower }) => lower)} />
      <polyline class="mean" points={line(() => chart.mean)} />
      <polyline class="values" points={line(({ value }) => value)} />
      {chart.points.map((point) =>
        point.causes.length > 0 ? (
          <rect key={point.label} x={x(point) - 4} y={y(point.value) - 4} width="8" height="8" />
        ) : (
          <circle key={point.label} cx={x(point)} cy={y(point.value)} r="2.5" />
        ),
      )}
    </svg>
  );
}
