import type { FieldKind } from './encounter-reading';
import type { Locator } from './system-description';

/**
 * What an administrator can point at on a record page, so that a description comes of it: a field, or
 * what a page says of itself. None of this is kept: it lives in the page that teaches.
 */
export type TaughtKind = FieldKind | 'shows-part' | 'never-read' | 'no-patient';

/** One way to find again what was clicked, tried on the page it was clicked on. */
export interface Proposal {
  locator: Locator;
  /** What it reads here, at most 80 characters; of who somebody is, only its shape. */
  reads: string;
  masked: boolean;
  /** How many places in view it hits on this page. */
  hits: number;
  /** Whether what was clicked is the one of them that would be read. */
  isMeant: boolean;
}

/** What a frame says of one click. */
export interface Picked {
  kind: TaughtKind;
  /** Where the frame is; of one that a page made, where that page is. */
  address: string;
  made: boolean;
  /** From the most lasting down; empty where nothing would find it again. */
  proposals: Proposal[];
  /** A control that is typed in, and not text that is shown. */
  isTyped: boolean;
  /** What every page of the system seems to have. */
  fingerprint?: string | undefined;
  /** Of `shows-part`: its words, numbers as #. */
  phrase?: string | undefined;
}

/** One page of invented or scrubbed content, and where it stood: beside each description taught. */
export interface StoredPage {
  address: string;
  html: string;
}

/** Kinds that say who somebody is: shown by their shape only, and replaced in a stored page. */
export function isOfPerson(kind: TaughtKind): boolean {
  return kind.startsWith('patient.') || kind === 'user.name';
}
