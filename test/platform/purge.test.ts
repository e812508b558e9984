import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { fail, ok } from '../../src/model/result';
import { purgeDaily } from '../../src/platform/background/purge';

const { purge } = vi.hoisted(() => ({ purge: vi.fn() }));
vi.mock('../../src/platform/background/audit-log', () => ({ auditStore: async () => ({ purge }) }));

const HOUR_MS = 3_600_000;

beforeEach(() => {
  fakeBrowser.reset();
  purge.mockReset().mockResolvedValue(ok({ events: 0, sealed: 0, held: 0 }));
});

test('what is too old goes once a day, however often the worker wakes', async () => {
  for (const hour of [0, 1, 23, 24, 25]) await purgeDaily(hour * HOUR_MS);
  expect(purge.mock.calls).toEqual([[0], [24 * HOUR_MS]]);
});

test('a removal that was refused is tried again, and a clock set back delays none by years', async () => {
  purge.mockResolvedValueOnce(fail('storage-refused', 'No.'));
  await purgeDaily(100 * 24 * HOUR_MS);
  await purgeDaily(100 * 24 * HOUR_MS + 1);
  await purgeDaily(0);
  expect(purge).toHaveBeenCalledTimes(3);
});
