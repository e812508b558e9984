import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BodyMap, BodyView, emptyBodyMap } from '../../../src/care/body/body-map';
import {
  MOST_MARKS,
  readMillimetres,
  withChange,
  withMarkAt,
  withMarkOn,
  withoutMark,
} from '../../../src/care/body/change-body-map';
import { describeBodyMap, viewsToShow } from '../../../src/care/body/describe-body';
import { outlineOf } from '../../../src/care/body/outlines';
import { bodySites, nearestSite, sitesOf } from '../../../src/care/body/sites';

describe('the body map', () => {
  test('names every place once, on its picture, and finds it again by a press on it', () => {
    expect(new Set(bodySites.map(({ id }) => id)).size).toBe(bodySites.length);
    for (const { id, view, x, y } of bodySites) {
      expect(x, id).toBeGreaterThan(0);
      expect(x, id).toBeLessThan(1000);
      expect(y, id).toBeGreaterThan(0);
      expect(y, id).toBeLessThan(1000);
      expect(nearestSite(view, x, y)?.id).toBe(id);
    }
    for (const view of BodyView.options) expect(sitesOf(view).length).toBeGreaterThan(8);
  });

  test('left is the patient’s own: at the reader’s right in front, at the left behind', () => {
    expect(nearestSite('front', 745, 278)?.label).toBe('left upper arm');
    expect(nearestSite('back', 255, 278)?.label).toBe('left back of upper arm');
    expect(nearestSite('head', 750, 680)?.label).toMatch(/^left/);
    expect(nearestSite('hands', 750, 800)?.label).toMatch(/^left/);
  });

  test('by pointer or from the list it is the same mark', () => {
    const chosen = withMarkOn(emptyBodyMap(), 'front-left-upper-arm');
    const [mark] = chosen.marks;
    expect(withMarkAt(emptyBodyMap(), 'front', mark?.x ?? 0, mark?.y ?? 0)).toEqual(chosen);
    expect(withMarkOn(emptyBodyMap(), 'no-such-place')).toEqual(emptyBodyMap());
  });

  test('says every mark in words, and what was not recorded as that', () => {
    let map = withMarkOn(emptyBodyMap(), 'front-left-upper-arm');
    map = withMarkOn(map, 'head-white-of-left-eye');
    map = withChange(map, 0, {
      kind: 'bruise',
      lengthMm: 30,
      widthMm: 20,
      colour: 'purple',
      ageAsTold: 'Friday night',
      note: 'four in a row',
    });
    expect(describeBodyMap(map)).toEqual([
      '1. Front, left upper arm: bruise, 30 by 20 mm, purple, said to be from Friday night, four in a row.',
      '2. Head and neck, white of left eye: kind not recorded, not measured.',
    ]);
    expect(describeBodyMap(withoutMark(map, 0))).toEqual([
      '1. Head and neck, white of left eye: kind not recorded, not measured.',
    ]);
  });

  test('shows the pictures that have a mark, and the genital area only where it was asked for', () => {
    const map = withMarkOn(withMarkOn(emptyBodyMap(), 'genital-anus'), 'back-left-buttock');
    expect(viewsToShow(map)).toEqual(['back']);
    expect(viewsToShow({ ...map, genitalAsked: true })).toEqual(['back', 'genital']);
    expect(viewsToShow(emptyBodyMap())).toEqual([]);
  });

  test('whatever is pressed stays a map that can be kept', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...BodyView.options),
            fc.integer({ min: -500, max: 1500 }),
            fc.integer({ min: -500, max: 1500 }),
          ),
          { maxLength: 40 },
        ),
        (presses) => {
          const map = presses.reduce((all, [v, x, y]) => withMarkAt(all, v, x, y), emptyBodyMap());
          expect(BodyMap.safeParse(map).success).toBe(true);
          expect(map.marks).toHaveLength(Math.min(presses.length, MOST_MARKS));
        },
      ),
      { numRuns: 60 },
    );
  });

  test('reads whole millimetres and nothing else', () => {
    expect(['30', ' 7 ', '2000'].map(readMillimetres)).toEqual([30, 7, 2000]);
    for (const wrong of ['', '0', '2001', '3cm', '1.5', '-4']) {
      expect(readMillimetres(wrong)).toBeUndefined();
    }
  });

  test('draws an adult and a pregnant outline that differ, and nothing but numbers in its paths', () => {
    const drawn = (kind: BodyMap['outline']) => outlineOf('front', kind).paths.map(({ d }) => d);
    expect(drawn('pregnant')).not.toEqual(drawn('adult'));
    for (const view of BodyView.options) {
      for (const { d } of outlineOf(view, 'adult').paths) expect(d).toMatch(/^[MLCQZ\d .-]+$/);
    }
  });
});
