import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { registerHosts } from '../../src/platform/host-scripts';

interface Script {
  id: string;
  matches: string[];
  allFrames: boolean;
  matchOriginAsFallback: boolean;
  persistAcrossSessions: boolean;
}
let kept: Script[] = [];
let origins: string[] = [];

beforeEach(() => {
  kept = [];
  // The browser refuses the same id twice, as the real one does.
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => kept,
    registerContentScripts: async (scripts: Script[]) => {
      if (kept.length > 0) throw new Error('Duplicate script ID');
      kept = scripts;
    },
    unregisterContentScripts: async () => {
      kept = [];
    },
  });
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins }) });
  // One after another, as Web Locks do; Node 20 has none.
  let last: Promise<unknown> = Promise.resolve();
  const request = (_name: string, task: () => Promise<void>) => (last = last.then(task));
  vi.stubGlobal('navigator', { locks: { request } });
});
afterEach(() => vi.unstubAllGlobals());

test('a granted host is registered in every frame, and stays over a restart', async () => {
  origins = ['https://record.example.nhs.uk/*'];
  await registerHosts();
  expect(kept).toHaveLength(1);
  expect(kept[0]).toMatchObject({
    matches: origins,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  });
});

test('a page and the background at once register it once', async () => {
  origins = ['https://record.example.nhs.uk/*'];
  await Promise.all([registerHosts(), registerHosts(), registerHosts()]);
  expect(kept).toHaveLength(1);
});

test('another host is read beside the first; one taken back is not read any more', async () => {
  origins = ['https://a.example/*'];
  await registerHosts();
  origins = ['https://b.example/*', 'https://a.example/*'];
  await registerHosts();
  expect(kept[0]?.matches).toEqual(['https://a.example/*', 'https://b.example/*']);
  origins = ['https://b.example/*'];
  await registerHosts();
  expect(kept[0]?.matches).toEqual(['https://b.example/*']);
  origins = [];
  await registerHosts();
  expect(kept).toEqual([]);
});
