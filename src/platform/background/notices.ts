import type { Notice } from '../../audit/notice';
import { ok, type Result } from '../../model/result';
import type { Handlers } from '../answer-messages';
import { sessionMap } from '../session-map';
import { auditStore } from './audit-log';
import { markDamageSeen, readDamage } from './damage-log';
import { encounters } from './encounters';
import { serially } from './serially';

/** Whether the dot is to be filled for a notice; asked at every look at a tab, so it is kept. */
const flags = sessionMap<boolean>('notices');
const UNREAD = 'unread';
/** The storage notice, once seen, is not said again in this browser session; the gate still refuses. */
const STORAGE_SEEN = 'storage-seen';

const DAMAGED = 'damaged-';

const inTurn = serially();

export async function hasUnreadNotices(): Promise<boolean> {
  return (await flags.get(UNREAD)) === true;
}

export function noticeHandlers(onChange: () => void): Pick<Handlers, 'notices' | 'close-notice'> {
  return {
    notices: async () => ok(await readNotices()),
    async 'close-notice'({ id }) {
      const closed = await close(id);
      await lookForNotices(onChange);
      return closed;
    },
  };
}

/** Looks whether there is something to say; calls back where the dot has to change. */
export function lookForNotices(onChange: () => void): Promise<void> {
  return inTurn(async () => {
    const unread = (await readNotices()).length > 0;
    if (unread === (await hasUnreadNotices())) return;
    await flags.set(UNREAD, unread);
    onChange();
  });
}

async function readNotices(): Promise<Notice[]> {
  const store = await auditStore();
  const saves = await store.probe();
  if (!saves.ok) {
    if (await flags.get(STORAGE_SEEN)) return [];
    return [{ kind: 'storage', id: 'storage', message: saves.message }];
  }
  await flags.remove(STORAGE_SEEN);
  const damage = (await readDamage()).filter((each) => !each.seen);
  return [
    ...damage.map(({ at, recovered, lost }): Notice => ({
      kind: 'damaged',
      id: `${DAMAGED}${at}`,
      at,
      recovered,
      lost,
    })),
    ...(await fromBefore()),
  ];
}

/**
 * Outcomes recorded and not handed over whose attendance this browser session knows nothing of: it
 * was closed or killed in between. One of this session is still on somebody's screen, and is no news.
 */
async function fromBefore(): Promise<Notice[]> {
  const unfinished = await (await auditStore()).unfinished();
  if (!unfinished.ok) return [];
  const known = await encounters.all();
  return unfinished.value
    .filter((each) => !known.has(each.encounterId))
    .sort((a, b) => a.at - b.at)
    .map(({ encounterId, at }) => ({ kind: 'not-handed-over', id: encounterId, at }));
}

async function close(id: string): Promise<Result<null>> {
  if (id === 'storage') {
    await flags.set(STORAGE_SEEN, true);
    return ok(null);
  }
  if (id.startsWith(DAMAGED)) {
    await markDamageSeen(Number(id.slice(DAMAGED.length)));
    return ok(null);
  }
  const isOpen = (await fromBefore()).some((each) => each.id === id);
  return isOpen ? (await auditStore()).finish(id) : ok(null);
}
