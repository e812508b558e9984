/** What is held to, from the issue that asked for it; `--quick` allows 60 % of each. */
export interface Target {
  id: string;
  title: string;
  /** At least this, or at most. */
  atLeast?: number;
  atMost?: number;
  unit: string;
  /** Gated in `--full` only: a figure of this machine and not a ratio. */
  fullOnly?: boolean;
}

export const TARGETS = [
  { id: 'union', title: 'against the union RegExp', atLeast: 3, unit: 'x' },
  { id: 'trie', title: 'against the trie-factored RegExp', atLeast: 3, unit: 'x' },
  { id: 'automaton', title: 'against the best npm Aho-Corasick', atLeast: 10, unit: 'x' },
  { id: 'mark', title: 'against mark.js on 10,000 nodes', atLeast: 1_000, unit: 'x' },
  { id: 'limit', title: 'share of the charCodeAt limit', atLeast: 0.2, unit: '' },
  { id: 'scope', title: 'match with scope against match alone', atMost: 1.3, unit: 'x' },
  { id: 'con-text', title: 'against ConText by RegExp', atLeast: 30, unit: 'x' },
  {
    id: 'linear',
    title: 'matcher, 100,000 against 12,500 characters, worst of seven',
    atMost: 1.15,
    unit: 'x',
  },
  { id: 'linear-engine', title: 'whole engine, the same', atMost: 1.15, unit: 'x' },
  { id: 'notes', title: 'notes a second, one core', atLeast: 20_000, unit: '', fullOnly: true },
] as const satisfies readonly Target[];
export type TargetId = (typeof TARGETS)[number]['id'];

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
export function judge(id: TargetId, value: number, mode: 'quick' | 'full', note: string): Verdict {
  const target: Target = TARGETS.find((each) => each.id === id) ?? TARGETS[0];
  const ease = mode === 'quick' ? QUICK : 1;
  const least = target.atLeast === undefined ? undefined : target.atLeast * ease;
  const most = target.atMost === undefined ? undefined : target.atMost / ease;
  const bound = least === undefined ? `<= ${round(most ?? 0)}` : `>= ${round(least)}`;
  const passed = least === undefined ? value <= (most ?? 0) : value >= least;
  return {
    title: target.title,
    value,
    bound: `${bound}${target.unit}`,
    passed,
    gated: mode === 'full' || !target.fullOnly,
    note,
  };
}

export const round = (value: number): string =>
  Math.abs(value) >= 100
    ? Math.round(value).toLocaleString('en-GB')
    : String(Number(value.toPrecision(3)));
