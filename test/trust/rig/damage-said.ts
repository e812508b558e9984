import type { Page } from 'puppeteer-core';
import type { Notice } from '../../../src/audit/notice';
import { pause } from '../../tools/drive';

/**
 * Undefined where the background says, in the notices it gives the panel, that the store was found
 * damaged since a moment (UTC ms), for an older notice stands until somebody has read it; else what it
 * said instead. Asked for a few seconds, since the two places are compared after the start.
 */
export async function damageUnsaid(page: Page, since: number): Promise<string | undefined> {
  let said = '';
  for (let tries = 0; tries < 30; tries++) {
    const reply = await page.evaluate(() =>
      chrome.runtime.sendMessage({ sidenote: 'notices', request: {} }).catch(() => undefined),
    );
    const { value } = (reply ?? {}) as { value?: Notice[] };
    if (value?.some((each) => each.kind === 'damaged' && each.at >= since)) return undefined;
    said = JSON.stringify(reply);
    await pause(100);
  }
  return said;
}
