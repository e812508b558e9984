import { placed, points, smooth, type Outline, type OutlinePath } from './outline';

/** A hand, fingers up, thumb at the right, from the wrist round to the wrist. */
const HAND = `-30 128, -34 96, -44 60, -50 20, -58 -16, -66 -50, -60 -62, -49 -56, -40 -24, -33 -2,
  -34 -50, -36 -88, -27 -100, -17 -90, -13 -50, -9 -8, -6 -60, -5 -104, 5 -116, 15 -104, 15 -56,
  17 -8, 24 -46, 30 -86, 40 -96, 49 -84, 46 -40, 44 6, 52 26, 66 8, 80 -14, 92 -14, 94 0, 82 34,
  64 66, 44 92, 36 128`;
const CREASES = ['44 10, 16 34, 8 104', '-46 32, 0 10, 40 14'];
const NAILS = ['-63 -50, -58 -60, -53 -50', '-32 -86, -27 -97, -22 -86', '0 -102, 5 -113, 10 -102'];
const MORE_NAILS = ['35 -82, 40 -93, 45 -82', '82 -4, 88 -12, 91 -2'];

/** Backs above, palms below; the patient's right at the reader's left, as on the front picture. */
const [RIGHT, LEFT, BACKS, PALMS] = [106, 314, 136, 430];

function hand(x: number, side: 'palm' | 'back', flip: 1 | -1): OutlinePath[] {
  const inside = side === 'palm' ? CREASES : [...NAILS, ...MORE_NAILS];
  const drawn = (line: string) =>
    smooth(placed(points(line), x, side === 'palm' ? PALMS : BACKS, flip));
  return [
    { d: drawn(HAND), tone: 'edge' },
    ...inside.map((line): OutlinePath => ({ d: drawn(line), tone: 'detail' })),
  ];
}

export const hands: Outline = {
  width: 420,
  height: 590,
  paths: [
    ...hand(RIGHT, 'back', -1),
    ...hand(LEFT, 'back', 1),
    ...hand(RIGHT, 'palm', 1),
    ...hand(LEFT, 'palm', -1),
  ],
  captions: [
    { x: RIGHT, y: 286, text: 'Right, back' },
    { x: LEFT, y: 286, text: 'Left, back' },
    { x: RIGHT, y: 580, text: 'Right palm' },
    { x: LEFT, y: 580, text: 'Left palm' },
  ],
};
