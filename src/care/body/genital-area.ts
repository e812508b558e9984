import type { Outline, OutlinePath } from './outline';

const [FRONT, BEHIND] = [160, 480];

function edges(x: number): OutlinePath[] {
  return [
    `M${x - 92} 20 C${x - 124} 90 ${x - 126} 200 ${x - 112} 300`,
    `M${x + 92} 20 C${x + 124} 90 ${x + 126} 200 ${x + 112} 300`,
    `M${x - 10} 300 Q${x - 6} 220 ${x} 206 Q${x + 6} 220 ${x + 10} 300`,
  ].map((d) => ({ d, tone: 'edge' }));
}

/** The region alone, from the front and from behind; it shows no sex. Drawn only when asked for. */
export const genitalArea: Outline = {
  width: 640,
  height: 340,
  paths: [
    ...edges(FRONT),
    { d: 'M62 96 Q112 150 154 204', tone: 'detail' },
    { d: 'M258 96 Q208 150 166 204', tone: 'detail' },
    { d: 'M124 118 Q160 108 196 118', tone: 'detail' },
    ...edges(BEHIND),
    { d: 'M480 70 Q476 140 480 204', tone: 'detail' },
    { d: 'M384 214 Q430 240 476 214', tone: 'detail' },
    { d: 'M576 214 Q530 240 484 214', tone: 'detail' },
  ],
  captions: [
    { x: FRONT, y: 332, text: 'From the front' },
    { x: BEHIND, y: 332, text: 'From behind' },
  ],
};
