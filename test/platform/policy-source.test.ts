import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { currentPolicy, followPolicy, POLICY_SEEN } from '../../src/platform/policy-source';

const managed = fakeBrowser.storage.managed as unknown as typeof fakeBrowser.storage.local;
const start = Date.UTC(2026, 10, 21);
const after = (seconds: number) => vi.setSystemTime(start + seconds * 1_000);
const status = async () => (await currentPolicy()).status;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});

test('for ten seconds after a start nothing is known; then the computer is not set up', async () => {
  expect(await status()).toBe('waiting');
  after(9);
  expect(await status()).toBe('waiting');
  after(11);
  expect(await status()).toBe('not-set-up');
});

test('a computer that once had a policy waits a minute for it', async () => {
  await fakeBrowser.storage.local.set({ [POLICY_SEEN]: true });
  await status();
  after(50);
  expect(await status()).toBe('waiting');
  after(61);
  expect(await status()).toBe('not-set-up');
});

test('a clock set back does not make it wait for ever', async () => {
  await status();
  after(-3_600);
  expect(await status()).toBe('not-set-up');
});

test('a policy is in force from the moment it is there', async () => {
  await status();
  await managed.set({ roles: ['clinician'], mode: 'routine' });
  const { status: now, policy } = await currentPolicy();
  expect(now).toBe('in-force');
  expect(policy.mode).toBe('routine');
});

test('a private window keeps nothing under a passphrase, for its database goes with it', async () => {
  await managed.set({ roles: ['clinician'], sealedStorage: 'passphrase' });
  expect((await currentPolicy()).policy.sealedStorage).toBe('passphrase');
  const { extension } = fakeBrowser as unknown as { extension: { inIncognitoContext: boolean } };
  vi.spyOn(extension, 'inIncognitoContext', 'get').mockReturnValue(true);
  expect(await currentPolicy()).toMatchObject({
    status: 'in-force',
    policy: { sealedStorage: 'off', roles: ['clinician'] },
  });
});

test('a browser that refuses the question has no policy', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no manifest'));
  await status();
  after(11);
  expect(await status()).toBe('not-set-up');
});

test('an open page follows: one object that changes, drawn again at each change', async () => {
  const drawn: string[] = [];
  let policy: { mode: string } | undefined;
  await followPolicy((live) => {
    policy ??= live.policy;
    drawn.push(`${live.reading.status} ${policy.mode}`);
  });
  await managed.set({ roles: ['clinician'], mode: 'routine' });
  await vi.advanceTimersByTimeAsync(1_100);
  await managed.set({ mode: 'off' });
  await fakeBrowser.storage.onChanged.trigger({}, 'managed');
  await vi.advanceTimersByTimeAsync(10);
  expect(drawn).toEqual(['waiting targeted', 'in-force routine', 'in-force off']);
});

test('a policy is checked again at every change of it, a setting taken out among them', async () => {
  await managed.set({ roles: ['clinician'], mode: 'routine' });
  const first = await currentPolicy();
  expect((await currentPolicy()).policy.mode).toBe('routine');
  await managed.set({ mode: 'never' });
  expect(await currentPolicy()).toMatchObject({ status: 'broken', policy: { mode: 'targeted' } });
  await managed.remove('mode');
  expect(await currentPolicy()).toMatchObject({ status: 'in-force', policy: { mode: 'targeted' } });
  await managed.set({ mode: 'routine' });
  expect(await currentPolicy()).toEqual(first);
});

test('a policy nested too deep to be written down is refused, not thrown at', async () => {
  let deep: unknown = 'clinician';
  for (let depth = 0; depth < 50_000; depth += 1) deep = [deep];
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockResolvedValue({ roles: deep } as never);
  expect(await currentPolicy()).toMatchObject({ status: 'broken', policy: { roles: [] } });
});
