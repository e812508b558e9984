/**
 * One arm of the bench: what is measured, against whom, and held to what. Each is one file of `arms/`;
 * `npm run bench` runs them and writes one JSON and one Markdown table.
 */
import type { Verdict } from './target';

/** `quick` runs inside `npm test` with generous floors; `full` is the run whose figures are told. */
export type Mode = 'quick' | 'full';

export interface Arm {
  /** As its file: `detection`. */
  id: string;
  title: string;
  /** Left out of quick runs unless it is asked for by name. */
  fullOnly?: boolean;
  run(work: ArmWork): Promise<Measured>;
}

export interface ArmWork {
  mode: Mode;
  /** Progress, one line, overwritten. */
  tell(progress: string): void;
}

export interface Measured {
  /** The rows of the table; ratios and equal results, never milliseconds, may fail a quick run. */
  verdicts: readonly Verdict[];
  /** Markdown that stands below the table: how, against which versions, every cell. */
  details: string;
  /** Everything measured, for the JSON. */
  figures: unknown;
}
