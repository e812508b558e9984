import type { Funnel } from '../../../audit/funnel';

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
          <figure key={each.id} class="week-chart">
            <figcaption>
              {each.title}
              <span class="quiet"> of {each.of}</span>
            </figcaption>
            <Picture funnel={each} say={say} />
            <details>
              <summary>
                Figures<span class="out-of-sight"> of {each.title} by group</span>
              </summary>
              <table class="figures">
                <thead>
                  <tr>
                    <th scope="col">Group</th>
                    <th scope="col">Share</th>
                    <th scope="col">Of</th>
                  </tr>
                </thead>
                <tbody>
                  {each.points.map(({ group, share, base, isOutside }) => (
                    <tr key={group}>
                      <th scope="row">
                        {say(group)}
                        {isOutside && ' (outside)'}
                      </th>
                      <td class="number">{percent(share)}</td>
                      <td class="number">{base}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </details>
          </figure>
        ))}
      </div>
    </div>
  );
}

const BOX = { width: 300, height: 130, left: 36, right: 8, top: 8, bottom: 20 };

function Picture({ funnel, say }: { funnel: Funnel; say(group: string): string }) {
  const { id, title, mean, most, points, limits } = funnel;
  const top = Math.max(...limits.map(({ upper }) => Math.min(upper, 2 * mean)), 1e-9);
  const highest = Math.max(top, ...points.map(({ share }) => share));
  const x = (base: number) => BOX.left + (base / most) * (BOX.width - BOX.left - BOX.right);
  const y = (share: number) =>
    BOX.top + (1 - Math.min(share, highest) / highest) * (BOX.height - BOX.top - BOX.bottom);
  const line = (of: (limit: Funnel['limits'][number]) => number) =>
    limits.map((limit) => `${x(limit.base).toFixed(1)},${y(of(limit)).toFixed(1)}`).join(' ');
  const outside = points.filter(({ isOutside }) => isOutside);
  const name = `${id}-funnel`;
  return (
    <svg
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-labelledby={`${name}-name ${name}-words`}
    >
      <title id={`${name}-name`}>{title} by group</title>
      <desc id={`${name}-words`}>
        {points.length} groups drawn, mean {percent(mean)}.{' '}
        {outside.length === 0
          ? 'None lies outside the limits.'
          : `Outside the limits: ${outside.map(({ group }) => say(group)).join(', ')}.`}
      </desc>
      <line class="axis" x1={BOX.left} x2={BOX.width} y1={y(0)} y2={y(0)} />
      <line class="mean" x1={BOX.left} x2={BOX.width} y1={y(mean)} y2={y(mean)} />
      <text x={BOX.left - 4} y={y(mean) + 4} text-anchor="end">
        {percent(mean)}
      </text>
      <text x={BOX.left - 4} y={y(0) + 4} text-anchor="end">
        0
      </text>
      <text x={BOX.width - BOX.right} y={BOX.height - 4} text-anchor="end">
        {most}
      </text>
      <polyline class="limit" points={line(({ upper }) => upper)} />
      <polyline class="limit" points={line(({ lower }) => lower)} />
      {points.map(({ group, share, base, isOutside }) =>
        isOutside ? (
          <rect key={group} x={x(base) - 4} y={y(share) - 4} width="8" height="8" />
        ) : (
          <circle key={group} cx={x(base)} cy={y(share)} r="3" />
        ),
      )}
    </svg>
  );
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;
