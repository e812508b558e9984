import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { fail, ok } from '../../src/model/result';
import { purgeDaily } from '../../src/platform/background/purge';

const { purge, purgeMerged, policy } = vi.hoisted(() => ({
  ...{ purge: vi.fn(), purgeMerged: vi.fn() },
  policy: { keepBreakdownWeeks: 104, exportBeforePurge: false },
}));
vi.mock('../../src/platform/background/audit-log', () => ({
  auditStore: async () => ({ purge }),
  storePolicy: async () => policy,
}));
vi.mock('../../src/platform/stores/old-columns', () => ({ purgeMerged }));

const HOUR_MS = 3_600_000;

beforeEach(() => {
  fakeBrowser.reset();
  purgeMerged.mockReset().mockResolvedValue(0);
  purge.mockReset().mockResolvedValue(ok({ events: 0, sealed: 0, held: 0 }));
});

test('what is too old goes once a day, however often the worker wakes', async () => {
  for (const hour of [0, 1, 23, 24, 25]) await purgeDaily(hour * HOUR_MS);
  expect(purge.mock.calls).toEqual([[0], [24 * HOUR_MS]]);
  // What was taken in of other computers goes by the policy's own weeks, as often.
  expect(purgeMerged.mock.calls).toEqual([[104], [104]]);
});

test('a removal that was refused is tried again, and a clock set back delays none by years', async () => {
  purge.mockResolvedValueOnce(fail('storage-refused', 'No.'));
  await purgeDaily(100 * 24 * HOUR_MS);
  await purgeDaily(100 * 24 * HOUR_MS + 1);
  await purgeDaily(0);
  expect(purge).toHaveBeenCalledTimes(3);
  purgeMerged.mockRejectedValueOnce(new Error('refused'));
  await purgeDaily(300 * 24 * HOUR_MS).catch(() => undefined);
  await purgeDaily(300 * 24 * HOUR_MS + 1);
  expect(purge).toHaveBeenCalledTimes(5);
});

test('where the site asks for an export first, nothing of other computers goes by the schedule', async () => {
  policy.exportBeforePurge = true;
  await purgeDaily(0);
  policy.exportBeforePurge = false;
  expect(purge).toHaveBeenCalledTimes(1);
  expect(purgeMerged).not.toHaveBeenCalled();
});
