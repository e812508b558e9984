import type { BodyMap } from './body-map';
import { bothSides, type Outline, type OutlinePath } from './outline';

/** Offsets from the midline: neck, shoulder, arm, hand held open, and back up to the armpit. */
const ARM = `23 112, 22 136, 42 150, 72 158, 94 174, 103 205, 108 250, 114 300, 124 345, 136 400,
  146 448, 156 470, 163 500, 160 530, 148 542, 138 526, 131 500, 128 470, 124 448, 110 400, 98 352,
  90 310, 82 262, 76 226`;

const TRUNK: Record<BodyMap['outline'], string> = {
  adult: '74 262, 68 310, 62 350, 66 388, 78 430',
  pregnant: '74 262, 72 310, 78 350, 82 388, 84 430',
};

const LEG = `84 470, 83 530, 74 600, 62 660, 65 720, 58 780, 46 836, 56 862, 62 878, 44 886, 26 878,
  24 858, 26 832, 23 780, 17 720, 19 660, 13 600, 7 530, 3 482, 0 477`;

const MIDDLE = 200;
const HEAD =
  'M200 18 C226 18 238 40 236 66 C235 92 224 118 200 120 C176 118 165 92 164 66 C162 40 174 18 200 18 Z';

/** Collar bone, fold of the chest, groin, knee above and below, eyelid. */
const FRONT = [
  '10 160, 40 162, 74 166',
  '12 246, 38 258, 64 246, 74 226',
  '78 430, 44 456, 12 478',
  '28 648, 41 640, 54 648',
  '30 674, 41 680, 53 674',
  '12 60, 18 57, 24 60',
];
const FACE_AND_NAVEL = [
  'M200 64 L197 80 L203 80',
  'M190 93 Q200 98 210 93',
  'M197 372 Q200 377 203 372',
];
const ABDOMEN_WITH_CHILD = 'M140 300 C118 350 126 430 200 446 C274 430 282 350 260 300';

/** Shoulder blade, fold of the buttock, back of the knee, heel cord. */
const BACK = [
  '20 190, 30 230, 46 252, 60 236, 58 200',
  '6 486, 34 498, 66 488',
  '24 662, 40 668, 58 662',
  '35 800, 36 830, 34 856',
];
const SPINE = ['M200 150 L200 420', 'M200 432 Q197 456 200 476'];

/** Somebody standing, arms a little out, palms forward; left and right are their own. */
export function wholeBody(view: 'front' | 'back', kind: BodyMap['outline']): Outline {
  const front = view === 'front';
  const middle = [
    ...(front ? FACE_AND_NAVEL : SPINE),
    ...(front && kind === 'pregnant' ? [ABDOMEN_WITH_CHILD] : []),
  ];
  const half = [ARM, TRUNK[kind], LEG].join(',');
  return {
    width: 400,
    height: 900,
    paths: [
      { d: HEAD, tone: 'edge' },
      ...bothSides([half], MIDDLE, 0, 'edge'),
      ...bothSides(front ? FRONT : BACK, MIDDLE, 0, 'detail'),
      ...middle.map((d): OutlinePath => ({ d, tone: 'detail' })),
    ],
    captions: [
      { x: 44, y: 30, text: front ? 'Right' : 'Left' },
      { x: 356, y: 30, text: front ? 'Left' : 'Right' },
    ],
  };
}
