import type { Form, TextKind } from './text';

/** One field of the table: which text, how it is held, and against which lexicon. */
export interface Cell {
  id: string;
  title: string;
  kind: TextKind | 'page';
  form: Form;
  lexicon: 'large' | 'small';
  /** Characters of a slice, or nodes of a page. */
  size: number;
}

/** One timing of one peer over one slice. */
export interface Timing {
  /** Of one pass over the slice. */
  ms: number;
  hits: number;
  checksum: number;
  characters: number;
}

export const SEED = 20_261_121;

/** A sample shorter than this is repeated: the clock of a page ticks in tenths of a millisecond. */
export const LEAST_MS = 20;
