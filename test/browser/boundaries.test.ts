import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFolder } from '../tools/build-extension';
import { openAttendance, pause, see, typeInto } from '../tools/drive';
import { launch } from '../tools/launch';
import { dot, playScenario } from '../tools/scenario';
import { openSinkProxy, type SinkProxy } from '../tools/sink-proxy';
import { servePractice } from '../practice/serve';

/**
 * Chromium's own clock, update, search and sign-in services, which no flag silences altogether; which
 * of them it asks for differs with its version. They are asked for with no extension at all, and what
 * the extension itself asks for is captured beside them; everything else here fails the test.
 */
const BROWSERS_OWN = ['google.com', 'googleapis.com', 'gvt1.com', 'gstatic.com'];
const isBrowsersOwn = (asked: string): boolean => {
  const host = asked.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');
  return BROWSERS_OWN.some((own) => host === own || host.endsWith(`.${own}`));
};

// What the product must never do, captured in a real browser rather than assumed.
const built = builtFolder('chrome', 'practice');
let sink: SinkProxy;

beforeAll(async () => {
  sink = await openSinkProxy();
});
afterAll(() => sink.close());

test('one whole enquiry reaches nothing outside the practice record', async () => {
  const practice = await servePractice();
  const session = await launch(built, {
    args: [`--proxy-server=${sink.url}`, '--proxy-bypass-list=127.0.0.1;localhost'],
  });
  const steps: string[] = [];
  const fromExtension: string[] = [];
  session.browser.on('targetcreated', async (target) => {
    if (!target.url().startsWith('chrome-extension://') && target.url() !== 'about:blank') return;
    const client = await target.createCDPSession().catch(() => undefined);
    await client?.send('Network.enable').catch(() => undefined);
    client?.on('Network.requestWillBeSent', ({ request, documentURL }) => {
      if (documentURL.startsWith('chrome-extension://')) fromExtension.push(request.url);
    });
  });
  try {
    await playScenario(session, practice.url, (line) => steps.push(line));
  } finally {
    await session.close();
    await practice.close();
  }
  expect(steps).toHaveLength(9);
  expect(sink.asked.filter((each) => !isBrowsersOwn(each))).toEqual([]);
  const outside = fromExtension.filter((url) => !/^(chrome-extension|data|blob|about):/.test(url));
  expect(outside).toEqual([]);
});

test('the sink would have seen a request: a page that makes one is caught', async () => {
  const session = await launch(built, {
    args: [`--proxy-server=${sink.url}`, '--proxy-bypass-list=127.0.0.1;localhost'],
  });
  const before = sink.asked.length;
  const page = await session.browser.newPage();
  await page.goto('http://outside.invalid/').catch(() => undefined);
  await session.close();
  expect(sink.asked.slice(before).join(' ')).toContain('outside.invalid');
});

test('nothing is added to the host page: the same page with and without the extension', async () => {
  const look = async (extension: boolean) => {
    const practice = await servePractice();
    const session = await launch(built);
    const page = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    if (!extension) await session.browser.uninstallExtension(session.extensionId);
    // From before any script of ours: a message to the page, or an event under our id, tells that we are here.
    await page.evaluateOnNewDocument((id) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heardByThePage: heard });
      for (const name of ['message', `${id}:content:wxt:content-script-started`]) {
        for (const place of [window, document]) {
          place.addEventListener(name, () => heard.push(name));
        }
      }
    }, session.extensionId);
    await openAttendance(page, practice.url, 'e03');
    await typeInto(page, 'Mechanism', 'as above');
    await pause(1_500);
    const seen = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      globals: Object.getOwnPropertyNames(globalThis).sort(),
      heard: (globalThis as unknown as { heardByThePage: string[] }).heardByThePage,
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      storage: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
    }));
    const databases = await page.evaluate(async () =>
      (await indexedDB.databases()).map((each) => each.name),
    );
    await session.close();
    await practice.close();
    // The record's own clock and random marks differ from run to run.
    const html = seen.html.replace(/\d{1,2}:\d{2}/g, 'HH:MM').replaceAll(practice.url, 'PRACTICE');
    return { ...seen, html, databases };
  };
  const bare = await look(false);
  const beside = await look(true);
  expect(beside).toEqual(bare);
  expect(beside.heard).toEqual([]);
});

test('a page that no description knows is "not reading", and so is one read only in part', async () => {
  const practice = await servePractice();
  const session = await launch(built);
  let silentMs = Infinity;
  try {
    const page = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await openAttendance(page, practice.url, 'e03');
    const panel = await session.openPanel();
    await page.bringToFront();
    await see(panel, /^Sidenote Reading/);
    await page.evaluate(() => document.querySelector('label[for="triage-note"]')?.remove());
    await see(panel, /Partly read, \d of \d/);
    await page.goto(`${practice.url}/`);
    await see(panel, /Not reading: page not recognised/);
    await dot(panel, 'hollow');
    // No host of this build: nothing of Sidenote is there, which is another thing.
    await page.goto('data:text/html,<p>Another site');
    await see(panel, /Not reading: Sidenote is not active on this page/);
    await openAttendance(page, practice.url, 'e03');
    await dot(panel, 'filled');
    // A frame that falls silent without a goodbye: the panel in view sees it within two seconds.
    // What else a busy machine does may fall into one try, but not into each.
    for (let tries = 0; tries < 3 && silentMs >= SILENT_MS; tries += 1) {
      if (tries > 0) await openAttendance(page, practice.url, 'e03');
      await see(panel, /^Sidenote (Reading|Partly)/);
      const client = await page.createCDPSession();
      const began = performance.now();
      void client.send('Page.crash').catch(() => undefined);
      await see(panel, /Not reading/);
      silentMs = performance.now() - began;
      await dot(panel, 'hollow');
    }
    await see(panel, 'Not reading: load this page again');
    console.log(`A frame that fell silent was shown after ${Math.round(silentMs)} ms.`);
  } finally {
    await session.close();
    await practice.close();
  }
  expect(silentMs).toBeLessThan(SILENT_MS);
});

/** A ping each second, and at most 0.8 s for the answer of whatever else is in the tab. */
const SILENT_MS = 2_000;

test('the content script is at most 140 kB, 40 kB packed', () => {
  const script = readFileSync(`${built}/record-pages.js`);
  expect(script.length).toBeLessThanOrEqual(140_000);
  expect(gzipSync(script).length).toBeLessThanOrEqual(40_000);
});
