import type { AuditEvent } from './audit-event';

/** What the first event is chained to. */
export const FIRST_LINK = '0'.repeat(64);

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
