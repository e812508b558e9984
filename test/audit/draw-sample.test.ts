import { expect, it } from 'vitest';
import { drawCases } from '../../src/audit/draw-sample';

const items = Array.from({ length: 300 }, (_, i) => ({
  id: `item-${i}`,
  encounterId: `encounter-${i % 120}`,
}));

it('reviews row 83: 25 enquiries of those sealed, the same for a number whatever their order', () => {
  const drawn = drawCases(items, 202611);
  expect(drawn).toHaveLength(25);
  const ids = (cases: typeof drawn) => cases.map((own) => own[0]!.encounterId);
  expect(new Set(ids(drawn)).size).toBe(25);
  expect(ids(drawCases(items.toReversed(), 202611))).toEqual(ids(drawn));
  expect(ids(drawCases(items, 202612))).not.toEqual(ids(drawn));
  for (const own of drawn)
    expect(own).toHaveLength(items.filter((one) => one.encounterId === own[0]!.encounterId).length);
});

it('of few takes all, and of none nothing', () => {
  expect(drawCases(items.slice(0, 7), 1)).toHaveLength(7);
  expect(drawCases([], 1)).toEqual([]);
});

it('takes each enquiry about as often as any other', () => {
  const times = new Map<string, number>();
  for (let seed = 0; seed < 600; seed++)
    for (const [one] of drawCases(items, seed))
      times.set(one!.encounterId, (times.get(one!.encounterId) ?? 0) + 1);
  // 125 expected of 600 draws; five standard deviations either side.
  for (const count of times.values()) expect(Math.abs(count - 125)).toBeLessThan(50);
  expect(times.size).toBe(120);
});
