import type { AuditEvent } from './audit-event';

/** What the first event is chained to. */
export const FIRST_LINK = '0'.repeat(64);

/** A place in the chain: the number of an event and its link. */
export interface Place {
  seq: number;
  link: string;
}

export const NO_EVENT_YET: Place = { seq: 0, link: FIRST_LINK };

/** An event with its place in the chain. */
export interface StoredEvent extends Place {
  v: 1;
  /** Counts up by one from 1; a gap means that something was taken out. */
  seq: number;
  id: string;
  encounterId: string;
  event: AuditEvent;
  /** SHA-256, hexadecimal, of `chainText` with the link before it. */
  link: string;
}

/**
 * The text whose SHA-256 is an event's link: the link before it, its number and its fields in a
 * fixed order. An edit, insertion, removal or reordering breaks every later link; cutting off the
 * end shows only against a link noted elsewhere (hazard H27).
 */
export function chainText(previous: string, seq: number, event: AuditEvent): string {
  const fields = Object.entries(event)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `sidenote-audit-1 ${previous} ${seq} ${JSON.stringify(fields)}`;
}
