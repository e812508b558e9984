import type { Funnel } from '../../../audit/funnel';
import { SmallChart, type Drawing } from '../SmallChart';

/** Small multiples: one funnel a share, its groups named in the table beneath. */
export function Funnels(props: { funnels: readonly Funnel[]; say(group: string): string }) {
  const { funnels, say } = props;
  if (funnels.length === 0) return null;
  return (
    <div class="stack">
      <p class="quiet">
        Each mark is one group: to the right the more it is of, upward the larger its share. Dashed:
        the limits within which chance alone spreads them. A square lies outside: a reason to ask
        why, not a verdict. Groups shown as * are not drawn.
      </p>
      <div class="chart-grid">
        {funnels.map((each) => (
          <SmallChart
            key={each.id}
            id={`${each.id}-funnel`}
            title={each.title}
            of={each.of}
            by="by group"
            drawing={draw(each, say)}
            heads={['Group', 'Share', 'Of']}
            rows={each.points.map(({ group, share, base, isOutside }) => ({
              name: `${say(group)}${isOutside ? ' (outside)' : ''}`,
              figures: [percent(share), String(base)],
            }))}
          />
        ))}
      </div>
    </div>
  );
}

function draw({ mean, most, points, limits }: Funnel, say: (group: string) => string): Drawing {
  const top = Math.max(...limits.map(({ upper }) => Math.min(upper, 2 * mean)), 1e-9);
  const outside = points.filter(({ isOutside }) => isOutside).map(({ group }) => say(group));
  return {
    words: `${points.length} groups drawn, mean ${percent(mean)}. ${
      outside.length === 0
        ? 'None lies outside the limits.'
        : `Outside the limits: ${outside.join(', ')}.`
    }`,
    mean,
    most: Math.max(top, ...points.map(({ share }) => share)),
    limits: limits.map(({ base, lower, upper }) => ({ x: base / most, lower, upper })),
    marks: points.map(({ group, share, base, isOutside }) => ({
      ...{ name: group, x: base / most, value: share, isOdd: isOutside },
    })),
    say: percent,
    ends: ['', String(most)],
  };
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
