import type { Mode } from './arm';

/** What a figure is held to; `--quick` allows 60 % of it unless the target says what. */
export interface Target {
  title: string;
  /** At least this, or at most. */
  atLeast?: number;
  atMost?: number;
  /** The bound of a quick run, which shares two busy cores with other tests. */
  quick?: number;
  unit: string;
  /** Gated in `--full` only: a figure of this machine and not a ratio. */
  fullOnly?: boolean;
}

const QUICK = 0.6;

export interface Verdict {
  title: string;
  /** What was measured; NaN where there was nothing to compare with. */
  value: number;
  bound: string;
  passed: boolean;
  gated: boolean;
  note: string;
}

/** A target against its measured figure. `note` says why there is none, or how it spread. */
export function judge(target: Target, value: number, mode: Mode, note: string): Verdict {
  const bounded = (full: number | undefined, ease: number) =>
    full === undefined || mode === 'full' ? full : (target.quick ?? full * ease);
  const least = bounded(target.atLeast, QUICK);
  const most = bounded(target.atMost, 1 / QUICK);
  const limit = least === undefined ? `<= ${round(most ?? 0)}` : `>= ${round(least)}`;
  const goal = target.atLeast ?? target.atMost ?? 0;
  const eased = goal !== (least ?? most);
  const passed = least === undefined ? value <= (most ?? 0) : value >= least;
  return {
    title: target.title,
    value,
    bound: `${limit}${target.unit}${eased ? `, target ${round(goal)}${target.unit}` : ''}`,
    passed,
    gated: mode === 'full' || !target.fullOnly,
    note,
  };
}

export const isShort = ({ gated, passed }: Verdict): boolean => gated && !passed;

/** The one row of an arm that did not run to its end; a line of a table holds no other. */
export const broken = (why: string): Verdict => ({
  title: 'runs to its end',
  ...{ value: NaN, bound: '', passed: false, gated: true },
  note: why.replaceAll(/[\s|]+/g, ' ').slice(0, 200),
});

export const round = (value: number): string =>
  Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en-GB')
    : String(Number(value.toPrecision(3)));
