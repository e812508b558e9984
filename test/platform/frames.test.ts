import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { dropGoneFrames, keepReading, readFrames } from '../../src/platform/background/frames';
import { aFrame } from './a-frame';

const doc = (letter: string) => letter.repeat(32);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** What each frame does when it is asked whether it is there. */
function answering(frames: Record<number, string | 'never' | 'gone'>): void {
  const ask = (_tab: number, _question: unknown, { frameId }: { frameId: number }) => {
    const does = frames[frameId];
    if (does === 'never') return new Promise(() => undefined);
    return does === 'gone' ? Promise.reject(new Error('no receiver')) : Promise.resolve(does);
  };
  Object.assign(fakeBrowser.tabs, { sendMessage: ask });
}

test('a frame that is gone is dropped within 0.8 s, whatever a busy one beside it does', async () => {
  await keepReading(1, 0, aFrame({ document: doc('a') }));
  await keepReading(1, 4, aFrame({ document: doc('b') }));
  await keepReading(1, 7, aFrame({ document: doc('c') }));
  answering({ 0: 'never', 4: 'gone', 7: doc('d') });
  const dropped = dropGoneFrames(1);
  await vi.advanceTimersByTimeAsync(0);
  expect([...(await readFrames(1)).keys()], 'at once').toEqual([0]);
  await vi.advanceTimersByTimeAsync(800);
  expect(await dropped).toBe(true);
  expect([...(await readFrames(1)).keys()], 'a busy one is not gone').toEqual([0]);
});

test('frames that answer for themselves stay', async () => {
  await keepReading(1, 0, aFrame({ document: doc('a') }));
  answering({ 0: doc('a') });
  expect(await dropGoneFrames(1)).toBe(false);
  expect((await readFrames(1)).size).toBe(1);
});
