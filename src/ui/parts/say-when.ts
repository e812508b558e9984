import { formatDate, localDate } from '../../model/dates';

/** `at 03:12` today, `on 20 November 2026 at 03:12` otherwise, in the site's time zone. */
export function sayWhen(at: number, now: number, timeZone: string): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(at);
  const day = localDate(at, timeZone);
  return day === localDate(now, timeZone) ? `at ${time}` : `on ${formatDate(day)} at ${time}`;
}
