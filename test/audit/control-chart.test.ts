import { describe, expect, it } from 'vitest';
import { pChart, xmrChart, type SpecialCause } from '../../src/audit/control-chart';

const of = (values: readonly number[]) => values.map((value, i) => ({ label: `w${i}`, value }));
const causes = (values: readonly number[]): SpecialCause[][] =>
  xmrChart(of(values))!.points.map((point) => point.causes);

describe('XmR chart', () => {
  it('by hand: mean 12, mean moving range 4, limits 12 ± 10.64', () => {
    const chart = xmrChart(of([10, 14, 10, 14]))!;
    expect(chart.mean).toBe(12);
    expect(chart.points[0]).toMatchObject({ lower: 12 - 10.64, upper: 12 + 10.64, causes: [] });
    expect(chart.provisional).toBe(true);
    expect(xmrChart(of(Array(12).fill(5)))!.provisional).toBe(false);
  });

  it('never below what a count can be, and nothing of one point', () => {
    expect(xmrChart(of([1, 9, 1, 9]))!.points[0]!.lower).toBe(0);
    expect(xmrChart(of([3]))).toBeUndefined();
  });

  it('marks a point outside, a shift of seven, a trend of seven and two of three', () => {
    expect(causes([5, 6, 5, 6, 5, 6, 5, 6, 5, 30])[9]).toContain('outside');
    const shift = causes(
      [...Array(7).fill(10), ...Array(7).fill(12), 8, 8].map((v, i) => v + (i % 2) * 0.1),
    );
    expect(shift.slice(7, 14).every((each) => each.includes('shift'))).toBe(true);
    const trend = causes([9, 1, 2, 3, 4, 5, 6, 7, 3, 3]);
    expect(trend.slice(1, 8).every((each) => each.includes('trend'))).toBe(true);
    expect(trend[8]).not.toContain('trend');
    expect(causes([1, 2, 3, 4, 5, 6, 3]).flat()).not.toContain('trend');
    // Mean 11.08, mean moving range 3.09: the limit is 8.22 away, two thirds of the way 5.48.
    const near = causes([9, 12, 9, 12, 9, 12, 12, 17, 17, 9, 6, 9]);
    expect(near[7]).toEqual(['two-of-three']);
    expect(near[6]).toEqual([]);
  });

  it('marks nothing where nothing varies', () => {
    expect(causes(Array(20).fill(7)).flat()).toEqual([]);
  });
});

describe('p-chart', () => {
  it('by hand: 0.5 of 100 has limits 0.35 and 0.65, of 25 wider', () => {
    const chart = pChart([
      { label: 'a', value: 0.5, base: 100 },
      { label: 'b', value: 0.5, base: 25 },
    ])!;
    expect(chart.mean).toBe(0.5);
    expect(chart.points[0]!.lower).toBeCloseTo(0.35, 10);
    expect(chart.points[0]!.upper).toBeCloseTo(0.65, 10);
    expect(chart.points[1]!.lower).toBeCloseTo(0.2, 10);
  });

  it('stays between nothing and all, and has no point without a base outside', () => {
    const chart = pChart([
      { label: 'a', value: 0.02, base: 20 },
      { label: 'b', value: 0, base: 0 },
    ])!;
    expect(chart.points.map(({ lower }) => lower)).toEqual([0, 0]);
    expect(chart.points[1]!.causes).toEqual([]);
    expect(pChart([])).toBeUndefined();
  });
});
