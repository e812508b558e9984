import { describe, expect, test } from 'vitest';
import { countInWindow, countPersons, positiveDays, timelineOf } from '../../src/enquiry/timeline';
import type { EarlierEntry } from '../../src/model/earlier-entry';

const entry = (date: string, change: Partial<EarlierEntry> = {}): EarlierEntry => ({
  ...{ date, rules: ['assault'], field: 'attendance', fieldIndex: 0 },
  ...change,
});
const inFrame = (each: EarlierEntry) => ({ frameId: 0, document: 'a', entry: each });

describe('the timeline', () => {
  test('puts visits, lines and what was recorded here in the order of days', () => {
    const rows = timelineOf(
      {
        history: [
          inFrame(entry('2026-09-23')),
          inFrame(entry('2026-07-18', { rules: ['low-mood'] })),
        ],
        lines: [{ state: 'open', at: Date.UTC(2026, 8, 24), owed: ['children'], known: [] }],
        steps: [],
        earlier: [
          {
            ...{
              at: Date.UTC(2026, 10, 1),
              kind: 'outcome',
              accompanied: false,
              known: [],
              owed: [],
            },
            outcome: { code: 'asked-disclosed', questionsAsked: 2, questionsAnswered: 2 },
          },
        ],
      },
      'Europe/London',
    );
    expect(rows.map(({ date, kind }) => `${date} ${kind}`)).toEqual([
      '2026-11-01 recorded',
      '2026-09-24 line',
      '2026-09-23 visit',
      '2026-07-18 visit',
    ]);
    expect(positiveDays(rows)).toEqual(['2026-11-01', '2026-09-23']);
  });

  test('reviews row 16: the third in 60 days says so', () => {
    const dates = ['2026-11-21', '2026-10-30', '2026-09-22'];
    expect(countInWindow(dates, 90)).toEqual({ count: 3, spread: 60 });
  });

  test('reviews row 71: the third in 85 days meets the local criterion, in 95 it does not', () => {
    const third = (date: string) => countInWindow(['2026-11-21', '2026-10-30', date], 90).count;
    expect(third('2026-08-28')).toBe(3);
    expect(third('2026-08-18')).toBe(2);
    expect(countInWindow([], 90)).toEqual({ count: 0, spread: 0 });
  });

  test('reviews row 22: two names are two people; a partner who became an ex may be one', () => {
    const count = (...all: Partial<EarlierEntry>[]) =>
      countPersons(all.map((each) => entry('2026-01-01', each)));
    expect(count({ who: 'partner', person: 1 }, { who: 'partner', person: 2 })).toBe(2);
    expect(count({ who: 'partner', person: 1 }, { who: 'ex', person: 1 })).toBe(1);
    expect(count({ who: 'partner' }, { who: 'ex' })).toBe(1);
    expect(count({ who: 'partner' }, { who: 'family' })).toBe(2);
    expect(count({})).toBe(0);
  });
});
