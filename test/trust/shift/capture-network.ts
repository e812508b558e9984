import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Browser, Target } from 'puppeteer-core';

export interface Capture {
  /** Each request of each page, frame and worker, as the browser reports it. */
  requests: { by: string; url: string }[];
  /** Each address any page, frame or worker came to stand at. */
  places: Set<string>;
}

/** Listens at every target there is and every one to come, the background worker among them. */
export async function captureNetwork(browser: Browser): Promise<Capture> {
  const capture: Capture = { requests: [], places: new Set() };
  const listen = async (target: Target) => {
    capture.places.add(target.url());
    const client = await target.createCDPSession().catch(() => undefined);
    client?.on('Network.requestWillBeSent', ({ request, documentURL }) => {
      capture.requests.push({ by: documentURL || target.url(), url: request.url });
    });
    client?.on('Network.webSocketCreated', ({ url }) => {
      capture.requests.push({ by: target.url(), url });
    });
    client?.on('Page.frameNavigated', ({ frame }) => capture.places.add(frame.url));
    await client?.send('Network.enable').catch(() => undefined);
    await client?.send('Page.enable').catch(() => undefined);
  };
  browser.on('targetcreated', (target: Target) => void listen(target));
  browser.on('targetchanged', (target: Target) => void capture.places.add(target.url()));
  await Promise.all(browser.targets().map(listen));
  return capture;
}

/**
 * Every address in the browser's own network log (`--log-net-log`), which is written below pages and
 * workers alike and misses none that began before a listener was there.
 */
export async function addressesIn(netLog: string): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const line of createInterface({ input: createReadStream(netLog) })) {
    for (const [, url] of line.matchAll(/"url":"((?:https?|wss?|ftp):[^"]+)"/g)) {
      if (url) found.add(url);
    }
  }
  return found;
}
