/** Dates of birth and of entries are `YYYY-MM-DD` strings; times are UTC milliseconds. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** How a record system prints its dates. `day-first` also reads named months. */
export type DateFormat = 'day-first' | 'month-first' | 'iso';

/**
 * A shown date as `YYYY-MM-DD`, or undefined where it is not one: never a guess.
 * Reads `02 Mar 1984`, `14-Feb-1988`, `2/3/1984`, `1984-03-02`; two-digit years are refused.
 */
export function parseDate(shown: string, format: DateFormat): string | undefined {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/.exec(shown);
  if (iso) return toDate(iso[1], iso[2], iso[3]);
  const named = /\b(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*[\s-]+(\d{4})\b/.exec(shown);
  if (named) {
    return toDate(named[3], String(MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1), named[1]);
  }
  const slashed = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(shown);
  if (!slashed || format === 'iso') return undefined;
  return format === 'month-first'
    ? toDate(slashed[3], slashed[1], slashed[2])
    : toDate(slashed[3], slashed[2], slashed[1]);
}

function toDate(year?: string, month?: string, day?: string): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const made = new Date(Date.UTC(y, m - 1, d));
  if (m < 1 || made.getUTCMonth() !== m - 1 || made.getUTCDate() !== d) return undefined;
  return made.toISOString().slice(0, 10);
}

/** Whole years from a date of birth to a moment, as the local calendar of `timeZone` counts them. */
export function ageAt(dob: string, now: number, timeZone: string): number {
  const [y, m, d] = dob.split('-').map(Number) as [number, number, number];
  const [ny, nm, nd] = localDate(now, timeZone).split('-').map(Number) as [number, number, number];
  return ny - y - (nm < m || (nm === m && nd < d) ? 1 : 0);
}

/** The local calendar date of a moment, `YYYY-MM-DD`. */
export function localDate(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(at);
}

/** `21 November 2026, 03:12` in the site's time zone, for letters and lines. */
export function formatMoment(at: number, timeZone: string): string {
  const date = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long' }).format(at);
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' }).format(at);
  return `${date}, ${time}`;
}

/** `2 March 1984` for a `YYYY-MM-DD` date. */
export function formatDate(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', dateStyle: 'long' }).format(
    Date.parse(`${date}T00:00:00Z`),
  );
}

/** ISO week of a moment in the site's time zone, e.g. `2026-W47`. Weeks begin on Monday (ISO 8601). */
export function isoWeek(at: number, timeZone: string): string {
  const [y, m, d] = localDate(at, timeZone).split('-').map(Number) as [number, number, number];
  const day = new Date(Date.UTC(y, m - 1, d));
  const thursday = new Date(day.getTime() + (4 - (day.getUTCDay() || 7)) * 86_400_000);
  const yearStart = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - yearStart) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}
