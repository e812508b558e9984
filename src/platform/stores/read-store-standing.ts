import { findAged } from './find-aged';
import { isStoredEvent } from './row-shapes';
import { readMeta, readStanding } from './standing';
import type { StorePolicy, StoreStanding } from './store-contract';
import type { StoreTables } from './tables';

/** So many that looking at each costs nobody a wait. */
const FEW = 2_000;

/**
 * What the Desk shows of the store: two event rows are read, the first for its time and the last as the
 * chain's end. Of more than a few, how many are due was counted when the schedule last ran.
 */
export async function readStoreStanding(
  tables: StoreTables,
  now: number,
  policy: Pick<StorePolicy, 'keepEventsDays'>,
): Promise<StoreStanding> {
  const { generation, head, base } = await readStanding(tables);
  const first: unknown = await tables.events.orderBy('seq').first();
  const isFew = head.seq - base.seq <= FEW;
  const due = isFew
    ? ((await findAged(tables, base.seq, now, policy.keepEventsDays))?.seq ?? base.seq)
    : ((await readMeta(tables, 'due'))?.upTo ?? base.seq);
  return {
    generation,
    events: head.seq - base.seq,
    ...(isStoredEvent(first) && { since: first.event.at }),
    base: base.seq,
    head,
    exported: (await readMeta(tables, 'exported'))?.seq ?? 0,
    due: Math.max(0, due - base.seq),
  };
}
