import type { Target } from '../target';

/** What is held to, from the issue that asked for it. */
export const TARGETS = {
  union: { title: 'against the union RegExp', atLeast: 3, quick: 1.5, unit: 'x' },
  trie: { title: 'against the trie-factored RegExp', atLeast: 3, quick: 1.5, unit: 'x' },
  automaton: { title: 'against the best npm Aho-Corasick', atLeast: 10, quick: 2, unit: 'x' },
  mark: { title: 'against mark.js on 10,000 nodes', atLeast: 1_000, quick: 100, unit: 'x' },
  limit: { title: 'share of the charCodeAt limit', atLeast: 0.2, quick: 0.1, unit: '' },
  scope: {
    title: 'all word tables, match with scope against match alone',
    atMost: 1.3,
    quick: 2.6,
    unit: 'x',
  },
  'con-text': {
    title: 'match with scope against ConText by RegExp, the same phrases and triggers',
    atLeast: 30,
    quick: 8,
    unit: 'x',
  },
  /** The issue sets none: more would be a fall. */
  whole: {
    title: 'whole engine, frames and signs too, against its match alone',
    atMost: 4,
    quick: 5,
    unit: 'x',
  },
  linear: {
    title: 'matcher, 100,000 against 12,500 characters, worst of seven',
    atMost: 1.15,
    quick: 3,
    unit: 'x',
  },
  'linear-engine': { title: 'whole engine, the same', atMost: 1.15, quick: 3, unit: 'x' },
  bytes: { title: 'content script, kB', atMost: 140, quick: 140, unit: '' },
  gzip: { title: 'content script, kB packed by gzip', atMost: 40, quick: 40, unit: '' },
  warm: {
    title: 'content script, warm evaluation, ms',
    atMost: 1,
    unit: '',
    fullOnly: true,
  },
  notes: { title: 'notes a second, one core', atLeast: 20_000, unit: '', fullOnly: true },
  p95: { title: 'a note, 95 of 100 within', atMost: 1, unit: ' ms', fullOnly: true },
} as const satisfies Record<string, Target>;
export type TargetId = keyof typeof TARGETS;
