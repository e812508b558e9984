/**
 * One claim of the trust table (trust.md section 8), shown true by doing it. Each lives in a file of
 * its own under `lines/`; `npm run trust` runs them and prints what each came to.
 */
export interface Line {
  /** As its file: `storage-faults`. */
  id: string;
  /** The row of trust.md section 8. */
  number: number;
  /** In words a buyer reads. */
  claim: string;
  /** How many times; `quick` runs inside `npm test`, `full` is the count the claim is made with. */
  counts: { quick: number; full: number };
  /** Some lines share one costly run (a shift of enquiries): the same `group` is run once. */
  group?: string;
  run(work: Work): Promise<Outcome>;
}

export interface Work {
  /** How many to do. */
  count: number;
  /** Of every random choice, so that a failure can be had again. */
  seed: number;
  /** Progress, one line, overwritten; long work says where it is. */
  tell(progress: string): void;
}

export interface Outcome {
  /** How many were really done; fewer than asked is a shortfall. */
  done: number;
  /** Each thing that did not hold, in words; empty is a pass. At most the first twenty are printed. */
  failures: string[];
  /** What else was measured, e.g. `{ recovered: 50 }`. */
  figures?: Record<string, number | string>;
}
