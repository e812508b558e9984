import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import type { FrameReading } from '../../src/model/frame-reading';
import { isFrameQuestion, isFrameSettings } from '../../src/platform/check-frame-message';
import { answerPanel, hello, sayLeaving, sendReading } from '../../src/platform/frame';

const reading = (epoch: number) => ({ epoch }) as FrameReading;
const say = vi.fn<(message: { sidenote: string; request: { epoch?: number } }) => unknown>();
const sent = () => say.mock.calls.map(([message]) => message.request.epoch);

beforeEach(() => {
  vi.useFakeTimers();
  void sayLeaving('ab');
  say.mockReset();
  fakeBrowser.runtime.sendMessage = (async (message: never) => say(message)) as never;
});
afterEach(() => {
  vi.useRealTimers();
});

test('a reading refused as too many arrives a moment later, and it is the newest', async () => {
  say.mockReturnValueOnce({ ok: false, error: 'too-many', message: '' });
  say.mockReturnValue({ ok: true, value: null });
  await sendReading(reading(1));
  await sendReading(reading(2));
  await sendReading(reading(3));
  expect(sent()).toEqual([1]);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(sent()).toEqual([1, 3]);
  await sendReading(reading(4));
  expect(sent()).toEqual([1, 3, 4]);
});

test('under a flood that goes on it keeps trying, once a second', async () => {
  say.mockReturnValue({ ok: false, error: 'too-many', message: '' });
  await sendReading(reading(1));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent()).toEqual([1, 1, 1, 1, 1, 1]);
  say.mockReturnValue({ ok: true, value: null });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(sent()).toHaveLength(7);
});

test('any other refusal is final, and so is a background that is gone', async () => {
  say.mockReturnValueOnce({ ok: false, error: 'bad-request', message: '' });
  await sendReading(reading(1));
  say.mockImplementationOnce(() => {
    throw new Error('Extension context invalidated.');
  });
  await sendReading(reading(2));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent()).toEqual([1, 2]);
});

test('the same said again is not sent, for a while; another is, and so is the first after it', async () => {
  say.mockReturnValue({ ok: true, value: null });
  for (const epoch of [1, 1, 1, 2, 2, 1]) await sendReading(reading(epoch));
  expect(sent()).toEqual([1, 2, 1]);
  await vi.advanceTimersByTimeAsync(10_000);
  await sendReading(reading(1));
  expect(sent()).toEqual([1, 2, 1, 1]);
});

test('what was refused is said again, and so is everything after a page was left and came back', async () => {
  say.mockReturnValueOnce({ ok: false, error: 'bad-request', message: '' });
  say.mockReturnValue({ ok: true, value: null });
  await sendReading(reading(3));
  await sendReading(reading(3));
  expect(sent()).toEqual([3, 3]);
  await sayLeaving('ab');
  await sendReading(reading(3));
  expect(sent()).toEqual([3, 3, undefined, 3]);
});

const settings = {
  description: undefined,
  rulebook: undefined,
  matcher: { rulesOff: [], repeatAttendanceCount: 3, repeatAttendanceMonths: 12 },
};

test('hello waits while the background waits for its policy', async () => {
  say.mockReturnValueOnce({ ok: false, error: 'starting', message: '' });
  say.mockReturnValueOnce({ ok: false, error: 'starting', message: '' });
  say.mockReturnValue({ ok: true, value: settings });
  const asked = hello('https://record.example/');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await asked).toEqual(settings);
});

test('an answer that is no settings is no answer', async () => {
  for (const value of [null, 7, {}, { matcher: {} }, { ...settings, description: 'all' }]) {
    say.mockReturnValueOnce({ ok: true, value });
    expect(await hello('https://record.example/')).toBeUndefined();
  }
});

test('a frame answers three questions, well put, and no other', () => {
  const span = { field: 'episode.note', fieldIndex: 0, start: 0, end: 9 };
  const words = { ask: 'words', document: 'ab', epoch: 0, spans: [span] };
  expect(isFrameQuestion({ ask: 'alive' })).toBe(true);
  expect(isFrameQuestion({ ask: 'report' })).toBe(true);
  expect(isFrameQuestion(words)).toBe(true);
  expect(isFrameSettings(settings)).toBe(true);
  for (const wrong of [
    undefined,
    null,
    'alive',
    { ask: 'text' },
    { ...words, document: 1 },
    { ...words, epoch: -1 },
    { ...words, spans: 'all' },
    { ...words, spans: [{ ...span, start: -1 }] },
    { ...words, spans: [{ ...span, end: 1e9 + 0.5 }] },
    { ...words, spans: Array.from({ length: 401 }, () => span) },
  ]) {
    expect(isFrameQuestion(wrong), JSON.stringify(wrong)?.slice(0, 80)).toBe(false);
  }
});

test('asked to report, it proposes its newest reading once more; asked whether it lives, it looks', async () => {
  say.mockReturnValue({ ok: true, value: null });
  await sendReading(reading(8));
  const looked = vi.fn();
  answerPanel('ab', () => [], looked);
  const listeners = fakeBrowser.runtime.onMessage as unknown as {
    trigger(message: unknown, sender: unknown, reply: (said: unknown) => void): Promise<unknown>;
  };
  const said = vi.fn();
  const ask = (sidenoteFrame: unknown) =>
    listeners.trigger({ sidenoteFrame }, { id: fakeBrowser.runtime.id }, said);
  await ask({ ask: 'report' });
  await vi.advanceTimersByTimeAsync(10);
  expect(said).toHaveBeenCalledWith('ab');
  expect(sent()).toEqual([8, 8]);
  expect(looked).not.toHaveBeenCalled();
  await ask({ ask: 'alive' });
  expect(looked).toHaveBeenCalledOnce();
  expect(sent()).toEqual([8, 8]);
});
