/**
 * Control charts as NHS England's Making Data Count draws them. Source: practice.md 6.5
 * (NHSRplotthedots: ptd_spc_standard, ptd_calculate_point_type); for proportions of unlike bases the
 * p-chart of the textbooks. Under twelve points limits are provisional, and said to be.
 */
export interface ChartPoint {
  /** What the point is of, e.g. an ISO week. */
  label: string;
  value: number;
  /** How many the share is of; for a p-chart. */
  base?: number;
}

/** `outside`: past a limit. `shift`: seven on one side. `trend`: seven up or down. `two-of-three`. */
export type SpecialCause = 'outside' | 'shift' | 'trend' | 'two-of-three';

export interface ControlPoint extends ChartPoint {
  lower: number;
  upper: number;
  causes: SpecialCause[];
}

export interface ControlChart {
  kind: 'xmr' | 'p';
  mean: number;
  points: ControlPoint[];
  /** Too few points for the limits to be relied on. */
  provisional: boolean;
}

const LEAST_POINTS = 12;
const RUN = 7;
/** 3 / 1.128: three standard deviations from a mean moving range of two points. */
const XMR = 2.66;

/** Values in order; `least` is the lowest a value can be, e.g. 0 for a count. */
export function xmrChart(points: readonly ChartPoint[], least = 0): ControlChart | undefined {
  const values = points.map((point) => point.value);
  if (values.length < 2) return undefined;
  const mean = average(values);
  const ranges = values.slice(1).map((value, i) => Math.abs(value - (values[i] ?? value)));
  const spread = XMR * average(ranges);
  const limits = values.map(() => ({
    lower: Math.max(least, mean - spread),
    upper: mean + spread,
    sigma: spread / 3,
  }));
  return { kind: 'xmr', mean, provisional: isFew(points), points: judge(points, mean, limits) };
}

/** Shares from 0 to 1, each with its base; limits widen where the base is small. */
export function pChart(
  points: readonly (ChartPoint & { base: number })[],
): ControlChart | undefined {
  const bases = points.reduce((sum, point) => sum + point.base, 0);
  if (points.length < 2 || bases === 0) return undefined;
  const mean = points.reduce((sum, point) => sum + point.value * point.base, 0) / bases;
  const limits = points.map(({ base }) => {
    const sigma = base > 0 ? Math.sqrt((mean * (1 - mean)) / base) : Infinity;
    return {
      lower: Math.max(0, mean - 3 * sigma),
      upper: Math.min(1, mean + 3 * sigma),
      sigma,
    };
  });
  return { kind: 'p', mean, provisional: isFew(points), points: judge(points, mean, limits) };
}

interface Limit {
  lower: number;
  upper: number;
  sigma: number;
}

function judge(
  points: readonly ChartPoint[],
  mean: number,
  limits: readonly Limit[],
): ControlPoint[] {
  const judged = points.map((point, i): ControlPoint => {
    const { lower, upper } = limits[i] ?? { lower: mean, upper: mean };
    const isOutside = point.value > upper || point.value < lower;
    return { ...point, lower, upper, causes: isOutside ? ['outside'] : [] };
  });
  const side = points.map(({ value }) => Math.sign(value - mean));
  const step = points.map(({ value }, i) =>
    i === 0 ? 0 : Math.sign(value - (points[i - 1]?.value ?? value)),
  );
  markRuns(judged, side, RUN, 'shift');
  // Seven points in one direction are six steps.
  markRuns(judged, step, RUN - 1, 'trend', 1);
  markTwoOfThree(judged, mean, limits);
  return judged;
}

/** Marks every point of each run of `least` equal signs; `before` more points begin it. */
function markRuns(
  judged: ControlPoint[],
  signs: readonly number[],
  least: number,
  cause: SpecialCause,
  before = 0,
): void {
  for (let from = 0; from < signs.length;) {
    let to = from + 1;
    while (to < signs.length && signs[to] === signs[from]) to += 1;
    if (signs[from] !== 0 && to - from >= least) {
      for (let i = Math.max(0, from - before); i < to; i++) add(judged[i], cause);
    }
    from = to;
  }
}

/** Two of three one after another past two thirds of the way to one limit, all three on that side. */
function markTwoOfThree(judged: ControlPoint[], mean: number, limits: readonly Limit[]): void {
  for (let i = 2; i < judged.length; i++) {
    const three = [i - 2, i - 1, i];
    for (const sign of [1, -1]) {
      const away = (at: number) => sign * ((judged[at]?.value ?? mean) - mean);
      const near = three.filter((at) => away(at) > 2 * (limits[at]?.sigma ?? Infinity));
      if (near.length < 2 || three.some((at) => away(at) <= 0)) continue;
      for (const at of near) add(judged[at], 'two-of-three');
    }
  }
}

function add(point: ControlPoint | undefined, cause: SpecialCause): void {
  if (point && !point.causes.includes(cause)) point.causes.push(cause);
}

const isFew = (points: readonly unknown[]): boolean => points.length < LEAST_POINTS;
const average = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
