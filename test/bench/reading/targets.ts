import type { Target } from '../target';

/** What is held to, from the issue that asked for it. */
/** A quick run has a page of a fifth of the nodes, on which whole-page readers cost a fifth. */
export const TARGETS = {
  mean: {
    title: 'own time a key on the largest page, mean',
    atMost: 0.2,
    unit: ' ms',
    fullOnly: true,
  },
  p99: { title: 'own time a call there, p99', atMost: 1, unit: ' ms', fullOnly: true },
  naive: {
    title: 'against page observer, innerText and union RegExp',
    atLeast: 500,
    quick: 20,
    unit: 'x',
  },
  debounced: {
    title: 'against the whole page after 80 ms of quiet',
    atLeast: 100,
    quick: 4,
    unit: 'x',
  },
  long: {
    title: 'own long tasks, keys and 3 swaps of 20,000 nodes',
    atMost: 0,
    unit: '',
    fullOnly: true,
  },
  host: { title: 'host changes off the record, slower by', atMost: 1.3, unit: 'x' },
  bytes: { title: 'content script', atMost: 140, quick: 140, unit: ' kB' },
  gzip: { title: 'content script, gzip', atMost: 40, quick: 40, unit: ' kB' },
  warm: { title: 'content script, warm evaluation', atMost: 1, unit: ' ms', fullOnly: true },
} as const satisfies Record<string, Target>;
