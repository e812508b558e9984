import { expect, test } from 'vitest';
import {
  reportCoverage,
  stateOfHour,
  type CoveredHour,
  type CoverageRead,
} from '../../src/audit/coverage-report';

const HOUR = 3_600_000;
const LONDON = 'Europe/London';
/** 24 November 2026, 00:00 in London and UTC. */
const MIDNIGHT = Date.UTC(2026, 10, 24) / HOUR;
const minutes = { reading: 0, partly: 0, notReading: 0, notWatched: 0 };
const hour = (at: number, change: Partial<CoveredHour>, system = 'ed'): CoveredHour => ({
  ...{ ...minutes, hour: at, system },
  ...change,
});
const report = (hours: CoveredHour[], change: Partial<CoverageRead> = {}) =>
  reportCoverage(
    {
      ...{ from: MIDNIGHT, to: MIDNIGHT + 23, hours, systems: [{ id: 'ed', title: 'Our ED' }] },
      ...change,
    },
    LONDON,
  );

test.each([
  ['read', { reading: 60 }],
  ['read', { reading: 55, notReading: 5 }],
  ['not-read', { reading: 50, notReading: 10 }],
  ['not-watched', { reading: 20, notWatched: 40 }],
  ['partly', { reading: 45, partly: 15 }],
  ['not-read', { notReading: 5 }],
  ['no-report', {}],
] as const)('an hour is %s where %j', (state, change) => {
  expect(stateOfHour(hour(0, change))).toBe(state);
});

test('hours of no report are told apart from hours read and not read', () => {
  const [ed] = report([
    hour(MIDNIGHT + 8, { reading: 60 }),
    hour(MIDNIGHT + 10, { notReading: 60 }),
  ]);
  const day = ed?.days[0];
  expect(day?.day).toBe('2026-11-24');
  expect([7, 8, 9, 10, 11].map((at) => day?.hours[at])).toEqual([
    'no-report',
    'read',
    'no-report',
    'not-read',
    'no-report',
  ]);
  expect(ed?.counts).toMatchObject({ read: 1, 'not-read': 1, 'no-report': 22 });
});

test('a system that stopped being read says since when, and comes first', () => {
  const shown = report([
    hour(MIDNIGHT + 8, { reading: 60 }, 'gp'),
    hour(MIDNIGHT + 8, { reading: 60 }),
    hour(MIDNIGHT + 9, { notReading: 60 }),
    hour(MIDNIGHT + 12, { notReading: 30 }),
  ]);
  expect(shown.map(({ id, now }) => [id, now])).toEqual([
    ['ed', 'stopped'],
    ['gp', 'read'],
  ]);
  expect(shown[0]).toMatchObject({
    lastRead: MIDNIGHT + 8,
    // The hours between, of which nothing is known, do not end it.
    gaps: [{ state: 'not-read', from: MIDNIGHT + 9, to: MIDNIGHT + 12, hours: 2 }],
  });
});

test('read again, the gap is over and still told', () => {
  const [ed] = report([
    hour(MIDNIGHT + 8, { notReading: 60 }),
    hour(MIDNIGHT + 9, { reading: 60 }),
    hour(MIDNIGHT + 10, { notWatched: 60 }),
    hour(MIDNIGHT + 11, { partly: 60 }),
  ]);
  expect(ed?.now).toBe('read');
  expect(ed?.gaps.map(({ state, from }) => [state, from - MIDNIGHT])).toEqual([
    ['not-watched', 10],
    ['not-read', 8],
  ]);
});

test('one that never reported, or not for a week, is silent and not read', () => {
  const [never] = report([]);
  expect(never).toMatchObject({ title: 'Our ED', now: 'silent' });
  expect(never).not.toHaveProperty('lastRead');
  const [week] = report([hour(MIDNIGHT, { reading: 60 })], { to: MIDNIGHT + 8 * 24 });
  expect(week?.now).toBe('silent');
});

test('two parts of one hour are one hour', () => {
  const [ed] = report([
    hour(MIDNIGHT + 3, { reading: 40 }),
    hour(MIDNIGHT + 3, { notReading: 5 }),
    hour(MIDNIGHT + 3, { notReading: 5 }),
  ]);
  expect(ed?.days[0]?.hours[3]).toBe('not-read');
  expect(ed?.counts['not-read']).toBe(1);
});

test('clock changes: the hour that comes twice is the worse of the two, the one left out is blank', () => {
  const back = Date.UTC(2026, 9, 25) / HOUR;
  const [autumn] = report([hour(back, { reading: 60 }), hour(back + 1, { notReading: 60 })], {
    from: back - 1,
    to: back + 22,
  });
  expect(autumn?.days[0]?.hours[1]).toBe('not-read');
  const forward = Date.UTC(2026, 2, 29) / HOUR;
  const [spring] = report([], { from: forward, to: forward + 22 });
  expect(spring?.days[0]?.hours[1]).toBeUndefined();
  expect(spring?.days[0]?.hours[2]).toBe('no-report');
});
