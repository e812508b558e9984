import { formatDate, isoWeek } from '../model/dates';

/**
 * The fixed periods counts are shown for: no free dates, so that two overlapping periods cannot be
 * chosen to differ by one person (hazard H25). All but the first are whole weeks that have ended.
 */
export type ClosedPeriodId = '4-weeks' | '13-weeks' | '52-weeks';
export type PeriodId = 'this-week' | ClosedPeriodId;

export interface Period {
  id: PeriodId;
  label: string;
  /** ISO weeks, both included. */
  from: string;
  to: string;
  /** `2 November to 29 November 2026`. */
  days: string;
}

const LENGTHS: readonly (readonly [ClosedPeriodId, string, number])[] = [
  ['4-weeks', 'Last 4 weeks', 4],
  ['13-weeks', 'Last 13 weeks', 13],
  ['52-weeks', 'Last 52 weeks', 52],
];

export function periodsAt(now: number, timeZone: string): Period[] {
  const week = isoWeek(now, timeZone);
  return [
    makePeriod('this-week', 'This week so far', week, week),
    ...LENGTHS.map(([id, label, weeks]) =>
      makePeriod(id, label, moveWeek(week, -weeks), moveWeek(week, -1)),
    ),
  ];
}

/** Every ISO week of a period, in order. */
export function weeksOf({ from, to }: Pick<Period, 'from' | 'to'>): string[] {
  return Array.from({ length: weeksBetween(from, to) }, (_, i) => moveWeek(from, i));
}

/** The open week at the time a period was named. */
export function openWeekOf({ id, to }: Pick<Period, 'id' | 'to'>): string {
  return id === 'this-week' ? to : moveWeek(to, 1);
}

/** How many closed weeks the periods reach back over: 52 and the 52 before. */
export const CLOSED_WEEKS = 104;

/** The period of the same length just before. */
export function periodBefore(period: Period): Period {
  const weeks = weeksBetween(period.from, period.to);
  return makePeriod(
    period.id,
    period.id === 'this-week' ? 'The week before' : `The ${weeks} weeks before`,
    moveWeek(period.from, -weeks),
    moveWeek(period.from, -1),
  );
}

function makePeriod(id: PeriodId, label: string, from: string, to: string): Period {
  const sunday = new Date(mondayOf(to).getTime() + 6 * 86_400_000);
  return { id, label, from, to, days: `${day(mondayOf(from))} to ${day(sunday)}` };
}

const day = (date: Date): string => formatDate(date.toISOString().slice(0, 10));

/** `2026-W53` moved by whole weeks, over the year's end as ISO 8601 counts it. */
export function moveWeek(week: string, by: number): string {
  return isoWeek(mondayOf(week).getTime() + by * 7 * 86_400_000, 'UTC');
}

/** Monday at 00:00 UTC; used for the calendar alone, so summer time plays no part. */
export function mondayOf(week: string): Date {
  const [year = 0, number = 0] = week.split('-W').map(Number);
  const fourth = new Date(Date.UTC(year, 0, 4)); // always in week 1 (ISO 8601)
  const offset = (number - 1) * 7 - ((fourth.getUTCDay() || 7) - 1);
  return new Date(fourth.getTime() + offset * 86_400_000);
}

function weeksBetween(from: string, to: string): number {
  return Math.round((mondayOf(to).getTime() - mondayOf(from).getTime()) / (7 * 86_400_000)) + 1;
}
