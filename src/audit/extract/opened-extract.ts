import type { GuessedColumns } from './columns-of-extract';
import type { DateGuess } from './read-date';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What the first part of a file says of it; no row of it. */
export interface OpenedExtract extends GuessedColumns {
  format: 'csv' | 'ndjson';
  encoding: Encoding;
  delimiter: string;
  header: string[];
  /** Bytes. */
  size: number;
  /** For each column what its dates look like; absent where it has none, or is never read. */
  dates: (DateGuess | undefined)[];
  /** What tells this file from another, so that a review can go on with the same one. */
  fingerprint: string;
  /** Said to whoever chose it, e.g. that the encoding was guessed. */
  notes: string[];
}
