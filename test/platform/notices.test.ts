import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { Notice } from '../../src/audit/notice';
import { fail, ok, type Result } from '../../src/model/result';
import { noteDamage } from '../../src/platform/background/damage-log';
import { encounterFor } from '../../src/platform/background/encounters';
import {
  hasUnreadNotices,
  lookForNotices,
  noticeHandlers,
} from '../../src/platform/background/notices';
import { seeTab } from '../../src/platform/background/views';
import type { Reconciliation, Unfinished } from '../../src/platform/stores/store-report';
import { defaultPolicy } from '../../src/policy/policy';

const AT = Date.UTC(2026, 10, 21, 3, 12);
const { kept } = vi.hoisted(() => ({
  kept: {
    saves: undefined as Result<null> | undefined,
    unfinished: [] as Unfinished[],
    finished: [] as string[],
  },
}));
vi.mock('../../src/platform/background/audit-log', () => ({
  auditStore: async () => ({
    probe: async () => kept.saves ?? ok(null),
    unfinished: async () => ok(kept.unfinished),
    finish: async (id: string) => {
      kept.finished.push(id);
      kept.unfinished = kept.unfinished.filter((each) => each.encounterId !== id);
      return ok(null);
    },
  }),
}));

const nobody = { tabId: undefined, frameId: undefined };
const handlers = noticeHandlers(() => undefined);
async function read(): Promise<Notice[]> {
  const answer = await handlers.notices({}, nobody);
  return answer.ok ? answer.value : [];
}
const close = (id: string) => handlers['close-notice']({ id }, nobody);
const damage: Reconciliation = { at: AT, state: 'recovered', wiped: true, recovered: 212, lost: 0 };

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(kept, { saves: undefined, unfinished: [], finished: [] });
});

describe('notices', () => {
  test('an outcome of this browser session is on a screen, one of an earlier session is said', async () => {
    const { id } = await encounterFor('p1', 'arrived 03:00');
    kept.unfinished = [
      { encounterId: id, at: AT + 1 },
      { encounterId: 'earlier', at: AT },
    ];
    expect(await read()).toEqual([{ kind: 'not-handed-over', id: 'earlier', at: AT }]);
  });

  test('dealt with is asked of the store, once, and never of an attendance that is open', async () => {
    const { id } = await encounterFor('p1', 'arrived 03:00');
    kept.unfinished = [
      { encounterId: id, at: AT },
      { encounterId: 'earlier', at: AT },
    ];
    expect(await close('earlier')).toEqual(ok(null));
    expect(await close('earlier')).toEqual(ok(null));
    expect(await close(id)).toEqual(ok(null));
    expect(await close('somebody-else')).toEqual(ok(null));
    expect(kept.finished).toEqual(['earlier']);
  });

  test('the dot fills, for a tab where nothing was found too, and empties again', async () => {
    const changed = vi.fn();
    await lookForNotices(changed);
    expect(changed).not.toHaveBeenCalled();
    expect((await seeTab(7, defaultPolicy(), AT)).view).toMatchObject({ dot: 'hollow' });
    kept.unfinished = [{ encounterId: 'earlier', at: AT }];
    await lookForNotices(changed);
    await lookForNotices(changed);
    expect(changed).toHaveBeenCalledOnce();
    const { view } = await seeTab(7, defaultPolicy(), AT);
    expect(view).toMatchObject({ dot: 'filled', notices: true });
    expect(JSON.stringify(view), 'nor what it is, nor how many').not.toMatch(/earlier|handed/);
    await close('earlier');
    expect(await hasUnreadNotices()).toBe(false);
    expect((await seeTab(7, defaultPolicy(), AT)).view).toMatchObject({ dot: 'hollow' });
  });

  test('damage is said once for each time, until seen, through any number of starts', async () => {
    await noteDamage(damage);
    expect(await read()).toEqual([
      { kind: 'damaged', id: `damaged-${AT}`, at: AT, recovered: 212, lost: 0 },
    ]);
    await noteDamage({ ...damage, at: AT + 60_000, state: 'same', recovered: 0 });
    expect(await read()).toHaveLength(1);
    await close(`damaged-${AT}`);
    expect(await read()).toEqual([]);
    await noteDamage(damage);
    expect(await read(), 'the same comparison is no news').toEqual([]);
  });

  test('storage that refuses is said once a session, and anew after it worked', async () => {
    kept.saves = fail('storage-full', 'No room left.');
    expect(await read()).toEqual([{ kind: 'storage', id: 'storage', message: 'No room left.' }]);
    await close('storage');
    expect(await read()).toEqual([]);
    kept.saves = ok(null);
    await read();
    kept.saves = fail('storage-full', 'No room left.');
    expect(await read()).toHaveLength(1);
  });

  test('a damage log of another shape is no notice and no error', async () => {
    await fakeBrowser.storage.local.set({ 'damage-log': [{ at: 'x' }, 7] });
    expect(await read()).toEqual([]);
  });
});
