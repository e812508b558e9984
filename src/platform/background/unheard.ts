import type { SystemDescription } from '../../model/system-description';
import { browser } from '../browser';
import { readFrames } from './frames';
import type { ChooseSystem } from './reading-handlers';

/** Said of such a page; it is no word about any patient. */
export const LOAD_AGAIN = 'load this page again';

/** A page that has just been loaded has this long to say its first word. */
const FIRST_WORD_MS = 5_000;
/** Since when a tab is known to be silent, UTC milliseconds. */
const silentSince = new Map<number, number>();

/**
 * The system of a page that is described and of which no frame says anything: Sidenote was updated while
 * it stood open, and what reads it has no one to report to any more, or the page has crashed. It is read
 * once it is loaded anew. The browser tells the address of a tab to whoever may read it alone.
 */
export async function unheardSystem(
  tabId: number,
  chooseSystem: ChooseSystem,
): Promise<SystemDescription | undefined> {
  if ((await readFrames(tabId)).size > 0) return undefined;
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.url && tab.status !== 'loading' ? chooseSystem(tab.url) : undefined;
}

/** The same once it has had its time to speak; to be asked each second. */
export async function longUnheardSystem(
  tabId: number,
  chooseSystem: ChooseSystem,
  now: number,
): Promise<SystemDescription | undefined> {
  const system = await unheardSystem(tabId, chooseSystem);
  if (!system) {
    silentSince.delete(tabId);
    return undefined;
  }
  const since = silentSince.get(tabId) ?? now;
  silentSince.set(tabId, since);
  return now - since >= FIRST_WORD_MS ? system : undefined;
}
