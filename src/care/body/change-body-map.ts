import type { BodyMap, BodyView, InjuryMark } from './body-map';
import { bodySites, nearestSite } from './sites';

/** As many as can be numbered and still be read. */
export const MOST_MARKS = 25;

/** A mark where the picture was pressed, named for the nearest place. */
export function withMarkAt(map: BodyMap, view: BodyView, x: number, y: number): BodyMap {
  const site = nearestSite(view, x, y)?.id ?? '';
  return withMark(map, { view, x: within(x), y: within(y), site });
}

/** A mark at a named place, for whoever uses no pointer. Unknown names change nothing. */
export function withMarkOn(map: BodyMap, siteId: string): BodyMap {
  const site = bodySites.find(({ id }) => id === siteId);
  return site ? withMark(map, { view: site.view, x: site.x, y: site.y, site: site.id }) : map;
}

function withMark(map: BodyMap, mark: InjuryMark): BodyMap {
  return map.marks.length >= MOST_MARKS ? map : { ...map, marks: [...map.marks, mark] };
}

/** One mark written over; what is set to undefined is taken out. */
export function withChange(map: BodyMap, index: number, change: MarkChange): BodyMap {
  return {
    ...map,
    marks: map.marks.map((mark, i) => (i === index ? dropUndefined({ ...mark, ...change }) : mark)),
  };
}

export type MarkChange = { [K in keyof InjuryMark]?: InjuryMark[K] | undefined };

export function withoutMark(map: BodyMap, index: number): BodyMap {
  return { ...map, marks: map.marks.filter((_, i) => i !== index) };
}

/** Whole millimetres from what was typed; undefined for anything else, and for nothing. */
export function readMillimetres(typed: string): number | undefined {
  const text = typed.trim();
  const value = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  return value >= 1 && value <= 2000 ? value : undefined;
}

function dropUndefined(mark: MarkChange): InjuryMark {
  return Object.fromEntries(
    Object.entries(mark).filter(([, value]) => value !== undefined),
  ) as InjuryMark;
}

function within(value: number): number {
  return Math.min(1000, Math.max(0, value));
}
