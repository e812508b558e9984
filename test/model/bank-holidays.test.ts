import { expect, test } from 'vitest';
import {
  bankHolidayOn,
  bankHolidays,
  HOLIDAYS_CHECKED_THROUGH,
  isHolidayUnchecked,
  isWeekend,
  NATIONS,
} from '../../src/model/bank-holidays';

const of = (year: number, nation: (typeof NATIONS)[number]) =>
  [...bankHolidays(year, nation).keys()]
    .sort()
    .map((each) => each.slice(5))
    .join(' ');

// Typed off the lists the nations published, not off the rules.
test.each([
  [2020, 'england', '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28'],
  [2021, 'england', '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28'],
  [2022, 'wales', '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  [2023, 'england', '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  [2024, 'england', '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  [2025, 'england', '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  [2026, 'england', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2027, 'wales', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  [2021, 'scotland', '01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28'],
  [2022, 'scotland', '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27'],
  [2023, 'scotland', '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26'],
  [2024, 'scotland', '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26'],
  [2025, 'scotland', '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26'],
  [2026, 'scotland', '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'],
  [2027, 'scotland', '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28'],
  [2024, 'northern-ireland', '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26'],
  [2025, 'northern-ireland', '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26'],
  [2026, 'northern-ireland', '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
  [2027, 'northern-ireland', '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28'],
] as const)('%s in %s', (year, nation, dates) => {
  expect(of(year, nation)).toBe(dates);
});

test('reviews row 76: none falls on a weekend, and none is lost to a clash, for a hundred years', () => {
  const usual = { england: 8, wales: 8, scotland: 9, 'northern-ireland': 10 };
  for (let year = 2028; year < 2128; year += 1) {
    for (const nation of NATIONS) {
      const days = [...bankHolidays(year, nation).keys()];
      expect(days, `${year} ${nation}`).toHaveLength(usual[nation]);
      expect(days.filter(isWeekend)).toEqual([]);
    }
  }
});

test('a site’s own days win, either way', () => {
  const changes = [
    { date: '2026-11-26', holiday: true },
    { date: '2026-12-28', holiday: false },
  ];
  expect(bankHolidayOn('2026-11-26', 'england')).toBeUndefined();
  expect(bankHolidayOn('2026-11-26', 'england', changes)).toMatch(/this site/);
  expect(bankHolidayOn('2026-12-28', 'england')).toMatch(/Boxing Day .substitute/);
  expect(bankHolidayOn('2026-12-28', 'england', changes)).toBeUndefined();
});

test('after the last year checked, every date says so', () => {
  expect(isHolidayUnchecked(`${HOLIDAYS_CHECKED_THROUGH}-12-31`)).toBe(false);
  expect(isHolidayUnchecked(`${HOLIDAYS_CHECKED_THROUGH + 1}-01-01`)).toBe(true);
});
