import type { AuditEvent } from '../../audit/audit-event';
import type { StoreTables } from './tables';

const PAGE = 1_000;

/**
 * Coverage events stamped at or after a moment (UTC milliseconds), newest first. Looked for backwards a
 * page at a time, until a whole page is older: one event with a wrong clock ends nothing.
 */
export async function readCoverageEvents(
  tables: StoreTables,
  since: number,
): Promise<AuditEvent[]> {
  const found: AuditEvent[] = [];
  let before = Infinity;
  for (;;) {
    const rows = await tables.events.where('seq').below(before).reverse().limit(PAGE).toArray();
    const recent = rows.map(({ event }) => event).filter(({ at }) => at >= since);
    found.push(...recent.filter(({ kind }) => kind === 'coverage'));
    const last = rows.at(-1);
    if (!last || rows.length < PAGE || recent.length === 0) return found;
    before = last.seq;
  }
}
