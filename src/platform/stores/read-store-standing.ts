import { findDue } from './purge';
import { isStoredEvent } from './row-shapes';
import { readMeta, readStanding } from './standing';
import type { StorePolicy, StoreStanding } from './store-contract';
import type { StoreTables } from './tables';

/** What the Desk shows of the store; nothing of any event but the first one's time. */
export async function readStoreStanding(
  tables: StoreTables,
  now: number,
  policy: Pick<StorePolicy, 'keepEventsDays' | 'keepSealedDays'>,
): Promise<StoreStanding> {
  const { generation, head, base } = await readStanding(tables);
  const first: unknown = await tables.events.orderBy('seq').first();
  const due = await findDue(tables, now, policy);
  return {
    generation,
    events: head.seq - base.seq,
    ...(isStoredEvent(first) && { since: first.event.at }),
    base: base.seq,
    head,
    exported: (await readMeta(tables, 'exported'))?.seq ?? 0,
    due: due.upTo - base.seq,
  };
}
