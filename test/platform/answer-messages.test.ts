import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerMessage, type Handlers, type Sender } from '../../src/platform/answer-messages';
import { browser } from '../../src/platform/browser';
import { requests, type RequestName } from '../../src/platform/protocol';

const reached = vi.fn(async () => ({ ok: true as const, value: null }));
const handlers = Object.fromEntries(
  Object.keys(requests).map((name) => [name, reached]),
) as unknown as Handlers;

const origin = () => browser.runtime.getURL('').replace(/\/$/, '');
const page = (): Sender => ({ id: browser.runtime.id, origin: origin() }) as Sender;
const frame = (): Sender =>
  ({
    id: browser.runtime.id,
    origin: 'http://127.0.0.1:4000',
    url: 'about:srcdoc',
    tab: { id: 7 },
    frameId: 3,
  }) as unknown as Sender;

beforeEach(() => {
  reached.mockClear();
});

const names = Object.keys(requests) as RequestName[];

describe('who may ask what', () => {
  test.each(names)('%s is refused from the other side and from strangers', async (name) => {
    const wrong = requests[name].from === 'page' ? frame() : page();
    const stranger = { ...wrong, id: 'somebody-else' } as Sender;
    for (const sender of [wrong, stranger]) {
      const answer = await answerMessage(handlers, { sidenote: name, request: {} }, sender);
      expect(answer).toEqual({ ok: false, error: 'refused', message: 'Not allowed.' });
    }
    expect(reached).not.toHaveBeenCalled();
  });

  test('a frame with an opaque origin is no page', async () => {
    const opaque = { ...frame(), origin: 'null', url: 'about:blank' } as Sender;
    const asked = { sidenote: 'problems', request: {} };
    expect(await answerMessage(handlers, asked, opaque)).toMatchObject({ error: 'refused' });
  });

  test('an extension page in a tab is a page; a content script is not, whatever its tab', async () => {
    const inTab = { ...page(), tab: { id: 9 } } as unknown as Sender;
    const asked = { sidenote: 'problems', request: {} };
    expect(await answerMessage(handlers, asked, inTab)).toMatchObject({ ok: true });
    expect(await answerMessage(handlers, asked, frame())).toMatchObject({ ok: false });
  });
});

describe('what may be asked', () => {
  test('names that are not messages, prototype names among them, are refused', async () => {
    for (const sidenote of ['toString', '__proto__', 'constructor', 'everything', '']) {
      expect(await answerMessage(handlers, { sidenote, request: {} }, page())).toMatchObject({
        error: 'refused',
      });
    }
  });

  test('a shape with anything missing, extra or too large reaches no handler', async () => {
    for (const request of [
      null,
      {},
      { tabId: 'one' },
      { tabId: 1, role: 'lead' },
      JSON.parse('{"tabId": 1, "__proto__": {"x": 1}}'),
      { tabId: 1, note: 'x'.repeat(500_000) },
    ]) {
      const answer = await answerMessage(handlers, { sidenote: 'view', request }, page());
      expect(answer.ok).toBe(false);
    }
    expect(reached).not.toHaveBeenCalled();
  });

  test('no random value gets past a frame’s shapes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (request) => {
        for (const sidenote of ['reading', 'hello', 'leaving']) {
          const answer = await answerMessage(handlers, { sidenote, request }, frame());
          expect(answer.ok).toBe(false);
        }
      }),
    );
  });
});
