import { browser } from './browser';

/** The one script a granted host is read with; the same file a trust's own build names outright. */
const SCRIPT = 'record-pages';
const FILE = 'record-pages.js';

/** Whether hosts are granted at first run; a build with its own hosts has no right to register any. */
export const grantsHosts = (): boolean =>
  (browser.runtime.getManifest().permissions ?? []).includes('scripting');

/** Match patterns this computer may read now. */
export async function grantedHosts(): Promise<string[]> {
  const { origins } = await browser.permissions.getAll();
  return [...(origins ?? [])].sort();
}

/**
 * Makes the registered script agree with the granted hosts: at every start (an update forgets it) and
 * at every change. One context at a time, so that a page and the background never both register it.
 */
export async function registerHosts(): Promise<void> {
  await navigator.locks.request('host-scripts', async () => {
    const { scripting } = browser;
    const matches = await grantedHosts();
    const [kept] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
    if (JSON.stringify(kept?.matches ?? []) === JSON.stringify(matches)) return;
    if (kept) await scripting.unregisterContentScripts({ ids: [SCRIPT] });
    if (matches.length === 0) return;
    await scripting.registerContentScripts([
      {
        id: SCRIPT,
        js: [FILE],
        matches,
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_idle',
        persistAcrossSessions: true,
      },
    ]);
  });
}

/** Follows grants and withdrawals, wherever they are made (the browser's own page too). */
export function keepHostsRegistered(): void {
  if (!grantsHosts()) return;
  const agree = () => void registerHosts();
  browser.permissions.onAdded.addListener(agree);
  browser.permissions.onRemoved.addListener(agree);
  browser.runtime.onStartup.addListener(agree);
  browser.runtime.onInstalled.addListener(agree);
}
