import type { HourState } from '../../../audit/coverage-report';

const SIZE = 10;

/** One hour, told by its shape as well as its colour; drawn into a picture at a place. */
export function HourMark({ state, x, y }: { state: HourState; x: number; y: number }) {
  const box = { x: x + 0.75, y: y + 0.75, width: SIZE - 1.5, height: SIZE - 1.5 };
  switch (state) {
    case 'read':
      return <rect class="hour read" {...box} />;
    case 'partly':
      return (
        <g class="hour partly">
          <rect class="frame" {...box} />
          <rect class="half" {...box} y={y + SIZE / 2} height={SIZE / 2 - 0.75} />
        </g>
      );
    case 'not-read':
      return (
        <path
          class="hour not-read"
          d={`M${x + 1.5} ${y + 1.5} l7 7 M${x + 8.5} ${y + 1.5} l-7 7`}
        />
      );
    case 'not-watched':
      return <rect class="hour not-watched" {...box} />;
    case 'no-report':
      return <circle class="hour no-report" cx={x + SIZE / 2} cy={y + SIZE / 2} r="0.8" />;
  }
}
