import { expect, test } from 'vitest';
import { policyFaults } from '../trust/lines/policy-faults';
import { FAULTS, wholePolicy } from './faults';
import { unsafeStarts } from './unsafe-start';

test('a whole policy with no fault is in force, and safe', () => {
  expect(unsafeStarts(wholePolicy(['clinician']), ['clinician'], false)).toEqual([]);
});

test('the judge would see an unsafe start: a right policy called faulty is one', () => {
  const found = unsafeStarts(wholePolicy(['clinician']), [], true);
  expect(found).toContain('taken as in force');
  expect(found).toContain('letters on');
  expect(found.join()).toContain('wider roles');
});

test('every setting with every fault, and several at once: no unsafe start', async () => {
  const settings = Object.keys(wholePolicy(['lead'])).length;
  const count = settings * FAULTS.length + 200;
  const { done, failures } = await policyFaults.run({ count, seed: 7, tell: () => undefined });
  expect(done).toBe(count);
  expect(failures).toEqual([]);
}, 30_000);
