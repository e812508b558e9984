import type { CDPSession, Protocol } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pause, see } from '../tools/drive';
import { openSession, toCard, type Session } from './session';

// What a hostile page, and a renderer that has taken over our content script's own world, can reach in
// a real browser while a patient is open and a draft is kept: nothing.
let session: Session;
let client: CDPSession;
/** The content script's own world in the record page. */
let world: number | undefined;

beforeAll(async () => {
  session = await openSession();
  await toCard(session, 'e06');
  client = await session.record.createCDPSession();
  client.on('Runtime.executionContextCreated', ({ context }) => {
    if (isOurs(context)) world = context.id;
  });
  await client.send('Runtime.enable');
  const found = () => world !== undefined;
  for (let tries = 0; !found() && tries < 50; tries += 1) await pause(100);
});
afterAll(() => session.end());

function isOurs(context: Protocol.Runtime.ExecutionContextDescription): boolean {
  return context.origin === `chrome-extension://${session.extensionId}`;
}

/** Sends from inside the content script's world; gives back the answer as text, or the error. */
async function fromWorld(message: unknown): Promise<string> {
  if (world === undefined) throw new Error('The content script’s world was not found.');
  const { result } = await client.send('Runtime.evaluate', {
    contextId: world,
    awaitPromise: true,
    returnByValue: true,
    expression: `chrome.runtime.sendMessage(${JSON.stringify(message)}).then(
      (answer) => JSON.stringify(answer) ?? 'nothing', (error) => 'error: ' + error.message)`,
  });
  return String(result.value);
}

test('the world is the real one: it may propose', async () => {
  const answer = await fromWorld({ sidenote: 'hello', request: { href: session.practice } });
  expect(JSON.parse(answer)).toMatchObject({ ok: true });
});

test.each([
  { sidenote: 'view', request: { tabId: 1 } },
  { sidenote: 'load-draft', request: { encounterId: '1' } },
  { sidenote: 'letter-view', request: {} },
  { sidenote: 'roll-ups', request: { from: '2026-W01', to: '2026-W53' } },
  { sidenote: 'waiting-prompts', request: {} },
  { sidenote: 'problems', request: {} },
  { sidenote: 'begin-pasted', request: { presentations: [], lines: [] } },
  { sidenote: 'begin-ticked', request: {} },
  { sidenote: 'close-letters', request: {} },
  { sidenote: 'reading-states', request: { tabIds: [1] } },
  { sidenote: 'lock-view', request: {} },
  { sidenote: 'notices', request: {} },
  { sidenote: 'export-events', request: { after: 0 } },
  { sidenote: 'everything', request: {} },
])('the content script’s world asking $sidenote gets nothing', async (message) => {
  const answer = await fromWorld(message);
  // Silence, or a refusal that says no more than that.
  expect(['nothing', '{"ok":false,"error":"refused","message":"Not allowed."}']).toContain(answer);
});

test('nor does it read what the extension keeps', async () => {
  for (const area of ['session', 'local']) {
    const { result } = await client.send('Runtime.evaluate', {
      contextId: world ?? 0,
      awaitPromise: true,
      returnByValue: true,
      expression: `Promise.resolve().then(() => chrome.storage.${area}.get(null)).then(
        (kept) => JSON.stringify(kept), (error) => 'error: ' + error.message)`,
    });
    expect(String(result.value), area).toMatch(/^error: /);
  }
});

test('a flood from it is refused aloud, and the page is still read afterwards', async () => {
  const { result } = await client.send('Runtime.evaluate', {
    contextId: world ?? 0,
    awaitPromise: true,
    returnByValue: true,
    expression: `Promise.all(Array.from({ length: 400 }, () =>
      chrome.runtime.sendMessage({ sidenote: 'leaving', request: { document: 'x' } })))
      .then((answers) => answers.filter((each) => each?.error === 'too-many').length)`,
  });
  expect(Number(result.value)).toBeGreaterThan(200);
  await session.record.reload();
  await see(session.panel, /Reading|Partly|Check safety/);
});

test('the page itself has no way to the extension at all', async () => {
  const found = await session.record.evaluate(async (id) => {
    const tried: string[] = [];
    const runtime = (globalThis as { chrome?: { runtime?: typeof chrome.runtime } }).chrome
      ?.runtime;
    if (runtime?.sendMessage) {
      const answer = await new Promise((resolve) => {
        runtime.sendMessage(id, { sidenote: 'problems', request: {} }, resolve);
        setTimeout(() => resolve(undefined), 1_000);
      }).catch(() => undefined);
      if (answer !== undefined) tried.push(`runtime answered ${JSON.stringify(answer)}`);
    }
    const files = ['manifest.json', 'sidepanel.html', 'record-pages.js'];
    for (const file of [...files, 'managed-schema.json', 'icon/hollow-16.png', 'setup.html']) {
      const got = await fetch(`chrome-extension://${id}/${file}`).then(
        () => true,
        () => false,
      );
      if (got) tried.push(`fetched ${file}`);
    }
    for (const message of [
      { sidenote: 'view', request: { tabId: 1 } },
      { sidenoteFrame: { ask: 'words', document: '', epoch: 0, spans: [] } },
    ]) {
      const heard = await new Promise((resolve) => {
        const listen = (event: MessageEvent) => {
          if (event.data !== message && !event.data?.sidenote) resolve(event.data);
        };
        addEventListener('message', listen);
        postMessage(message, '*');
        dispatchEvent(new CustomEvent('sidenote', { detail: message }));
        setTimeout(() => resolve(undefined), 300);
      });
      if (
        (heard as { sidenoteFrame?: unknown } | undefined) &&
        !('sidenoteFrame' in (heard as object))
      ) {
        tried.push(`heard ${JSON.stringify(heard)}`);
      }
    }
    const frame = document.createElement('iframe');
    frame.src = `chrome-extension://${id}/sidepanel.html`;
    document.body.append(frame);
    await new Promise((resolve) => setTimeout(resolve, 500));
    try {
      if (frame.contentDocument?.body?.innerText) tried.push('a frame of ours can be read');
    } catch {
      // Another origin: as it should be.
    }
    frame.remove();
    return tried;
  }, session.extensionId);
  expect(found).toEqual([]);
});
