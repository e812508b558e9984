export type Point = readonly [x: number, y: number];

/** One line of a picture: the body's edge, or a fainter line inside it. */
export interface OutlinePath {
  d: string;
  tone: 'edge' | 'detail';
}

export interface Outline {
  width: number;
  height: number;
  paths: readonly OutlinePath[];
  /** Small words under or beside a part. */
  captions: readonly { x: number; y: number; text: string }[];
}

/** `12 30, 14 44` as points. */
export function points(text: string): Point[] {
  return text.split(',').map((pair): Point => {
    const [x = 0, y = 0] = pair.trim().split(/\s+/).map(Number);
    return [x, y];
  });
}

/** Points of one side as they stand at a middle line; `flip` -1 mirrors them. */
export function placed(line: readonly Point[], x: number, y: number, flip: 1 | -1): Point[] {
  return line.map(([px, py]) => [x + px * flip, y + py]);
}

/** A curve through the points (Catmull-Rom as cubic Bézier, a sixth of the chord each side). */
export function smooth(line: readonly Point[]): string {
  return line
    .map(([x, y], i) => {
      if (i === 0) return `M${round(x)} ${round(y)}`;
      const before = line[i - 1] ?? [x, y];
      const [bx, by] = before;
      const [ax, ay] = line[i - 2] ?? before;
      const [cx, cy] = line[i + 1] ?? [x, y];
      const first = `${round(bx + (x - ax) / 6)} ${round(by + (y - ay) / 6)}`;
      const second = `${round(x - (cx - bx) / 6)} ${round(y - (cy - by) / 6)}`;
      return `C${first} ${second} ${round(x)} ${round(y)}`;
    })
    .join(' ');
}

/** The same line on both sides of a middle line. */
export function bothSides(
  lines: readonly string[],
  x: number,
  y: number,
  tone: OutlinePath['tone'],
): OutlinePath[] {
  return lines.flatMap((line) =>
    ([1, -1] as const).map((flip) => ({ d: smooth(placed(points(line), x, y, flip)), tone })),
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
