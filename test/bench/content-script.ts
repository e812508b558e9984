/** What the built content script weighs, and what it costs a page that has had it before. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { buildExtension } from '../tools/build-extension';

export interface ContentScript {
  bytes: number;
  gzip: number;
  warmMs: number;
}

/**
 * As text, since it runs in the page. The stand-in answers every call with a promise that never comes and
 * every property with itself.
 */
const EVALUATE = `(source) => {
  const api = new Proxy(() => undefined, {
    get: (_, name) => (name === 'id' ? 'bench' : name === 'then' ? undefined : api),
    apply: () => new Promise(() => undefined),
  });
  Object.assign(globalThis, { chrome: api, browser: api });
  let best = Infinity;
  for (let time = 0; time < 40; time++) {
    const element = document.createElement('script');
    element.textContent = source;
    const began = performance.now();
    document.head.append(element);
    best = Math.min(best, performance.now() - began);
    element.remove();
  }
  return best;
}`;

/** Evaluated in a plain page with a stand-in for the browser's API, the quickest of many: an estimate. */
export async function measureContentScript(browser: Browser): Promise<ContentScript> {
  const script = readFileSync(`${buildExtension('chrome', 'release')}/record-pages.js`, 'utf8');
  const page = await (await browser.createBrowserContext()).newPage();
  const warmMs = (await page.evaluate(`(${EVALUATE})(${JSON.stringify(script)})`)) as number;
  await page.browserContext().close();
  return { bytes: Buffer.byteLength(script), gzip: gzipSync(script).length, warmMs };
}
