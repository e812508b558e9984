import { sessionMap } from '../session-map';
import { purgeMerged } from '../stores/old-columns';
import { auditStore, storePolicy } from './audit-log';

const DAY_MS = 86_400_000;
const done = sessionMap<number>('purged');
const LAST = 'last';

/**
 * Once a browser session and once a day what the policy's schedule says goes; the store itself judges
 * age by more than the clock, and keeps all while the site's policy is not here (`audit-log.ts`).
 * What was taken in of other computers goes by the same weeks as this one's own columns; where the site asks
 * for an export first, only once the lead has made it and seen it in its place (`merged/old-columns-file.ts`).
 * A removal that was refused is tried again at the next alarm.
 */
export async function purgeDaily(now: number): Promise<void> {
  const last = await done.get(LAST);
  if (last !== undefined && Math.abs(now - last) < DAY_MS) return;
  const purged = await (await auditStore()).purge(now);
  if (!purged.ok) return;
  const { keepBreakdownWeeks, exportBeforePurge } = await storePolicy();
  if (!exportBeforePurge) await purgeMerged(keepBreakdownWeeks);
  await done.set(LAST, now);
}
