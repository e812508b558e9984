import { addDays, bankHolidayOn } from '../model/bank-holidays';
import { localDate } from '../model/dates';
import type { Policy } from '../policy/policy';
import type { Service } from '../policy/service';

/** What hours go by: the site's clock, its nation's bank holidays and its own. */
export type SiteTime = Pick<Policy, 'timeZone' | 'nation' | 'bankHolidayChanges'>;

const ALL_DAYS = [1, 2, 3, 4, 5, 6, 7];
const LOOK_AHEAD_DAYS = 14;

/** All that hours hang on. */
type Opening = Pick<Service, 'hours' | 'bankHolidays' | 'bankHolidayHours'>;

type Hours = { from: string; to: string };

/** By the local wall clock. Hours that end at or before they begin run past midnight. */
export function isOpen(service: Opening, at: number, site: SiteTime): boolean {
  const date = localDate(at, site.timeZone);
  const minute = localMinute(at, site.timeZone);
  const today = hoursOn(service, date, site).some(({ from, to }) => {
    const [start, end] = [minutesOf(from), minutesOf(to)];
    return minute >= start && (end <= start || minute < end);
  });
  return (
    today ||
    hoursOn(service, addDays(date, -1), site).some(
      ({ from, to }) => minutesOf(to) <= minutesOf(from) && minute < minutesOf(to),
    )
  );
}

/** When it next opens, as local date and time; undefined where it does not within two weeks. */
export function nextOpening(
  service: Opening,
  at: number,
  site: SiteTime,
): { date: string; time: string } | undefined {
  const today = localDate(at, site.timeZone);
  const now = localMinute(at, site.timeZone);
  for (let ahead = 0; ahead <= LOOK_AHEAD_DAYS; ahead += 1) {
    const date = addDays(today, ahead);
    const starts = hoursOn(service, date, site)
      .map(({ from }) => from)
      .filter((from) => ahead > 0 || minutesOf(from) > now)
      .sort();
    if (starts[0] !== undefined) return { date, time: starts[0] };
  }
  return undefined;
}

/** The hours that begin on a date. On a bank holiday only what it says of bank holidays holds. */
function hoursOn(service: Opening, date: string, site: SiteTime): readonly Hours[] {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
  const usual = service.hours.filter(({ days }) => days.includes(weekday));
  if (bankHolidayOn(date, site.nation, site.bankHolidayChanges) === undefined) return usual;
  if (service.bankHolidayHours) return service.bankHolidayHours;
  const open = service.bankHolidays ? service.bankHolidays === 'as-usual' : neverShuts(service);
  return open ? usual : [];
}

function neverShuts(service: Opening): boolean {
  return ALL_DAYS.every((day) =>
    service.hours.some(
      ({ days, from, to }) =>
        days.includes(day) && from === '00:00' && (to === '24:00' || to === '00:00'),
    ),
  );
}

function localMinute(at: number, timeZone: string): number {
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at);
  return minutesOf(clock);
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
