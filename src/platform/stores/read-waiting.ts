import { waitingPromptOf, type WaitingPrompt } from '../../audit/waiting-prompt';
import type { Fold } from '../../audit/fold-events';
import { CorruptRow } from './failure';
import { isEncounter } from './row-shapes';
import { WAITING, type StoreTables } from './tables';

export interface WaitingAsked {
  /** As `waitingPlace` names them. */
  places: readonly string[];
  /** From this moment on, UTC milliseconds. */
  from: number;
  most: number;
}

export interface Waiting {
  /** The newest, `most` of them. */
  items: WaitingPrompt[];
  /** As many as wait since `from` or later, and since before. */
  total: number;
  older: number;
  /** Rows among the newest that are of no shape known here. */
  unread: number;
}

/** Attendances looked at for damage, the last that anything happened to: far more than wait in a week. */
const LOOKED_AT = 2_000;

/**
 * By the index of those that wait: it reads as many rows as it gives for each place, however many
 * attendances there are. One stamped later than now, by a clock set back since, is among the newest.
 * Throws `CorruptRow` for an attendance that is damaged: it could have lost its mark, and be missed.
 */
export function readWaitingRows(
  { encounters }: StoreTables,
  { places, from, most }: WaitingAsked,
): Promise<Waiting> {
  return encounters.db.transaction('r', encounters, async () => {
    const inOrder = encounters.orderBy('lastSeq').reverse();
    const last = await inOrder.limit(LOOKED_AT).toArray();
    const isWhole =
      last.every(isEncounter) &&
      (await encounters.orderBy('lastSeq').count()) === (await encounters.count());
    if (!isWhole) throw new CorruptRow('encounter');
    const rows: { since: number; row: unknown }[] = [];
    let [total, older] = [0, 0];
    for (const place of places) {
      const recent = encounters.where(WAITING).between([place, from], [place, Infinity]);
      total += await recent.count();
      older += await encounters.where(WAITING).between([place, -Infinity], [place, from]).count();
      const newest = await recent.reverse().limit(most).toArray();
      rows.push(...newest.map((row) => ({ since: row.waits?.since ?? 0, row })));
    }
    const shown = rows.sort((a, b) => b.since - a.since).slice(0, most);
    const items = shown.flatMap(({ row }) => waitingPromptOf(row) ?? []);
    return { items, total, older, unread: shown.length - items.length };
  });
}

/** Places where not as many are listed as wait by the events: a row that lost its mark would be a silence. */
export async function differingWaiting(
  { encounters }: StoreTables,
  fold: Pick<Fold, 'encounters'>,
): Promise<string[]> {
  const waiting = new Map<string, number>();
  for (const { waits } of fold.encounters.values())
    if (waits) waiting.set(waits.in, (waiting.get(waits.in) ?? 0) + 1);
  const differing: string[] = [];
  let listed = 0;
  for (const [place, count] of waiting) {
    const rows = encounters.where(WAITING).between([place, -Infinity], [place, Infinity]);
    const found = await rows.count();
    listed += found;
    if (found !== count) differing.push(`still owed|${place}`);
  }
  const elsewhere = (await encounters.orderBy(WAITING).count()) - listed;
  return elsewhere > 0 ? [...differing, 'still owed'] : differing;
}
