/** Dates of birth and of entries are `YYYY-MM-DD` strings; times are UTC milliseconds. */

/** How a record system prints its dates: which way round, in whose language, how many digits of year. */
export type DateFormat = 'day-first' | 'month-first' | 'iso';

export interface DateStyle {
  dateFormat: DateFormat;
  /** Language tag of month names; English is always read too. */
  locale?: string;
  /** Only where a system is known to write them is `02/03/84` read at all. */
  twoDigitYears?: boolean | undefined;
}

/** What one shown date could be: several only for a two-digit year, which names no century. */
export interface ShownDate {
  /** `YYYY-MM-DD`, the earlier century first. Never empty. */
  dates: string[];
}

const NUMBER = String.raw`(\d{1,4})`;
const ORDINAL = String.raw`(?:st|nd|rd|th|er|[.ºª])?`;
const GAP = String.raw`(?:[\s,./-]|\bde\b|\bof\b){1,6}`;
const WORD = String.raw`(\p{L}{3,20})\.?`;
/** `1984-03-02`, `2 March 1984`, `Mar 2, 1984`, `02/03/1984`: each as one piece of the text. */
const SHAPES = new RegExp(
  [
    String.raw`(?<![\d/.-])${NUMBER}([-/.])(\d{1,2})\2${NUMBER}(?![\d/.-]*\d)`,
    String.raw`(?<!\d)(\d{1,2})${ORDINAL}${GAP}${WORD}${GAP}(\d{4}|\d{2})(?!\d)`,
    String.raw`(?<!\p{L})${WORD}${GAP}(\d{1,2})${ORDINAL}${GAP}(\d{4}|\d{2})(?![\d:])`,
  ].join('|'),
  'giu',
);
/** Longer than any cell that holds a date. */
const LONGEST = 200;

/**
 * Every date shown in a short text, in order. Impossible ones (31 February, a thirteenth month) are
 * left out, and so is what the style does not allow: never a guess.
 */
export function findDates(shown: string, style: DateStyle): ShownDate[] {
  const found: ShownDate[] = [];
  for (const match of shown.slice(0, LONGEST).matchAll(SHAPES)) {
    const dates = readShape(match, style);
    if (dates.length > 0) found.push({ dates });
  }
  return found;
}

/**
 * A shown date as `YYYY-MM-DD`, or undefined where it is not one or could be two: never a guess.
 * `02 Mar 1984`, `Mar 2, 1984`, `14-Feb-1988`, `2/3/1984`, `1984-03-02`, months in the style's language.
 */
export function parseDate(shown: string, given: DateFormat | DateStyle): string | undefined {
  const style = typeof given === 'string' ? { dateFormat: given } : given;
  const [first] = findDates(shown, style);
  return first?.dates.length === 1 ? first.dates[0] : undefined;
}

/** Each piece of a short text that is written as a date is, whether or not it is one. */
export function findDateTexts(shown: string): string[] {
  return [...shown.slice(0, LONGEST).matchAll(SHAPES)].map(([text]) => text);
}

/** True where the text holds a date that can only have been written the other way round. */
export function contradicts(shown: string, { dateFormat, ...rest }: DateStyle): boolean {
  if (dateFormat === 'iso') return false;
  const other = dateFormat === 'day-first' ? 'month-first' : 'day-first';
  for (const match of shown.slice(0, LONGEST).matchAll(SHAPES)) {
    if (readShape(match, { ...rest, dateFormat }).length > 0) continue;
    if (readShape(match, { ...rest, dateFormat: other }).length > 0) return true;
  }
  return false;
}

/** True for a language tag that dates can be written in. */
export function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function readShape(match: RegExpMatchArray, style: DateStyle): string[] {
  const [, one, , two, three, day, month, year, monthBefore, dayAfter, yearAfter] = match;
  if (one !== undefined && two !== undefined && three !== undefined) {
    if (one.length === 4) return three.length <= 2 ? toDates(one, Number(two), three, style) : [];
    if (one.length > 2 || style.dateFormat === 'iso') return [];
    return style.dateFormat === 'month-first'
      ? toDates(three, Number(one), two, style)
      : toDates(three, Number(two), one, style);
  }
  if (month !== undefined) return toDates(year, monthOf(month, style.locale), day, style);
  return toDates(yearAfter, monthOf(monthBefore ?? '', style.locale), dayAfter, style);
}

function toDates(
  year: string | undefined,
  month: number,
  day: string | undefined,
  { twoDigitYears }: DateStyle,
): string[] {
  if (year?.length === 4) return realDate(Number(year), month, Number(day));
  if (year?.length !== 2 || twoDigitYears !== true) return [];
  return [1900, 2000].flatMap((century) => realDate(century + Number(year), month, Number(day)));
}

function realDate(y: number, m: number, d: number): string[] {
  const made = new Date(Date.UTC(y, m - 1, d));
  if (y < 1000 || m < 1 || made.getUTCMonth() !== m - 1 || made.getUTCDate() !== d) return [];
  return [made.toISOString().slice(0, 10)];
}

const monthsOf = new Map<string, ReadonlyMap<string, number>>();

/** 1 to 12 by a month's whole name or its usual short form; 0 for any other word. */
function monthOf(word: string, locale = 'en-GB'): number {
  let months = monthsOf.get(locale);
  if (!months) monthsOf.set(locale, (months = listMonths(locale)));
  return months.get(foldWord(word)) ?? 0;
}

function listMonths(locale: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>([['sept', 9]]);
  for (const tag of isLocale(locale) ? ['en-GB', 'en-US', locale] : ['en-GB', 'en-US']) {
    // A month's name beside a day may differ from the same name alone, as in Polish.
    for (const form of ['long', 'short'] as const) {
      for (const day of ['numeric', undefined] as const) {
        const writer = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month: form, day });
        for (let month = 1; month <= 12; month += 1) {
          const parts = writer.formatToParts(Date.UTC(2001, month - 1, 1));
          const name = foldWord(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (/\p{L}/u.test(name) && !months.has(name)) months.set(name, month);
        }
      }
    }
  }
  return months;
}

function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
}

/** Whole years from a date of birth to a moment, as the local calendar of `timeZone` counts them. */
export function ageAt(dob: string, now: number, timeZone: string): number {
  const [y, m, d] = dob.split('-').map(Number) as [number, number, number];
  const [ny, nm, nd] = localDate(now, timeZone).split('-').map(Number) as [number, number, number];
  return ny - y - (nm < m || (nm === m && nd < d) ? 1 : 0);
}

/** The local calendar date of a moment, `YYYY-MM-DD`. */
export function localDate(at: number, timeZone: string): string {
  let writer = writers.get(timeZone);
  if (!writer) {
    writer = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    writers.set(timeZone, writer);
  }
  return writer.format(at);
}

/** By time zone; making one costs as much as a thousand uses of it. */
const writers = new Map<string, Intl.DateTimeFormat>();

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

/** True for a day of the calendar written `YYYY-MM-DD`; 31 February is none. */
export function isDay(text: string): boolean {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(text);
}
