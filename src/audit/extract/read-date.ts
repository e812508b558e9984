/** How the dates of one extract are written. Guessed once from all of a sample, shown, corrected. */
export type ExtractDateStyle = 'iso' | 'day-first' | 'month-first';

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
 * The style in which most of a sample can be read; of two alike `day-first`, as this country writes,
 * and `sure` false, so that a person is asked.
 */
export function guessDateStyle(sample: readonly string[]): {
  style: ExtractDateStyle;
  sure: boolean;
} {
  const read = (style: ExtractDateStyle) =>
    sample.filter((text) => readExtractDate(text, style) !== undefined).length;
  const counts = {
    iso: read('iso'),
    'day-first': read('day-first'),
    'month-first': read('month-first'),
  };
  if (counts.iso >= Math.max(counts['day-first'], counts['month-first'])) {
    return { style: 'iso', sure: counts.iso > 0 };
  }
  const style = counts['month-first'] > counts['day-first'] ? 'month-first' : 'day-first';
  return { style, sure: counts['month-first'] !== counts['day-first'] };
}

function realDate(year: number, month: number, day: number): string | undefined {
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12)) return undefined;
  const made = new Date(Date.UTC(year, month - 1, day));
  if (made.getUTCMonth() !== month - 1 || made.getUTCDate() !== day) return undefined;
  return made.toISOString().slice(0, 10);
}
