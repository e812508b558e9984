import { expect, test } from 'vitest';
import { stepKeys } from '../../src/enquiry/step-keys';

test('a step tried again keeps its key until it is confirmed; another step has another', () => {
  let made = 0;
  const keys = stepKeys(() => `key-${++made}`);
  const asked = { kind: 'outcome', encounterId: 'a', owed: [] };
  expect(keys.keyFor(asked)).toBe('key-1');
  expect(keys.keyFor({ ...asked })).toBe('key-1');
  expect(keys.keyFor({ ...asked, encounterId: 'b' })).toBe('key-2');
  expect(keys.keyFor({ ...asked, owed: ['children'] })).toBe('key-3');
  keys.confirmed(asked);
  expect(keys.keyFor(asked)).toBe('key-4');
});
