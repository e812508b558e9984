import { expect, test } from 'vitest';
import {
  addWorkingDays,
  isWorkingDay,
  workingDaysBetween,
  type WorkCalendar,
} from '../../src/model/working-days';

const of = (nation: WorkCalendar['nation']): WorkCalendar => ({ nation, bankHolidayChanges: [] });

test.each([
  ['over a weekend', '2026-11-20', 3, 'england', '2026-11-25'],
  ['from a Saturday', '2026-11-21', 1, 'england', '2026-11-23'],
  ['over Christmas 2026: the 25th and the 28th', '2026-12-23', 3, 'england', '2026-12-30'],
  ['over Christmas 2027, on a weekend', '2027-12-24', 1, 'england', '2027-12-29'],
  ['over New Year in England', '2026-12-31', 1, 'england', '2027-01-04'],
  ['over New Year in Scotland, whose 2 January moves', '2026-12-31', 1, 'scotland', '2027-01-05'],
  ['over 12 July in Northern Ireland', '2027-07-09', 1, 'northern-ireland', '2027-07-13'],
  ['the same days in England', '2027-07-09', 1, 'england', '2027-07-12'],
  ['over Easter Monday in England', '2027-03-25', 1, 'england', '2027-03-30'],
  ['over Easter in Scotland', '2027-03-25', 1, 'scotland', '2027-03-29'],
] as const)('reviews row 76: %s', (_when, from, count, nation, due) => {
  const calendar = of(nation);
  expect(addWorkingDays(from, count, calendar)).toBe(due);
  expect(workingDaysBetween(from, due, calendar)).toBe(count);
  expect(isWorkingDay(due, calendar)).toBe(true);
});

test('nothing has passed on the day itself, or before it', () => {
  expect(workingDaysBetween('2026-11-23', '2026-11-23', of('england'))).toBe(0);
  expect(workingDaysBetween('2026-11-23', '2026-11-20', of('england'))).toBe(0);
});
