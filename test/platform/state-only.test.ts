import { expect, test } from 'vitest';
import { stateOnly } from '../../src/platform/background/state-only';

const token = (document: string, epoch: number) => ({
  ...{ system: 'emergency', patientKey: 'key-of-somebody' },
  ...{ document, epoch },
});

test('two records in a row are told apart, and neither is told of', () => {
  const first = stateOnly({ tabId: 1, state: 'reading', token: token('d1', 0) });
  const second = stateOnly({ tabId: 1, state: 'reading', token: token('d1', 1) });
  expect(first).not.toEqual(second);
  expect(JSON.stringify([first, second])).not.toMatch(/somebody|emergency/);
  expect({ ...first, turn: undefined }).toEqual({ ...second, turn: undefined });
});

test('two records at once are said; whatever else is not read is simply that', () => {
  const both = stateOnly({ tabId: 1, state: 'conflict', reason: 'Two records on screen' });
  expect(both).toMatchObject({ state: 'conflict', reason: 'Two records on screen', patient: {} });
  expect(stateOnly({ tabId: 1, state: 'letter' })).toMatchObject({ state: 'not-reading' });
  const silent = stateOnly({ tabId: 1, state: 'not-reading', reason: 'the page does not answer' });
  expect(silent).toMatchObject({ state: 'not-reading', reason: 'the page does not answer' });
});
