import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgePlain } from '../../src/model/plain-value';

/** fast-check likes to try these very names. */
const UNSAFE = /__proto__|constructor|prototype/g;
const BOUNDS = { size: 10_000, depth: 20 };

test('what stays within bounds is plain, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 4 }), (json) => {
      const value: unknown = JSON.parse(json.replaceAll(UNSAFE, 'plain'));
      expect(judgePlain(value, { size: 1e9, depth: 50 })).toBe('plain');
    }),
  );
});

test('too much and too deep stop the walk early', () => {
  const huge = 'x'.repeat(50_000_000);
  let deep: unknown = 0;
  for (let i = 0; i < 10_000; i += 1) deep = { deep };
  const wide = Array.from({ length: 1_000_000 }, () => 0);
  const circle: unknown[] = [];
  circle.push(circle);
  for (const value of [huge, { huge }, deep, [[deep]], wide, { wide }, circle]) {
    const took = Array.from({ length: 5 }, () => {
      const began = performance.now();
      expect(judgePlain(value, BOUNDS)).toBe('too-large');
      return performance.now() - began;
    });
    // The best of five, for a busy machine can hold up any one of them.
    expect(Math.min(...took)).toBeLessThan(20);
  }
});

test('names that reach a prototype are refused at any depth; functions too', () => {
  for (const json of ['{"__proto__": 1}', '{"a": [{"constructor": 1}]}', '{"prototype": {}}']) {
    expect(judgePlain(JSON.parse(json), BOUNDS)).toBe('unsafe');
  }
  expect(judgePlain({ f: () => 1 }, BOUNDS)).toBe('unsafe');
});
