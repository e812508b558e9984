/** How the dates of one extract are written. Guessed once from all of a sample, shown, corrected. */
export const extractDateStyles = ['iso', 'day-first', 'month-first'] as const;
export type ExtractDateStyle = (typeof extractDateStyles)[number];

/** What a sample of one column says of how its dates are written. */
export interface DateGuess {
  /** Absent where it can be read two ways, or none: a person is asked. */
  style?: ExtractDateStyle;
  /** One date as it is written, for whoever is asked. */
  example: string;
}

const SHAPES: Record<ExtractDateStyle, RegExp> = {
  iso: /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/,
  'day-first': /^(\d{1,2})[/.-](\d{1,2}|[A-Za-z]{3,9})[/.-](\d{4})(?:[T ,].*)?$/,
  'month-first': /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[T ,].*)?$/,
};
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `YYYY-MM-DD`, or undefined where it is no such date: 31 February is none, 29 in a leap year is. */
export function readExtractDate(text: string, style: ExtractDateStyle): string | undefined {
  const match = SHAPES[style].exec(text.trim());
  if (!match) return undefined;
  const [one = '', two = '', three = ''] = match.slice(1);
  if (style === 'iso') return realDate(Number(one), Number(two), Number(three));
  if (style === 'month-first') return realDate(Number(three), Number(one), Number(two));
  const named = MONTHS.indexOf(two.slice(0, 3).toLowerCase()) + 1;
  return realDate(Number(three), named || Number(two), Number(one));
}

/**
 * The style in which most of a sample can be read, or none where two read it alike. Undefined where
 * nothing of it is a date.
 */
export function guessDateStyle(sample: readonly string[]): DateGuess | undefined {
  const read = (style: ExtractDateStyle) =>
    sample.filter((text) => readExtractDate(text, style) !== undefined);
  const readings = extractDateStyles
    .map((style) => ({ style, read: read(style) }))
    .sort((a, b) => b.read.length - a.read.length);
  const [first, second] = readings;
  const example = first?.read[0];
  if (!first || example === undefined) return undefined;
  const isSure = first.read.length > (second?.read.length ?? 0);
  return { example, ...(isSure && { style: first.style }) };
}

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function realDate(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return undefined;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = month === 2 && isLeap ? 29 : (LENGTHS[month - 1] ?? 0);
  if (day > length) return undefined;
  return `${year}-${two(month)}-${two(day)}`;
}

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));
