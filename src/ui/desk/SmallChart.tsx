/** A value and its limits as drawn, from figures as they are shown. `x` goes from 0 at the left to 1. */
export interface Drawing {
  /** The whole in a sentence or two, for who does not see it. */
  words: string;
  mean: number;
  /** What stands at the top; higher limits are cut off there. */
  most: number;
  limits: readonly { x: number; lower: number; upper: number }[];
  marks: readonly { name: string; x: number; value: number; isOdd: boolean }[];
  /** Marks follow one another in time. */
  joined?: true;
  say(value: number): string;
  /** Under the axis, at its left and right end. */
  ends: readonly [left: string, right: string];
}

interface Props {
  /** `asked-weeks`: no two on a page are alike. */
  id: string;
  title: string;
  /** What it is a share of. */
  of?: string;
  /** `by week`. */
  by: string;
  /** Or why none is drawn. */
  drawing: Drawing | string;
  heads: readonly string[];
  /** The figures drawn: a name and a figure for each further head. */
  rows: readonly { name: string; figures: readonly string[] }[];
}

/** One of several small charts: the picture, and its figures in a table that opens beneath. */
export function SmallChart({ id, title, of, by, drawing, heads, rows }: Props) {
  return (
    <figure class="small-chart">
      <figcaption>
        {title}
        {of && <span class="quiet"> of {of}</span>}
      </figcaption>
      {typeof drawing === 'string' ? (
        <p class="quiet">{drawing}</p>
      ) : (
        <Picture id={id} title={`${title} ${by}`} drawing={drawing} />
      )}
      <details>
        <summary>
          Figures
          <span class="out-of-sight">
            {' '}
            of {title} {by}
          </span>
        </summary>
        <table class="figures">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, figures }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {figures.map((figure, i) => (
                  <td key={heads[i + 1]} class="number">
                    {figure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** Nearer than this two numbers beside the axis would lie on one another. */
const LEAST_GAP = 10;
/** Of two years of weeks the marks are small, so that they do not run together. */
const MANY = 60;
const BOX = { width: 300, height: 120, left: 36, right: 8, top: 8, bottom: 19 };

function Picture({ id, title, drawing }: { id: string; title: string; drawing: Drawing }) {
  const { words, mean, most, limits, marks, joined, say, ends } = drawing;
  const size = marks.length > MANY ? 1.25 : 2;
  const right = BOX.width - BOX.right;
  const x = (share: number) => BOX.left + share * (right - BOX.left);
  const y = (value: number) =>
    BOX.top + (1 - Math.min(value, most) / most) * (BOX.height - BOX.top - BOX.bottom);
  const line = (points: readonly (readonly [x: number, value: number])[]) =>
    points.map(([at, value]) => `${x(at).toFixed(1)},${y(value).toFixed(1)}`).join(' ');
  return (
    <svg
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-labelledby={`${id}-name ${id}-words`}
    >
      <title id={`${id}-name`}>{title}</title>
      <desc id={`${id}-words`}>{words}</desc>
      <line class="axis" x1={BOX.left} x2={BOX.width} y1={y(0)} y2={y(0)} />
      <text x={BOX.left - 4} y={y(mean) + 4} text-anchor="end">
        {say(mean)}
      </text>
      {y(0) - y(mean) > LEAST_GAP && (
        <text x={BOX.left - 4} y={y(0) + 4} text-anchor="end">
          0
        </text>
      )}
      <text x={BOX.left} y={BOX.height - 4}>
        {ends[0]}
      </text>
      <text x={right} y={BOX.height - 4} text-anchor="end">
        {ends[1]}
      </text>
      <polyline class="limit" points={line(limits.map((each) => [each.x, each.upper]))} />
      <polyline class="limit" points={line(limits.map((each) => [each.x, each.lower]))} />
      <line class="mean" x1={BOX.left} x2={right} y1={y(mean)} y2={y(mean)} />
      {joined && (
        <polyline class="values" points={line(marks.map((each) => [each.x, each.value]))} />
      )}
      {marks.map(({ name, x: at, value, isOdd }) =>
        isOdd ? (
          <rect
            key={name}
            x={x(at) - 2 * size}
            y={y(value) - 2 * size}
            width={4 * size}
            height={4 * size}
          />
        ) : (
          <circle key={name} cx={x(at)} cy={y(value)} r={1.25 * size} />
        ),
      )}
    </svg>
  );
}
