// Dates of the practice record: everything is told relative to now, so that histories stay recent.
import type { Born } from './people/person';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYY-MM-DD` in the server's own time zone. */
export const isoDate = (date: Date): string =>
  `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

export function daysBefore(now: Date, days: number): string {
  const date = new Date(now);
  date.setDate(date.getDate() - days);
  return isoDate(date);
}

export const minutesBefore = (now: Date, minutes: number): string =>
  new Date(now.getTime() - minutes * 60_000).toISOString();

/** Completed years on the day of `now`. */
export function ageOn(born: string, now: Date): number {
  const years = now.getFullYear() - Number(born.slice(0, 4));
  return isoDate(now).slice(5) < born.slice(5) ? years - 1 : years;
}

/** A birth date as `YYYY-MM-DD`; an age with a birthday is worked out so that it holds today. */
export function bornOn(born: Born, now: Date): string {
  if (typeof born === 'string') return born;
  const hadBirthday = isoDate(now).slice(5) >= born.birthday;
  return `${now.getFullYear() - born.age - (hadBirthday ? 0 : 1)}-${born.birthday}`;
}

/** The surgery's way of printing a date: `14-Feb-1988`. */
export function surgeryDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.slice(0, 10).split('-');
  return `${day}-${months[Number(month) - 1] ?? ''}-${year}`;
}

export const clock = (date: Date): string => `${two(date.getHours())}:${two(date.getMinutes())}`;
