import type { BodyMap, BodyView } from './body-map';
import { genitalArea } from './genital-area';
import { hands } from './hands';
import { headAndNeck } from './head-and-neck';
import type { Outline } from './outline';
import { wholeBody } from './whole-body';

/**
 * The outline of one picture, in its own units. Drawn for this project; nobody's sex, age or build, but
 * for the pregnant abdomen.
 */
export function outlineOf(view: BodyView, kind: BodyMap['outline']): Outline {
  return view === 'front' || view === 'back' ? wholeBody(view, kind) : CLOSE_UPS[view];
}

const CLOSE_UPS = { head: headAndNeck, hands, genital: genitalArea };
