import { browser } from '../browser';
import { sessionMap } from '../session-map';

/** A letter open in its own tab: which draft, which of its letters, and the record it came from. */
export interface LetterTab {
  encounterId: string;
  startedAt: number;
  index: number;
  recordTabId: number;
  patientKey: string;
}

export const letterTabs = sessionMap<LetterTab>('letter');

export async function isLetterTab(tabId: number): Promise<boolean> {
  return (await letterTabs.remembered()).has(String(tabId));
}

/** Nothing of the letter is in the address or the title; the page asks what it is to show. */
export async function openLetterTab(letter: LetterTab): Promise<void> {
  const record = await browser.tabs.get(letter.recordTabId).catch(() => undefined);
  const tab = await browser.tabs.create({
    url: 'about:blank',
    ...(record?.windowId === undefined ? {} : { windowId: record.windowId }),
    ...(record?.index === undefined ? {} : { index: record.index + 1 }),
  });
  if (tab.id === undefined) return;
  await letterTabs.set(tab.id, letter);
  await browser.tabs.update(tab.id, { url: browser.runtime.getURL('/letter.html') });
}

export async function closeLetterTabs(): Promise<void> {
  for (const id of (await letterTabs.all()).keys()) {
    await letterTabs.remove(id);
    await browser.tabs.remove(Number(id)).catch(() => undefined);
  }
}
