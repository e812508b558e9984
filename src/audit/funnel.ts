import type { Counter } from './counter';
import type { ShownCounts } from './suppress';

/**
 * Funnel plots: each group's share against how many it is of, with the limits within which shares of
 * that many differ by chance alone. Source: Spiegelhalter, Funnel plots for comparing institutional
 * performance, Statistics in Medicine 2005; 24:1185 (binomial limits, normal approximation).
 */
export interface FunnelPoint {
  group: string;
  /** From 0 to 1. */
  share: number;
  base: number;
  /** Past three standard deviations; between two and three is a sign to look again, not more. */
  isOutside: boolean;
}

export interface Funnel {
  id: string;
  title: string;
  /** What the share is of. */
  of: string;
  mean: number;
  /** Largest base drawn. */
  most: number;
  points: FunnelPoint[];
  /** Lower and upper limit at bases from the least drawn to the largest. */
  limits: { base: number; lower: number; upper: number }[];
  /** Groups that cannot be drawn, because a figure of theirs is too few to show. */
  notDrawn: number;
}

interface Charted {
  id: string;
  title: string;
  counter: Counter;
  base: readonly [Counter, string];
}

const charted: readonly Charted[] = [
  { id: 'asked', title: 'Asked in private', counter: 'asked', base: ['eligible', 'presentations'] },
  {
    id: 'disclosed',
    title: 'Disclosed',
    counter: 'disclosed',
    base: ['asked', 'people asked'],
  },
  {
    id: 'referred',
    title: 'Referred',
    counter: 'referred',
    base: ['disclosed', 'people who disclosed'],
  },
  {
    id: 'unresolved',
    title: 'Enquiry still owed',
    counter: 'unresolved',
    base: ['eligible', 'presentations'],
  },
];

/** Fewer groups have no mean worth comparing with. */
const LEAST_GROUPS = 3;
const CURVE_POINTS = 40;
const LEAST_BASE = 8;

/** From figures as shown, so that no point says more than they do; none of fewer than three groups. */
export function funnels(groups: readonly { group: string; now: ShownCounts }[]): Funnel[] {
  return charted.flatMap((each) => {
    const drawn = groups.flatMap(({ group, now }) => {
      const [count, base] = [now[each.counter].value, now[each.base[0]].value];
      if (count === undefined || base === undefined || base < LEAST_BASE) return [];
      return [{ group, share: Math.min(1, count / base), base }];
    });
    if (drawn.length < LEAST_GROUPS) return [];
    const bases = drawn.reduce((sum, { base }) => sum + base, 0);
    const mean = drawn.reduce((sum, { share, base }) => sum + share * base, 0) / bases;
    const most = Math.max(...drawn.map(({ base }) => base));
    const points = drawn.map((point): FunnelPoint => {
      const { lower, upper } = limitsAt(mean, point.base);
      return { ...point, isOutside: point.share < lower || point.share > upper };
    });
    const limits = Array.from({ length: CURVE_POINTS + 1 }, (_, i) => {
      const base = LEAST_BASE + ((most - LEAST_BASE) * i) / CURVE_POINTS;
      return { base, ...limitsAt(mean, base) };
    });
    const { id, title } = each;
    const notDrawn = groups.length - drawn.length;
    return [{ id, title, of: each.base[1], mean, most, points, limits, notDrawn }];
  });
}

/** Three standard deviations of a share of so many, cut to what a share can be. */
function limitsAt(mean: number, base: number): { lower: number; upper: number } {
  const spread = 3 * Math.sqrt((mean * (1 - mean)) / base);
  return { lower: Math.max(0, mean - spread), upper: Math.min(1, mean + spread) };
}
