import { StoreProblem } from './failure';
import { purgeColumns } from './columns';
import type { Journal } from './journal';
import type { SealedChange } from './level';
import { cutToBase, findDue, makeBase, purgeLimit, type PurgePolicy } from './purge';
import { changeSealed, readSealedRows } from './sealed-rows';
import { readBase, readHead } from './standing';
import type { Purged } from './store-contract';
import type { StoreTables } from './tables';

/**
 * Sealed rows first, then events. The journal is told where the events will end before any goes, so
 * that wherever this stops nothing comes back that went, and nothing else is lost: from then on a
 * database made anew begins at that base, and one that still has the events is cut at the next run.
 */
export async function runPurge(
  tables: StoreTables,
  journal: Journal,
  policy: PurgePolicy & { timeZone: string; keepBreakdownWeeks: number },
  now: number,
  level: (tables: StoreTables, sealed?: SealedChange) => Promise<void>,
): Promise<Purged> {
  const due = await findDue(tables, now, policy);
  const { sealedAt } = due;
  const rows = sealedAt === undefined ? [] : await readSealedRows(tables);
  // What a referral waits for is not over because nobody came back to it; ended ones go when unlocked.
  const old = rows.filter((row) => row.kind !== 'referral' && row.at <= (sealedAt ?? 0));
  if (old.length > 0) await level(tables, await changeSealed(tables, [], old));

  const limit = await purgeLimit(tables, due, policy);
  const before = await readBase(tables);
  const head = await readHead(tables);
  const base = await makeBase(tables, limit, policy.timeZone);
  let removed = 0;
  if (base) {
    await journal.inTurn(() => journal.write({ base }));
    removed = await cutToBase(tables, base, { base: before.seq, headLink: head.link });
    if ((await tables.events.where('seq').belowOrEqual(base.seq).count()) > 0) {
      throw new StoreProblem('storage-refused');
    }
  }
  // Also where nothing is due: what an earlier run left in the journal goes now.
  await level(tables);
  const upTo = (await readBase(tables)).seq;
  if (upTo > 0) await journal.inTurn(() => journal.trim(upTo));
  await purgeColumns(tables, policy.keepBreakdownWeeks);
  await tables.meta.put({ key: 'due', v: 1, upTo: due.upTo });
  return { events: removed, sealed: old.length, held: Math.max(0, due.upTo - upTo) };
}
