/** The four nations, whose bank holidays differ. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/**
 * The last year held against the list each nation publishes (gov.uk, Bank holidays). Later years follow
 * the same rules, but a proclamation may add or move a day: whatever rests on them has to say "check".
 */
export const HOLIDAYS_CHECKED_THROUGH = 2027;

/** What a site knows better than the rules: a day proclaimed since, or one moved away. */
export interface HolidayChange {
  /** `YYYY-MM-DD`. */
  date: string;
  holiday: boolean;
}

/** Days proclaimed for one year alone, with the rule's own day where it was moved. */
const PROCLAIMED: readonly (HolidayChange & { name: string; only?: Nation })[] = [
  { date: '2020-05-04', holiday: false, name: 'Early May, moved' },
  { date: '2020-05-08', holiday: true, name: 'Early May (VE Day)' },
  { date: '2022-05-30', holiday: false, name: 'Spring, moved' },
  { date: '2022-06-02', holiday: true, name: 'Spring' },
  { date: '2022-06-03', holiday: true, name: 'Platinum Jubilee' },
  { date: '2022-09-19', holiday: true, name: 'State Funeral' },
  { date: '2023-05-08', holiday: true, name: 'Coronation' },
  { date: '2026-06-15', holiday: true, name: 'World Cup', only: 'scotland' },
];

/**
 * The bank holidays of a year, date to name. Source: Banking and Financial Dealings Act 1971,
 * Schedule 1, and the yearly proclamations. One that falls on a weekend goes to the next weekday that
 * is not one already, so that Christmas on a Saturday gives the 27th and 28th.
 */
export function bankHolidays(year: number, nation: Nation): ReadonlyMap<string, string> {
  const key = `${year} ${nation}`;
  let found = years.get(key);
  if (!found) years.set(key, (found = workOut(year, nation)));
  return found;
}

const years = new Map<string, ReadonlyMap<string, string>>();

/** The name of the bank holiday on a local date `YYYY-MM-DD`; undefined on any other day. */
export function bankHolidayOn(
  date: string,
  nation: Nation,
  changes: readonly HolidayChange[] = [],
): string | undefined {
  const change = changes.findLast((each) => each.date === date);
  if (change) return change.holiday ? 'Bank holiday (set by this site)' : undefined;
  return bankHolidays(Number(date.slice(0, 4)), nation).get(date);
}

/** True where the rules alone speak for a date, and nobody has held them against the list. */
export function isHolidayUnchecked(date: string): boolean {
  return Number(date.slice(0, 4)) > HOLIDAYS_CHECKED_THROUGH;
}

function workOut(year: number, nation: Nation): Map<string, string> {
  const easter = easterSunday(year);
  const scotland = nation === 'scotland';
  const ireland = nation === 'northern-ireland';
  const fixed: [string, string][] = [
    [day(year, 1, 1), 'New Year’s Day'],
    ...(scotland ? [[day(year, 1, 2), '2 January'] as [string, string]] : []),
    ...(ireland ? [[day(year, 3, 17), 'St Patrick’s Day'] as [string, string]] : []),
    ...(ireland ? [[day(year, 7, 12), 'Battle of the Boyne'] as [string, string]] : []),
    ...(scotland ? [[day(year, 11, 30), 'St Andrew’s Day'] as [string, string]] : []),
    [day(year, 12, 25), 'Christmas Day'],
    [day(year, 12, 26), 'Boxing Day'],
  ];
  const found = new Map<string, string>([
    [addDays(easter, -2), 'Good Friday'],
    ...(scotland ? [] : [[addDays(easter, 1), 'Easter Monday'] as [string, string]]),
    [firstMonday(year, 5), 'Early May'],
    [addDays(firstMonday(year, 6), -7), 'Spring'],
    scotland
      ? [firstMonday(year, 8), 'Summer']
      : ([addDays(firstMonday(year, 9), -7), 'Summer'] as [string, string]),
    ...fixed.filter(([date]) => !isWeekend(date)),
  ]);
  for (const [date, name] of fixed.filter((each) => isWeekend(each[0]))) {
    let free = addDays(date, 1);
    while (isWeekend(free) || found.has(free)) free = addDays(free, 1);
    found.set(free, `${name} (substitute day)`);
  }
  for (const { date, holiday, name, only } of PROCLAIMED) {
    if (Number(date.slice(0, 4)) !== year || (only && only !== nation)) continue;
    if (holiday) found.set(date, name);
    else found.delete(date);
  }
  return found;
}

/** By the Gregorian rule for the western Easter, as Meeus, Jones and Butcher set it out. */
function easterSunday(year: number): string {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return day(year, Math.floor(n / 31), (n % 31) + 1);
}

function firstMonday(year: number, month: number): string {
  const first = day(year, month, 1);
  return addDays(first, (8 - weekday(first)) % 7);
}

export function isWeekend(date: string): boolean {
  const at = weekday(date);
  return at === 0 || at === 6;
}

/** A date so many calendar days later, or earlier. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function weekday(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function day(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10);
}
