import { describe, expect, test } from 'vitest';
import { doNow, nextMeeting, repeatWording, sayMeeting } from '../../src/referral/marac-dates';

const meetings = [
  { cutOff: '2026-12-09', meeting: '2026-12-17' },
  { cutOff: '2026-11-25', meeting: '2026-12-03' },
];

describe('reviews row 75: the meeting, and what does not wait for it', () => {
  test.each([
    ['before the cut-off', '2026-11-24', '2026-11-25', undefined],
    ['on the day', '2026-11-25', '2026-11-25', undefined],
    ['missed by one day', '2026-11-26', '2026-12-09', '2026-11-25'],
    ['missed long ago', '2026-12-05', '2026-12-09', undefined],
  ])('%s', (_when, today, cutOff, missed) => {
    const found = nextMeeting(meetings, today);
    expect(found?.cutOff).toBe(cutOff);
    expect(found?.missed).toBe(missed);
  });

  test('a missed cut-off is said, with the next date', () => {
    expect(sayMeeting(nextMeeting(meetings, '2026-11-26'))).toBe(
      'The cut-off of 25 November 2026 has passed. Papers by 9 December 2026, for the meeting on 17 December 2026.',
    );
  });

  test('with none listed it says whom to ask, and the list of what to do now stands all the same', () => {
    expect(sayMeeting(nextMeeting(meetings, '2027-01-01'))).toContain('Ask safeguarding');
    expect(doNow.steps.length).toBeGreaterThanOrEqual(4);
  });
});

describe('reviews row 44: new or repeat', () => {
  test.each([
    ['five months ago', ['2026-06-21'], true, 'Repeat referral'],
    ['thirteen months ago', ['2025-10-21'], false, 'New referral: the last one'],
    ['to the day', ['2025-11-21'], true, '21 November 2025'],
    ['a day more', ['2025-11-20'], false, 'New referral'],
    ['none', [], false, 'no earlier one is known here'],
    ['one within and one before', ['2024-01-01', '2026-06-21'], true, '21 June 2026'],
    ['one to come is none', ['2027-01-01'], false, 'no earlier one'],
  ])('%s', (_when, earlier, repeat, words) => {
    const found = repeatWording(earlier, '2026-11-21', 12);
    expect(found.repeat).toBe(repeat);
    expect(found.words).toContain(words);
  });

  test('the window is the site’s, and a short month ends on its last day', () => {
    expect(repeatWording(['2026-06-21'], '2026-11-21', 3).repeat).toBe(false);
    expect(repeatWording(['2026-08-31'], '2026-09-30', 1).repeat).toBe(true);
    expect(repeatWording(['2026-08-31'], '2026-10-01', 1).repeat).toBe(false);
  });
});
