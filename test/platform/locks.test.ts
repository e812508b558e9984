import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { dropFrame, dropTab, keepReading } from '../../src/platform/background/frames';
import { closedWhileLocked } from '../../src/platform/background/lock-handlers';
import { lockState } from '../../src/platform/background/lock-state';
import {
  judgeTime,
  judgeUser,
  lock,
  lockView,
  noteUnlock,
} from '../../src/platform/background/locks';
import { sealedDrawer } from '../../src/platform/background/sealed-drawer';
import {
  forgetUser,
  GONE_MS,
  noteByHand,
  watchUser,
} from '../../src/platform/background/user-watch';
import type { Handlers } from '../../src/platform/answer-messages';
import { requests, type RequestName } from '../../src/platform/protocol';
import { defaultPolicy } from '../../src/policy/policy';
import { aFrame } from './a-frame';
import { bench } from './keys/memory';

const { policy, store } = vi.hoisted(() => ({
  policy: { sealedStorage: 'off' as string, lockAfterMinutes: 240, lockAfterIdleSeconds: 300 },
  store: { rows: undefined as unknown },
}));
vi.mock('../../src/platform/keys/passphrase', async (original) => ({
  ...(await original<object>()),
  ROUNDS: 10,
}));
vi.mock('../../src/platform/policy-source', () => ({
  currentPolicy: async () => ({ policy: { ...defaultPolicy(), ...policy }, problems: [] }),
}));
vi.mock('../../src/platform/background/audit-log', () => ({ auditStore: async () => store.rows }));
vi.mock('../../src/platform/stores/keyring-copy', async () => {
  const { localPlace } = await import('../../src/platform/keys/local-place');
  return { keyringCopy: () => localPlace };
});

const START = Date.UTC(2026, 10, 21, 3);
const setDetectionInterval = vi.fn();
const locks = async () => (await lockState()).count;

beforeEach(() => {
  fakeBrowser.reset();
  store.rows = bench().rows;
  Object.assign(policy, { sealedStorage: 'off', lockAfterMinutes: 240, lockAfterIdleSeconds: 300 });
  vi.useFakeTimers({ now: START, toFake: ['Date', 'setTimeout'] });
  Object.assign(fakeBrowser, {
    idle: { setDetectionInterval, onStateChanged: { addListener: vi.fn() } },
  });
  setDetectionInterval.mockClear();
});

describe('a set time', () => {
  test('locks once it has passed, and not before, however often it is judged', async () => {
    await judgeTime();
    vi.setSystemTime(START + 239 * 60_000);
    await judgeTime();
    expect(await locks()).toBe(0);
    vi.setSystemTime(START + 240 * 60_000);
    await judgeTime();
    expect(await locks()).toBe(1);
    await judgeTime();
    expect(await locks()).toBe(1);
  });

  test('counts from the last unlock', async () => {
    await judgeTime();
    vi.setSystemTime(START + 200 * 60_000);
    await noteUnlock();
    vi.setSystemTime(START + 300 * 60_000);
    await judgeTime();
    expect(await locks()).toBe(0);
  });

  test('is not put off by setting the clock back', async () => {
    await judgeTime();
    vi.setSystemTime(START - 60_000);
    await judgeTime();
    expect(await locks()).toBe(1);
  });

  test('a lock that was cut off is finished at the next look', async () => {
    await judgeTime();
    const { count, since } = await lockState();
    await fakeBrowser.storage.session.set({ 'lock:state': { count, since, shutting: true } });
    await judgeTime();
    expect(await lockState()).toMatchObject({ count: 1, shutting: false });
  });

  test.each([
    [300, 300],
    [15, 15],
    [3600, 3600],
  ])('the browser is asked to watch for %i idle seconds', async (seconds, asked) => {
    policy.lockAfterIdleSeconds = seconds;
    await judgeTime();
    expect(setDetectionInterval).toHaveBeenLastCalledWith(asked);
  });
});

