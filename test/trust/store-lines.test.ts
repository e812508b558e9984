import { expect, it } from 'vitest';
import { auditTampers } from './lines/audit-tampers';
import { storageFaults } from './lines/storage-faults';

it('line 3 holds at a small count', { timeout: 60_000 }, async () => {
  const outcome = await storageFaults.run({ count: 60, seed: 3, tell: () => undefined });
  expect(outcome.failures).toEqual([]);
  expect(outcome.done).toBe(60);
});

it('line 12 holds at a small count', { timeout: 60_000 }, async () => {
  const outcome = await auditTampers.run({ count: 200, seed: 12, tell: () => undefined });
  expect(outcome.failures).toEqual([]);
  expect(outcome.figures).toEqual({
    found: 200,
    'ends cut, found with an anchor': 200,
    'ends cut, not found without one': 200,
    'chains made anew, found with an anchor': 200,
    'chains made anew, not found without one': 200,
  });
});
