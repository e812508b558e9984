import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { fail, ok, type Result } from '../../src/model/result';
import { noteDamage } from '../../src/platform/background/damage-log';
import { recordHandlers } from '../../src/platform/background/record-handlers';
import { progress } from '../../src/platform/record-services';
import type { StoreStanding } from '../../src/platform/stores/store-contract';
import type { Verification } from '../../src/audit/verification';
import type { LongWork } from '../../src/platform/stores/verify';
import { defaultPolicy } from '../../src/policy/policy';

const head = { seq: 12, link: 'ab'.repeat(32) };
const standing: StoreStanding = {
  ...{ generation: 'g', events: 12, since: 5, base: 0, head, exported: 3, due: 4 },
};
const found: Verification = { events: 12, differing: [], clockJumps: [], head, base: 0 };
const { store } = vi.hoisted(() => ({
  store: {
    standing: undefined as unknown,
    verify: undefined as unknown as (anchor: unknown, work: LongWork) => Promise<unknown>,
  },
}));
vi.mock('../../src/platform/background/audit-log', () => ({
  auditStore: async () => ({
    standing: async () => store.standing,
    verify: (anchor: unknown, work: LongWork) => store.verify(anchor, work),
  }),
}));
vi.mock('../../src/platform/policy-source', () => ({
  currentPolicy: async () => ({
    policy: { ...defaultPolicy(), keepEventsDays: 90, exportBeforePurge: true },
  }),
}));

const nobody = { tabId: undefined, frameId: undefined };
const handlers = recordHandlers();
const value = <T>(answer: Result<T>): T => {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};
const read = async () => value(await handlers['records-standing']({}, nobody));
const verify = () => handlers['verify-records']({}, nobody);

beforeEach(() => {
  fakeBrowser.reset();
  store.standing = ok(standing);
  store.verify = async () => ok(found);
});

describe('what stands on this computer', () => {
  test('is counts and times, with what the schedule removes and what it waits for', async () => {
    expect(await read()).toEqual({
      ...{ events: 12, since: 5, base: 0, head },
      removal: { keepDays: 90, due: 4, exportFirst: true, exported: 3 },
    });
  });

  test('carries the last look at every link, what it found too', async () => {
    await verify();
    expect((await read()).lastCheck).toEqual({ at: expect.any(Number), events: 12 });
    store.verify = async () => ok({ ...found, brokenAt: 7 });
    await verify();
    expect((await read()).lastCheck).toMatchObject({ brokenAt: 7 });
  });

  test('a look that was refused is no look', async () => {
    store.verify = async () => fail('storage-refused', 'No.');
    expect(await verify()).toMatchObject({ ok: false });
    expect((await read()).lastCheck).toBeUndefined();
  });

  test('says damage for two weeks, seen at the panel or not', async () => {
    const damage = { at: Date.now() - 86_400_000, recovered: 2, lost: 1 };
    await noteDamage({ ...damage, state: 'recovered', wiped: false });
    expect((await read()).damage).toEqual(damage);
    await fakeBrowser.storage.local.clear();
    await noteDamage({ ...damage, at: 1, state: 'recovered', wiped: false });
    expect((await read()).damage).toBeUndefined();
  });

  test('says what the store says where it cannot be read', async () => {
    store.standing = fail('newer-version', 'Made by a newer version.');
    expect(await handlers['records-standing']({}, nobody)).toEqual(store.standing);
  });
});

describe('a long look', () => {
  test('says how far it is, and ends when asked', async () => {
    let told: { done: number; of: number } | undefined;
    progress.onChange(() => void progress.get('now').then((now) => (told ??= now)));
    store.verify = (_anchor, { tell, signal }) =>
      new Promise((resolve) => {
        tell?.(500, 1204);
        signal?.addEventListener('abort', () => resolve(fail('stopped', 'Stopped.')));
      });
    const looking = verify();
    await vi.waitFor(() => expect(told).toEqual({ done: 500, of: 1204 }));
    await handlers['stop-verifying']({}, nobody);
    expect(await looking).toMatchObject({ error: 'stopped' });
    expect(await progress.get('now')).toBeUndefined();
    expect((await read()).lastCheck).toBeUndefined();
  });

  test('a second one ends the first', async () => {
    const signals: AbortSignal[] = [];
    store.verify = (_anchor, { signal }) => {
      if (signal) signals.push(signal);
      return signals.length === 1
        ? new Promise((resolve) => signal?.addEventListener('abort', () => resolve(fail('s', 's'))))
        : Promise.resolve(ok(found));
    };
    const first = verify();
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    expect(await verify()).toMatchObject({ ok: true });
    expect(await first).toMatchObject({ ok: false });
  });
});
