import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answerMessage, type Door, type Handlers } from '../../src/platform/answer-messages';
import { requests, type RequestName } from '../../src/platform/protocol';
import { readPolicy, waitingPolicy, type PolicyReading } from '../../src/policy/policy';
import { frame, page, senderOf } from './senders';

const reached = vi.fn(async () => ({ ok: true as const, value: null }));
const names = Object.keys(requests) as RequestName[];
const handlers = Object.fromEntries(names.map((name) => [name, reached])) as unknown as Handlers;
const everyone = readPolicy({ roles: ['clinician', 'reception', 'lead', 'administrator'] });

const doorFor = (standing: PolicyReading, allow = true): Door => ({
  handlers,
  standing: async () => standing,
  limit: () => allow,
});
const door = doorFor(everyone);
const ask = (sidenote: string, request: unknown, sender = page(), at = door) =>
  answerMessage(at, { sidenote, request }, sender);

beforeEach(() => {
  reached.mockClear();
});

describe('who may ask what', () => {
  test.each(names)('%s is refused from the other side and from strangers', async (name) => {
    const wrong = requests[name].from === 'page' ? frame() : page();
    for (const sender of [wrong, { ...wrong, id: 'somebody-else' }]) {
      const answer = await ask(name, {}, sender);
      expect(answer).toEqual({ ok: false, error: 'refused', message: 'Not allowed.' });
    }
    expect(reached).not.toHaveBeenCalled();
  });

  test('only the origin makes a page: not an address, not a tab, not a name that begins like it', async () => {
    const own = page().origin;
    const forged = [
      frame({ url: `${own}/sidepanel.html` }),
      frame({ origin: 'null', url: 'about:blank' }),
      frame({ origin: `${own}.evil.invalid` }),
      frame({ origin: 'chrome-extension://somebodyelse' }),
      senderOf({ ...page(), origin: 'http://127.0.0.1:4000', url: `${own}/desk.html` }),
      senderOf({ ...page(), id: 'somebody-else' }),
    ];
    for (const sender of forged) {
      expect(await ask('problems', {}, sender)).toMatchObject({ error: 'refused' });
    }
    expect(await ask('problems', {}, { ...page(), tab: { id: 9 } as never })).toMatchObject({
      ok: true,
    });
  });

  test('an extension of another kind, or a file, is no frame of a record', async () => {
    const hello = { href: 'http://127.0.0.1/' };
    for (const origin of ['chrome-extension://somebodyelse', 'file://', '', undefined]) {
      const sender = frame({ ...(origin === undefined ? {} : { origin }) });
      if (origin === undefined) delete sender.origin;
      expect(await ask('hello', hello, sender)).toMatchObject({ error: 'refused' });
    }
    expect(await ask('hello', hello, frame())).toMatchObject({ ok: true });
  });

  test('no role is believed from a message', async () => {
    const lead = doorFor(readPolicy({ roles: ['lead'] }));
    for (const request of [{ tabId: 1 }, { tabId: 1, role: 'clinician' }]) {
      const answer = await ask('view', request, page(), lead);
      expect(answer).toMatchObject({ ok: false, error: 'wrong-role' });
    }
  });
});

describe('how much, how often', () => {
  test('over the rate it is refused as "too-many", and reaches no handler', async () => {
    const busy = doorFor(everyone, false);
    expect(await ask('view', { tabId: 1 }, page(), busy)).toMatchObject({ error: 'too-many' });
    expect(reached).not.toHaveBeenCalled();
  });

  test('50 MB, or 10,000 deep, costs next to nothing and throws nothing', async () => {
    let deep: unknown = 0;
    for (let i = 0; i < 10_000; i += 1) deep = [deep];
    const huge = 'x'.repeat(50_000_000);
    for (const request of [huge, { tabId: 1, note: huge }, deep, { tabId: deep }]) {
      const took: number[] = [];
      for (let i = 0; i < 5; i += 1) {
        const began = performance.now();
        expect(await ask('view', request)).toMatchObject({ error: 'too-large' });
        took.push(performance.now() - began);
      }
      // The best of five, for a busy machine can hold up any one of them.
      expect(Math.min(...took)).toBeLessThan(20);
    }
    expect(reached).not.toHaveBeenCalled();
  });

  test('before the policy is here a frame is told to wait, and a page that it is starting', async () => {
    const starting = doorFor(waitingPolicy());
    const hello = await ask('hello', { href: 'http://127.0.0.1/' }, frame(), starting);
    expect(hello).toMatchObject({ error: 'starting' });
    expect(await ask('view', { tabId: 1 }, page(), starting)).toMatchObject({ error: 'starting' });
    expect(await ask('close-letters', {}, page(), starting)).toMatchObject({ ok: true });
  });
});

describe('what may be asked', () => {
  test('names that are not messages, prototype names among them, are refused', async () => {
    for (const sidenote of ['toString', '__proto__', 'constructor', 'everything', '']) {
      expect(await ask(sidenote, {})).toMatchObject({ error: 'refused' });
    }
  });

  test('a shape with anything missing, extra or of a prototype reaches no handler', async () => {
    for (const request of [
      null,
      {},
      { tabId: 'one' },
      { tabId: 1.5 },
      { tabId: 1, note: 'extra' },
      JSON.parse('{"tabId": 1, "__proto__": {"x": 1}}'),
      JSON.parse('{"tabId": 1, "constructor": {"x": 1}}'),
    ]) {
      expect(await ask('view', request)).toMatchObject({ ok: false });
    }
    const extra = { sidenote: 'view', request: { tabId: 1 }, role: 'clinician' };
    expect(await answerMessage(door, extra, page())).toMatchObject({ error: 'bad-request' });
    expect(reached).not.toHaveBeenCalled();
  });

  test('a refusal repeats nothing of what was sent, and an error nothing of what it knew', async () => {
    const name = 'Josephine Canary-Smith';
    const refused = await ask('save-draft', { [name]: name, answers: { [name]: name } });
    expect(JSON.stringify(refused)).not.toContain('Canary');
    reached.mockRejectedValueOnce(new Error(`No row for ${name}`));
    const failed = await ask('view', { tabId: 1 });
    expect(failed).toMatchObject({ ok: false, error: 'failed' });
    expect(JSON.stringify(failed)).not.toContain('Canary');
  });

  test('no random value gets past a frame’s shapes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (request) => {
        for (const sidenote of ['reading', 'hello', 'leaving']) {
          expect((await ask(sidenote, request, frame())).ok).toBe(false);
        }
        expect((await answerMessage(door, request, page())).ok).toBe(false);
      }),
    );
  });
});
