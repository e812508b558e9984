import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';

const recorded = vi.fn(async (_facts: object) => ({ ok: true as const, value: null }));
vi.mock('../../src/platform/background/audit-log', () => ({ recordEvent: recorded }));
const { byHandHandlers } = await import('../../src/platform/background/by-hand');

const handlers = byHandHandlers();
const from = {} as Parameters<(typeof handlers)['tick']>[1];

beforeEach(() => {
  fakeBrowser.reset();
  recorded.mockClear();
});

async function begun() {
  const answer = await handlers['begin-ticked']({}, from);
  if (!answer.ok || !answer.value.token || !answer.value.encounterId) throw new Error('not begun');
  const { token, encounterId } = answer.value;
  return { view: answer.value, token, encounterId };
}

test('begun, nothing is decided or counted: no list was seen yet', async () => {
  const { view } = await begun();
  expect(view).toMatchObject({ tabId: -1, because: [], decision: { status: 'quiet' } });
  expect(recorded).not.toHaveBeenCalled();
});

test('what is marked decides, and is counted as marked by hand', async () => {
  const { token, encounterId } = await begun();
  const taken = await handlers.tick({ token, encounterId, ids: ['overdose', 'companion'] }, from);
  expect(taken).toMatchObject({
    ok: true,
    value: { accompanied: true, decision: { status: 'prompt', lead: 'see-alone' } },
  });
  expect(recorded).toHaveBeenCalledTimes(1);
  expect(recorded.mock.calls[0]?.[0]).toMatchObject({
    ...{ kind: 'decision', decision: 'prompt', system: 'ticked', rules: ['overdose'] },
    ...{ encounterId, accompanied: true },
  });
});

test('marked otherwise, the earlier marks are forgotten; the same again is counted once', async () => {
  const { token, encounterId } = await begun();
  await handlers.tick({ token, encounterId, ids: ['assault'] }, from);
  await handlers.tick({ token, encounterId, ids: ['assault'] }, from);
  const less = await handlers.tick({ token, encounterId, ids: [] }, from);
  expect(less).toMatchObject({ ok: true, value: { because: [], decision: { status: 'quiet' } } });
  expect(recorded).toHaveBeenCalledTimes(2);
});

test('another entry’s token, a pasted note’s or a record’s is refused', async () => {
  const { token, encounterId } = await begun();
  const other = await begun();
  const ids = ['assault'];
  for (const wrong of [
    { token: other.token, encounterId },
    { token: { ...token, system: 'paste' }, encounterId },
    { token: { ...token, system: 'practice-gp' }, encounterId },
    { token, encounterId: crypto.randomUUID() },
  ]) {
    expect(await handlers.tick({ ...wrong, ids }, from)).toMatchObject({ ok: false });
  }
  expect(recorded).not.toHaveBeenCalled();
});
