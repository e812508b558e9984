import type { BodyMap, BodyView } from '../../care/body/body-map';
import { describeMark, VIEW_TITLES } from '../../care/body/describe-body';
import { outlineOf } from '../../care/body/outlines';

interface BodyPictureProps {
  map: BodyMap;
  view: BodyView;
  /** Marks by number alone: in words they stand beside it. */
  brief?: boolean;
  /** Called with the press and its place, in thousandths; absent where the picture is only to be read. */
  onPlace?: (press: Event, x: number, y: number) => void;
}

/**
 * One picture of the body map with its numbered marks, the same on the panel and in a letter: an SVG
 * that prints, with every mark in words as its text alternative.
 */
export function BodyPicture({ map, view, brief = false, onPlace }: BodyPictureProps) {
  const { width, height, paths, captions } = outlineOf(view, map.outline);
  const marks = map.marks
    .map((mark, i) => ({ mark, number: i + 1 }))
    .filter(({ mark }) => mark.view === view);
  const said = brief
    ? marks.map(({ number }) => `mark ${number}`).join(', ')
    : marks.map(({ mark, number }) => describeMark(mark, number)).join(' ');
  // A mark is the same size to the eye on every picture, however wide the picture's own units are.
  const unit = width / 400;
  return (
    <svg
      class="body-picture"
      data-view={view}
      data-placing={onPlace !== undefined}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${VIEW_TITLES[view]}: ${said || 'no mark'}`}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        onPlace?.(
          event,
          Math.round(((event.clientX - box.left) / box.width) * 1000),
          Math.round(((event.clientY - box.top) / box.height) * 1000),
        );
      }}
    >
      {paths.map(({ d, tone }) => (
        <path key={d} d={d} data-tone={tone} />
      ))}
      {captions.map(({ x, y, text }) => (
        <text key={text} x={x} y={y} font-size={15 * unit} class="body-caption">
          {text}
        </text>
      ))}
      {marks.map(({ mark, number }) => {
        const [x, y] = [(mark.x / 1000) * width, (mark.y / 1000) * height];
        return (
          <g key={number} class="body-mark">
            <circle cx={x} cy={y} r={13 * unit} stroke-width={2.5 * unit} />
            <text x={x} y={y + 5 * unit} font-size={15 * unit}>
              {number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
