import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { lookForPolicy } from '../../src/platform/background/policy-removal';

const managed = fakeBrowser.storage.managed as unknown as typeof fakeBrowser.storage.local;
const erase = vi.fn(async () => ({ ok: true }));
const looks = async (times: number) => {
  let last = '';
  for (let i = 0; i < times; i += 1) last = await lookForPolicy(erase);
  return last;
};

beforeEach(async () => {
  fakeBrowser.reset();
  erase.mockReset().mockResolvedValue({ ok: true });
});

test('a computer that never had a policy is never erased', async () => {
  expect(await looks(100)).toBe('gone');
  expect(erase).not.toHaveBeenCalled();
});

test('a policy gone for an hour of running erases once, and no more', async () => {
  await managed.set({ roles: ['clinician'] });
  await looks(1);
  await managed.clear();
  await looks(11);
  expect(erase, '55 minutes').not.toHaveBeenCalled();
  expect(await looks(1)).toBe('erased');
  await looks(50);
  expect(erase).toHaveBeenCalledTimes(1);
});

test('one that comes back in between, as after each start, begins the hour anew', async () => {
  await managed.set({ roles: ['clinician'] });
  await looks(1);
  for (let day = 0; day < 5; day += 1) {
    await managed.clear();
    await looks(11);
    await managed.set({ roles: ['clinician'] });
    await looks(1);
  }
  expect(erase).not.toHaveBeenCalled();
});

test('where erasing fails it is tried again', async () => {
  await managed.set({ roles: ['clinician'] });
  await looks(1);
  await managed.clear();
  erase.mockResolvedValueOnce({ ok: false });
  expect(await looks(12)).toBe('gone');
  expect(await looks(1)).toBe('erased');
  expect(erase).toHaveBeenCalledTimes(2);
});

test('no clock has a say in it', async () => {
  vi.useFakeTimers();
  await managed.set({ roles: ['clinician'] });
  await looks(1);
  await managed.clear();
  await looks(1);
  vi.setSystemTime(Date.UTC(1970, 0, 1));
  await looks(1);
  vi.setSystemTime(Date.UTC(2099, 0, 1));
  await looks(1);
  vi.useRealTimers();
  expect(erase).not.toHaveBeenCalled();
});
