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

test('one that does not answer is said to be silent within 0.8 s, for long after 3 s, and no more once it answers', async () => {
  await keepReading(1, 0, aFrame({ document: doc('e') }));
  const silentNow = async () => (await readFrames(1)).get(0)?.silent;
  const answers: ((document: string) => void)[] = [];
  Object.assign(fakeBrowser.tabs, {
    sendMessage: () => new Promise((resolve) => answers.push(resolve)),
  });
  const ask = async () => {
    const asked = dropGoneFrames(1);
    await vi.advanceTimersByTimeAsync(800);
    return asked;
  };
  expect(await ask(), 'word of it once').toBe(true);
  expect(await silentNow()).toBe('for-a-moment');
  await vi.advanceTimersByTimeAsync(200);
  expect(await ask(), 'nothing new').toBe(false);
  await vi.advanceTimersByTimeAsync(1_200);
  expect(await ask()).toBe(true);
  expect(await silentNow()).toBe('long');
  // Late, and to the first question: it is there all the same.
  answers[0]?.(doc('e'));
  await vi.advanceTimersByTimeAsync(0);
  expect(await silentNow()).toBeUndefined();
});

test('a page that is slow to answer each time is never silent for long', async () => {
  await keepReading(1, 0, aFrame({ document: doc('a') }));
  const slow = () => new Promise((resolve) => setTimeout(() => resolve(doc('a')), 990));
  Object.assign(fakeBrowser.tabs, { sendMessage: slow });
  const levels = new Set<unknown>();
  for (let second = 0; second < 6; second += 1) {
    const asked = dropGoneFrames(1);
    await vi.advanceTimersByTimeAsync(800);
    await asked;
    levels.add((await readFrames(1)).get(0)?.silent);
    await vi.advanceTimersByTimeAsync(200);
  }
  expect([...levels]).toEqual(['for-a-moment']);
});

test('frames that answer for themselves stay', async () => {
  await keepReading(1, 0, aFrame({ document: doc('f') }));
  answering({ 0: doc('f') });
  expect(await dropGoneFrames(1)).toBe(false);
  expect((await readFrames(1)).size).toBe(1);
});
