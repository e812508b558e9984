import type { WeekChart } from '../../audit/week-charts';
import { SmallChart, type Drawing } from './SmallChart';

/** Small charts by week with their limits. */
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
          <SmallChart
            key={each.id}
            id={`${each.id}-weeks`}
            title={each.title}
            {...(each.of && { of: each.of })}
            by="by week"
            drawing={draw(each)}
            heads={['Week', 'Count', ...(each.of ? ['Of'] : [])]}
            rows={each.weeks.map(({ week, text, of }) => ({
              name: week,
              figures: [text, ...(of === undefined ? [] : [of])],
            }))}
          />
        ))}
      </div>
    </section>
  );
}

function draw({ unit, chart, weeks }: WeekChart): Drawing | string {
  if (!chart) return 'Too few weeks to draw.';
  const { mean, points } = chart;
  const place = new Map(weeks.map(({ week }, i) => [week, i]));
  const x = (week: string) => (place.get(week) ?? 0) / Math.max(1, weeks.length - 1);
  const say = (value: number) =>
    unit === 'share' ? `${Math.round(100 * value)}%` : String(Math.round(value));
  const odd = points.filter(({ causes }) => causes.length > 0).map(({ label }) => label);
  return {
    words: `${points.length} weeks drawn, mean ${say(mean)}. ${
      odd.length === 0 ? 'No week stands out.' : `Weeks that stand out: ${odd.join(', ')}.`
    }`,
    mean,
    most: Math.max(...points.flatMap(({ value, upper }) => [value, upper]), 1e-9),
    limits: points.map(({ label, lower, upper }) => ({ x: x(label), lower, upper })),
    marks: points.map(({ label, value, causes }) => ({
      ...{ name: label, x: x(label), value, isOdd: causes.length > 0 },
    })),
    joined: true,
    say,
    ends: [weeks[0]?.week ?? '', weeks.at(-1)?.week ?? ''],
  };
}