describe('the user of the record', () => {
  const read = (change = {}) => keepReading(7, 0, aFrame(change));
  const { user: _user, ...unread } = aFrame();

  test('another name locks at once', async () => {
    await read();
    await judgeUser(7);
    await read({ user: 'Dr Idris Fenn' });
    await judgeUser(7);
    expect(await locks()).toBe(1);
    await judgeUser(7);
    expect(await locks()).toBe(1);
  });

  test('a page drawn anew, its user gone for a moment, locks nothing', async () => {
    await read();
    await judgeUser(7);
    await keepReading(7, 0, unread);
    await judgeUser(7);
    vi.setSystemTime(START + GONE_MS - 1);
    await read();
    await judgeUser(7);
    vi.setSystemTime(START + 5 * GONE_MS);
    await vi.runAllTimersAsync();
    await judgeUser(7);
    expect(await locks()).toBe(0);
  });

  test('gone for good locks by itself, once', async () => {
    await read();
    await judgeUser(7);
    await keepReading(7, 0, { ...unread, missing: ['user.name'] });
    await judgeUser(7);
    await vi.advanceTimersByTimeAsync(GONE_MS + 100);
    await expect.poll(locks).toBe(1);
    await judgeUser(7);
    expect(await locks()).toBe(1);
  });

  test('left for another page altogether is gone too; a closed tab is not', async () => {
    await read();
    await judgeUser(7);
    await dropFrame(7, 0);
    expect(await watchUser(7, START)).toBe('going');
    expect(await watchUser(7, START + GONE_MS)).toBe('signed-out');
    await read();
    await judgeUser(7);
    await dropTab(7);
    await forgetUser(7);
    expect(await watchUser(7, START)).toBe('same');
    expect(await watchUser(7, START + GONE_MS)).toBe('same');
  });

  test('a page on which no user was ever read says nothing by naming none', async () => {
    await read();
    await judgeUser(7);
    await keepReading(7, 0, { ...unread, context: 'no-patient' });
    expect(await watchUser(7, START)).toBe('same');
    expect(await watchUser(7, START + 10 * GONE_MS)).toBe('same');
  });

  test('gone for a moment, back on such a page, and gone again later: counted anew, no sign-out', async () => {
    await read();
    await judgeUser(7);
    await dropFrame(7, 0);
    expect(await watchUser(7, START)).toBe('going');
    await keepReading(7, 0, { ...unread, context: 'no-patient' });
    expect(await watchUser(7, START + 2_000)).toBe('same');
    await dropFrame(7, 0);
    expect(await watchUser(7, START + 3 * GONE_MS)).toBe('going');
    expect(await watchUser(7, START + 4 * GONE_MS)).toBe('signed-out');
  });

  test('gone while somebody works at an entry by hand: once that is over, and another name at once', async () => {
    await read();
    await judgeUser(7);
    await dropFrame(7, 0);
    await judgeUser(7);
    for (let second = 1; second < 60; second += 1) {
      vi.setSystemTime(START + second * 1_000);
      noteByHand(Date.now());
      await judgeUser(7);
    }
    expect(await locks()).toBe(0);
    vi.setSystemTime(START + 65_000);
    await judgeUser(7);
    expect(await locks()).toBe(1);

    await read();
    await judgeUser(7);
    noteByHand(Date.now());
    await read({ user: 'Dr Idris Fenn' });
    await judgeUser(7);
    expect(await locks()).toBe(2);
  });

  test('back while somebody works at an entry by hand: nothing is owed', async () => {
    await read();
    await judgeUser(7);
    await dropFrame(7, 0);
    await judgeUser(7);
    vi.setSystemTime(START + 2 * GONE_MS);
    noteByHand(Date.now());
    await judgeUser(7);
    await read();
    await judgeUser(7);
    vi.setSystemTime(START + 4 * GONE_MS);
    await judgeUser(7);
    expect(await locks()).toBe(0);
  });

  test('other tabs and other frames of the same page are no change of user', async () => {
    await read();
    await judgeUser(7);
    await keepReading(8, 0, aFrame({ system: 'practice-gp', user: 'Dr Annelise Tarrant' }));
    await judgeUser(8);
    await keepReading(7, 4, aFrame({ user: 'Lund, B' }));
    await judgeUser(7);
    expect(await locks()).toBe(0);
  });
});

describe('while a passphrase is needed', () => {
  const open = [
    'view',
    'probe',
    'lock',
    'unlock',
    'lock-view',
    'close-letters',
    'choose-passphrase',
  ];

  test('nothing of a draft, a letter or a step is answered', async () => {
    policy.sealedStorage = 'passphrase';
    await sealedDrawer.choose('quiet heron over the weir');
    const reached = vi.fn(async () => ({ ok: true as const, value: null }));
    const names = Object.keys(requests) as RequestName[];
    const all = Object.fromEntries(names.map((name) => [name, reached])) as unknown as Handlers;
    const ask = (name: RequestName) =>
      (closedWhileLocked(all)[name] as (request: unknown, from: unknown) => Promise<unknown>)(
        {},
        {},
      );
    const named = ['load-draft', 'step', 'write-lines', 'begin-pasted'];
    const letters = ['open-letter', 'letter-view'];
    for (const name of [...named, ...letters]) {
      expect(await ask(name as RequestName)).toMatchObject({ ok: true });
    }
    await lock();
    expect(await lockView()).toEqual({ count: 1, needs: 'passphrase' });
    reached.mockClear();
    for (const name of [...named, ...letters]) {
      expect(await ask(name as RequestName), name).toMatchObject({ error: 'locked' });
    }
    expect(reached).not.toHaveBeenCalled();
    for (const name of open) expect(await ask(name as RequestName)).toMatchObject({ ok: true });
  });

  test('a browser that starts is locked, and without a passphrase asks for the first', async () => {
    policy.sealedStorage = 'passphrase';
    expect(await lockView()).toMatchObject({ needs: 'first-passphrase' });
    await sealedDrawer.choose('quiet heron over the weir');
    expect(await lockView()).toMatchObject({ needs: 'nothing' });
    await fakeBrowser.storage.session.clear();
    expect(await lockView()).toMatchObject({ needs: 'passphrase' });
  });
});
