import { sessionMap } from '../session-map';
import { auditStore } from './audit-log';

const DAY_MS = 86_400_000;
const done = sessionMap<number>('purged');
const LAST = 'last';

/**
 * Once a browser session and once a day what the policy's schedule says goes; the store itself judges
 * age by more than the clock, and keeps all while the site's policy is not here (`audit-log.ts`).
 * A removal that was refused is tried again at the next alarm.
 */
export async function purgeDaily(now: number): Promise<void> {
  const last = await done.get(LAST);
  if (last !== undefined && Math.abs(now - last) < DAY_MS) return;
  const purged = await (await auditStore()).purge(now);
  if (purged.ok) await done.set(LAST, now);
}
