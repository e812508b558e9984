import { expect, test } from 'vitest';
import { limitRate } from '../../src/platform/rate-limit';

test('a frame that types as fast as people do is never refused; a flood is', () => {
  let now = 0;
  const allow = limitRate(() => now);
  // Twelve readings a second for ten minutes: a reading follows each key within 300 ms at most.
  for (let i = 0; i < 7_200; i += 1) {
    now += 1_000 / 12;
    expect(allow('frame', '7 0')).toBe(true);
  }
  const passed = Array.from({ length: 10_000 }, () => allow('frame', '7 0')).filter(Boolean);
  expect(passed.length).toBeLessThanOrEqual(60);
});

test('one sender’s flood costs no other sender anything, and it recovers in a moment', () => {
  let now = 0;
  const allow = limitRate(() => now);
  for (let i = 0; i < 1_000; i += 1) allow('frame', '7 0');
  expect(allow('frame', '7 0')).toBe(false);
  expect(allow('frame', '7 1')).toBe(true);
  expect(allow('page', 'panel')).toBe(true);
  now += 1_000;
  expect(allow('frame', '7 0')).toBe(true);
});

test('a page that makes a new frame for each message meets the limit of its tab', () => {
  const allow = limitRate(() => 0);
  let passed = 0;
  for (let i = 0; i < 5_000; i += 1) if (allow('tab', '7')) passed += 1;
  expect(passed).toBe(240);
});
