import { bothSides, placed, points, smooth, type Outline, type OutlinePath } from './outline';

/** A side of the head looking right: nape, crown, brow, nose, lips, chin, throat. */
const PROFILE = `-52 170, -50 120, -66 74, -90 26, -92 -36, -62 -92, -6 -114, 50 -96, 76 -54, 80 -24,
  82 -8, 94 20, 100 34, 86 42, 90 54, 84 62, 88 74, 82 86, 84 104, 66 122, 38 118, 26 134, 28 170`;
/** Ear, edge of the jaw, eye. */
const PROFILE_DETAIL = [
  '-6 -16, -26 -26, -34 -4, -24 24, -10 30, -6 12',
  '-8 40, 2 84, 38 118',
  '70 -14, 56 -20, 52 -12, 66 -8',
];

/** From the crown round to the chin, ear, neck and shoulder. */
const FACE = ['0 -114, 26 -111, 56 -94, 80 -48, 82 4, 74 54, 48 102, 22 120, 0 124'];
const FACE_SIDES = ['82 -20, 94 -26, 98 0, 88 28, 79 32', '46 104, 44 136, 52 156, 90 170'];
/** Brow, upper lid, lower lid. */
const FACE_DETAIL = ['12 -36, 36 -46, 60 -34', '16 -10, 36 -20, 56 -10', '16 -10, 36 -3, 56 -10'];

const FACE_AT = { x: 230, y: 136 };
const SIDES_AT = { right: 116, left: 344, y: 470 };

function profile(x: number, flip: 1 | -1): OutlinePath[] {
  const drawn = (line: string, tone: OutlinePath['tone']): OutlinePath => ({
    d: smooth(placed(points(line), x, SIDES_AT.y, flip)),
    tone,
  });
  return [drawn(PROFILE, 'edge'), ...PROFILE_DETAIL.map((line) => drawn(line, 'detail'))];
}

/** The face, and under it the two sides of the head, looking at each other. */
export const headAndNeck: Outline = {
  width: 460,
  height: 680,
  paths: [
    ...profile(SIDES_AT.right, 1),
    ...bothSides([...FACE, ...FACE_SIDES], FACE_AT.x, FACE_AT.y, 'edge'),
    ...bothSides(FACE_DETAIL, FACE_AT.x, FACE_AT.y, 'detail'),
    { d: 'M224 130 L216 170 Q230 180 244 170', tone: 'detail' },
    { d: 'M202 206 Q230 198 258 206 Q230 220 202 206 Z', tone: 'detail' },
    ...profile(SIDES_AT.left, -1),
  ],
  captions: [
    { x: 40, y: 30, text: 'Right' },
    { x: 420, y: 30, text: 'Left' },
    { x: SIDES_AT.right, y: 670, text: 'Right side' },
    { x: SIDES_AT.left, y: 670, text: 'Left side' },
  ],
};
