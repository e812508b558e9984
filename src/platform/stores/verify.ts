import { checkChain } from '../../audit/chain-check';
import type { Place } from '../../audit/chain-text';
import { beginFold, foldEvent, type Fold } from '../../audit/fold-events';
import { differingRows } from '../../audit/roll-up';
import { differingColumns } from './columns';
import { StoreProblem } from './failure';
import { hashText } from './link-of';
import { isRollUp, isStoredEvent } from './row-shapes';
import { differingWaiting } from './read-waiting';
import { readBase, readHead, readMeta } from './standing';
import type { Verification } from '../../audit/verification';
import type { StoreTables } from './tables';

const PAGE = 500;

/** Long work: says how far it is, and stops when asked. */
export interface LongWork {
  tell?(done: number, of: number): void;
  signal?: AbortSignal;
}

/**
 * Every link from the base on, a page of events at a time, and the weekly counts worked out anew.
 * What happens meanwhile is not looked at, but is taken into the counts before they are compared.
 */
export async function verifyStore(
  tables: StoreTables,
  timeZone: string,
  anchor?: Place,
  work: LongWork = {},
): Promise<Verification> {
  const { head, base, before } = await tables.transaction('r', tables.tables, async () => {
    const at = await readBase(tables);
    const leftOver = await tables.events.where('seq').belowOrEqual(at.seq).count();
    return { head: await readHead(tables), base: at, before: leftOver };
  });
  const fold = beginFold(base.rows);
  const check = checkChain(base, hashText, anchor);
  let seq = base.seq;
  while (seq < head.seq) {
    if (work.signal?.aborted) throw new StoreProblem('stopped');
    const page = await readPage(tables, seq, head.seq);
    if (page.length === 0) break;
    for (const row of page) {
      await check.take(row);
      if (isStoredEvent(row)) foldEvent(fold, row, timeZone);
    }
    seq = page.at(-1)?.seq ?? head.seq;
    work.tell?.(seq - base.seq, head.seq - base.seq);
  }
  const { beyond, ...rest } = await compareCounts(tables, fold, head, timeZone);
  const report = check.finish(beyond ? { seq: head.seq + 1, link: '' } : head);
  // Rows before the base were removed by schedule: one that is there was put in.
  if (before > 0) report.brokenAt = Math.min(base.seq, report.brokenAt ?? base.seq);
  return { ...report, ...rest, head, base: base.seq };
}

function readPage(tables: StoreTables, above: number, upTo: number) {
  return tables.events.where('seq').between(above, upTo, false, true).limit(PAGE).toArray();
}

/** Of one moment: the rolled rows, and the events recorded since the look began. */
function compareCounts(
  tables: StoreTables,
  fold: Fold,
  head: Place,
  timeZone: string,
): Promise<{ differing: string[]; beyond: boolean }> {
  return tables.transaction('r', tables.tables, async () => {
    const later = await tables.events.where('seq').above(head.seq).toArray();
    const now = await readHead(tables);
    for (const row of later) if (isStoredEvent(row)) foldEvent(fold, row, timeZone);
    const rows: unknown[] = await tables.rollUps.toArray();
    const rolled = rows.filter(isRollUp);
    const damaged = rows.filter((row) => !isRollUp(row)).map((row) => keyOf(row));
    const folded = [...fold.rollUps.values()];
    const differing = differingRows(folded, rolled);
    const since = (await readMeta(tables, 'columns'))?.since ?? '9999';
    const columns = await differingColumns(tables, folded, since);
    const waiting = await differingWaiting(tables, fold);
    return {
      differing: [...new Set([...differing, ...damaged, ...columns, ...waiting])],
      // More rows than the head counts: somebody put them in after the end.
      beyond: later.length > now.seq - head.seq,
    };
  });
}

function keyOf(row: unknown): string {
  const key = (row as { key?: unknown } | null)?.key;
  return typeof key === 'string' ? key : 'unknown';
}
