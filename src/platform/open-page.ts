import { browser } from './browser';

/** Another page of ours, in a tab of its own. */
export async function openPage(page: 'setup' | 'paper' | 'desk' | 'kept' | 'sheet'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/${page}.html` as '/paper.html') });
}
