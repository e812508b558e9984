import { addDays } from '../model/bank-holidays';
import { isWorkingDay, type WorkCalendar } from '../model/working-days';
import { isClosed, type Flag } from './flag';

/**
 * When a flag raised on `today` is looked at again: so many months on, and where that is no working
 * day, the next one, so that somebody is there to look. Source: reviews row 46.
 */
export function reviewDate(today: string, months: number, calendar: WorkCalendar): string {
  return nextWorkingDay(addMonths(today, months), calendar);
}

/** The day itself where people work on it, otherwise the next. */
export function nextWorkingDay(date: string, calendar: WorkCalendar): string {
  let at = date;
  while (!isWorkingDay(at, calendar)) at = addDays(at, 1);
  return at;
}

/** A flag never goes by itself: from this day on somebody is asked whether it stays. */
export function isReviewDue(flag: Flag, today: string): boolean {
  return !isClosed(flag) && flag.reviewOn <= today;
}

/** The same day of a later month, or the last day of it: 31 August and six months is 28 February. */
function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const to = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
  return to.toISOString().slice(0, 10);
}
