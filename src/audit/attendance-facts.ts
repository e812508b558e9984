import * as z from 'zod/mini';

/**
 * What an attendance may be counted by, beside place and week: closed sets alone, so that no field
 * can hold a name or a date of birth. `unknown` is what the record did not show, never a guess.
 * Sets are stored by position in column chunks: add at the end only, never reorder.
 */
export const Shift = z.enum(['day', 'evening', 'night']);
export type Shift = z.infer<typeof Shift>;

export const CountedSex = z.enum(['female', 'male', 'other', 'unknown']);
export type CountedSex = z.infer<typeof CountedSex>;

export const AgeBand = z.enum([
  'under-18',
  '18-24',
  '25-34',
  '35-44',
  '45-54',
  '55-64',
  '65-74',
  '75-and-over',
  'unknown',
]);
export type AgeBand = z.infer<typeof AgeBand>;

/** Hours at which a shift begins, local time: eight each, whatever the rota of a site. */
const SHIFT_STARTS = { day: 8, evening: 16 };

/** Which third of the local day a moment (UTC milliseconds) is in; night runs 00:00 to 07:59. */
export function shiftAt(at: number, timeZone: string): Shift {
  const hour = localHour(at, timeZone);
  if (hour >= SHIFT_STARTS.evening) return 'evening';
  return hour >= SHIFT_STARTS.day ? 'day' : 'night';
}

/** Whole years, or undefined where no date of birth is shown. */
export function ageBandOf(age: number | undefined): AgeBand {
  if (age === undefined || !Number.isFinite(age) || age < 0 || age > 125) return 'unknown';
  if (age < 18) return 'under-18';
  if (age < 25) return '18-24';
  if (age >= 75) return '75-and-over';
  const from = 25 + 10 * Math.floor((age - 25) / 10);
  return AgeBand.parse(`${from}-${from + 9}`);
}

/** The record's own word for it, as shown or by its ECDS or PDS code; anything else is not guessed. */
export function sexOf(shown: string | undefined): CountedSex {
  const word = shown?.trim().toLowerCase() ?? '';
  if (/^(f|female|woman|girl|2)$/.test(word)) return 'female';
  if (/^(m|male|man|boy|1)$/.test(word)) return 'male';
  return /^(other|indeterminate|non-?binary|intersex|9)$/.test(word) ? 'other' : 'unknown';
}

const writers = new Map<string, Intl.DateTimeFormat>();

/** 0 to 23 by the clock on the wall; at the hour that comes twice in October, the same both times. */
function localHour(at: number, timeZone: string): number {
  let writer = writers.get(timeZone);
  if (!writer) {
    writer = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
    writers.set(timeZone, writer);
  }
  return Number(writer.format(at));
}
