import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { sessionMap } from '../../src/platform/session-map';

// What every view of a tab asks is read once; whoever changes it is seen all the same.
const map = sessionMap<string>('drawer');

beforeEach(() => fakeBrowser.reset());

test('read once, however often it is asked', async () => {
  await map.set(7, 'a');
  const read = vi.spyOn(fakeBrowser.storage.session, 'get');
  for (let i = 0; i < 5; i++) expect((await map.remembered()).get('7')).toBe('a');
  expect(read).toHaveBeenCalledTimes(1);
});

test('what was set or removed is seen at once, by whoever waited for it', async () => {
  expect((await map.remembered()).size).toBe(0);
  await map.set(7, 'a');
  expect((await map.remembered()).get('7')).toBe('a');
  await map.remove(7);
  expect((await map.remembered()).has('7')).toBe(false);
});

test('a change by somebody else is seen; one of another drawer costs no reading', async () => {
  await map.remembered();
  await fakeBrowser.storage.session.set({ 'drawer:3': 'theirs' });
  expect((await map.remembered()).get('3')).toBe('theirs');
  const read = vi.spyOn(fakeBrowser.storage.session, 'get');
  await fakeBrowser.storage.session.set({ 'other:3': 'x' });
  await map.remembered();
  expect(read).not.toHaveBeenCalled();
});

test('memory that could not be read is asked again', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValueOnce(new Error('gone'));
  await expect(map.remembered()).rejects.toThrow('gone');
  expect((await map.remembered()).size).toBe(0);
});
