import {
  bankHolidayOn,
  isWeekend,
  addDays,
  type HolidayChange,
  type Nation,
} from './bank-holidays';

/** Whose holidays a clock goes by; a part of the policy. */
export interface WorkCalendar {
  nation: Nation;
  bankHolidayChanges: readonly HolidayChange[];
}

/** Monday to Friday, and no bank holiday of the nation. */
export function isWorkingDay(date: string, calendar: WorkCalendar): boolean {
  const { nation, bankHolidayChanges } = calendar;
  return !isWeekend(date) && bankHolidayOn(date, nation, bankHolidayChanges) === undefined;
}

/** The date on which `count` working days after `date` have passed; `date` itself is not counted. */
export function addWorkingDays(date: string, count: number, calendar: WorkCalendar): string {
  let at = date;
  for (let left = count; left > 0;) {
    at = addDays(at, 1);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return at;
}

/** How many working days have passed after `from`, up to and with `to`; 0 where `to` is not later. */
export function workingDaysBetween(from: string, to: string, calendar: WorkCalendar): number {
  let passed = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) {
    if (isWorkingDay(at, calendar)) passed += 1;
  }
  return passed;
}
