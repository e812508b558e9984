import type { AuditEvent } from '../../audit/audit-event';
import { COVERED_HOUR, type StoreTables } from './tables';

/**
 * Coverage events of an hour (hours since 1970) or later, by the hour they count, in its order: no other
 * event is read, and what the clock said when they were written does not matter.
 */
export async function readCoverageEvents(
  { events }: StoreTables,
  hour: number,
): Promise<AuditEvent[]> {
  const rows = await events.where(COVERED_HOUR).aboveOrEqual(hour).toArray();
  return rows.map(({ event }) => event);
}
