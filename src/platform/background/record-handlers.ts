import * as z from 'zod/mini';
import type { RecordsStanding } from '../../audit/records-standing';
import { ok } from '../../model/result';
import type { Handlers } from '../answer-messages';
import { browser } from '../browser';
import { keyMark } from '../keys/signature';
import { ownSigningKey } from '../stores/own-signing-key';
import { currentPolicy } from '../policy-source';
import { progress } from '../record-services';
import { auditStore, storePolicy } from './audit-log';
import { readDamage } from './damage-log';

/** What the last look at every link came to, so that the lead sees when it was and what it found. */
const CHECKED = 'last-verification';
const Checked = z.strictObject({
  at: z.number(),
  events: z.number(),
  brokenAt: z.optional(z.number()),
});

const DAMAGE_STANDS_MS = 14 * 86_400_000;

/** For the Desk: what stands on this computer, whether it holds, and a way out for it. */
export function recordHandlers(): Pick<
  Handlers,
  | 'records-standing'
  | 'verify-records'
  | 'stop-verifying'
  | 'export-events'
  | 'merge-scope'
  | 'mark-exported'
> {
  let running = new AbortController();
  return {
    async 'records-standing'() {
      const store = await auditStore();
      const { policy } = await currentPolicy();
      const kept = await store.standing();
      if (!kept.ok) return kept;
      const { events, base, head, since, due, exported } = kept.value;
      const standing: RecordsStanding = {
        events,
        base,
        head,
        removal: {
          keepDays: policy.keepEventsDays,
          due,
          exportFirst: policy.exportBeforePurge,
          exported,
        },
      };
      const [checked, damage] = [await lastCheck(), await lastDamage()];
      if (since !== undefined) standing.since = since;
      const mark = await ownMark();
      if (mark) standing.keyMark = mark;
      if (checked) standing.lastCheck = checked;
      if (damage) standing.damage = damage;
      return ok(standing);
    },
    async 'verify-records'({ anchor }) {
      running.abort();
      running = new AbortController();
      const found = await (
        await auditStore()
      ).verify(anchor, {
        tell: tellAtTimes(),
        signal: running.signal,
      });
      await progress.remove('now');
      if (!found.ok) return found;
      const { events, brokenAt } = found.value;
      const checked = { at: Date.now(), events, ...(brokenAt === undefined ? {} : { brokenAt }) };
      await browser.storage.local.set({ [CHECKED]: checked });
      return found;
    },
    async 'stop-verifying'() {
      running.abort();
      return ok(null);
    },
    async 'export-events'({ cursor }) {
      return (await auditStore()).exportEvents(cursor);
    },
    async 'merge-scope'() {
      const policy = await storePolicy();
      const { site, timeZone, keepBreakdownWeeks: keepWeeks, exportBeforePurge } = policy;
      const kept = await (await auditStore()).standing();
      if (!kept.ok) return kept;
      const { generation: own } = kept.value;
      return ok({ site, timeZone, own, keepWeeks, exportFirst: exportBeforePurge });
    },
    async 'mark-exported'({ upTo }) {
      return (await auditStore()).markExported(upTo);
    },
  };
}

/** A browser that keeps no key yet can show everything but it; the export then says why. */
async function ownMark(): Promise<string | undefined> {
  try {
    return await keyMark((await ownSigningKey()).publicKey);
  } catch {
    return undefined;
  }
}

/** Written a few times a second at most: each is heard by every open page. */
function tellAtTimes(): (done: number, of: number) => void {
  let last = 0;
  return (done, of) => {
    if (done < of && Date.now() - last < 200) return;
    last = Date.now();
    void progress.set('now', { done, of });
  };
}

async function lastCheck(): Promise<RecordsStanding['lastCheck']> {
  const parsed = z.safeParse(Checked, (await browser.storage.local.get(CHECKED))[CHECKED]);
  if (!parsed.success) return undefined;
  const { at, events, brokenAt } = parsed.data;
  return brokenAt === undefined ? { at, events } : { at, events, brokenAt };
}

/** Said on the Desk for two weeks, whoever was told at the panel. */
async function lastDamage(): Promise<RecordsStanding['damage']> {
  const last = (await readDamage()).at(-1);
  if (!last || Date.now() - last.at > DAMAGE_STANDS_MS) return undefined;
  return { at: last.at, recovered: last.recovered, lost: last.lost };
}
