import { describe, expect, test } from 'vitest';
import { contradicts, findDates, parseDate, type DateStyle } from '../../src/model/dates';

const day: DateStyle = { dateFormat: 'day-first', locale: 'en-GB' };
const month: DateStyle = { dateFormat: 'month-first', locale: 'en-US' };

describe('a shown date', () => {
  test.each([
    ['02 Mar 1984', day, '1984-03-02'],
    ['2nd March 1984', day, '1984-03-02'],
    ['14-Feb-1988', day, '1988-02-14'],
    ['Fri 2 March, 1984', day, '1984-03-02'],
    ['21 Nov 2026 03:12', day, '2026-11-21'],
    ['2 Sept 1984', day, '1984-09-02'],
    ['Mar 2, 1984', day, '1984-03-02'],
    ['Mar 2, 1984', month, '1984-03-02'],
    ['March 2nd 1984', month, '1984-03-02'],
    ['MAR-02-1984', month, '1984-03-02'],
    ['Mar. 2, 1984', month, '1984-03-02'],
    ['02/03/1984', day, '1984-03-02'],
    ['02/03/1984', month, '1984-02-03'],
    ['02.03.1984', day, '1984-03-02'],
    ['1984-03-02', month, '1984-03-02'],
    ['1984/3/2', day, '1984-03-02'],
    ['1984-03-02T10:00', day, '1984-03-02'],
  ] as const)('%s', (shown, style, read) => {
    expect(parseDate(shown, style)).toBe(read);
  });

  test.each([
    ['31 Feb 1984', day],
    ['30/02/1984', day],
    ['29 Feb 2025', day],
    ['12/31/1984', day],
    ['31/12/1984', month],
    ['00/03/1984', day],
    ['2 Marble 1984', day],
    ['2 Mai 1984', day],
    ['02/03/84', day],
    ['2 Mar 84', day],
    ['Mar 2, 84', month],
    ['02/03/1984', { dateFormat: 'iso' }],
    ['102/03/1984', day],
    ['02/03/19845', day],
    ['1/02/03/1984', day],
    ['02-03/1984', day],
    ['999 523 1751', day],
    ['Mar 2, 10:45', { ...month, twoDigitYears: true }],
    ['unknown', day],
    ['', day],
  ] as const)('%s is none', (shown, style) => {
    expect(parseDate(shown, style)).toBeUndefined();
  });

  test.each([
    ['de-DE', '2. März 1984', '1984-03-02'],
    ['fr-FR', '2 mars 1984', '1984-03-02'],
    ['fr-FR', '1er février 1984', '1984-02-01'],
    ['fr-FR', '2 FEVRIER 1984', '1984-02-02'],
    ['es-ES', '2 de marzo de 1984', '1984-03-02'],
    ['pl-PL', '2 marca 1984', '1984-03-02'],
    ['nl-NL', '2 mrt 1984', '1984-03-02'],
    ['de-DE', '2 March 1984', '1984-03-02'],
    ['no such locale', '2 March 1984', '1984-03-02'],
  ])('months of %s: %s', (locale, shown, read) => {
    expect(parseDate(shown, { dateFormat: 'day-first', locale })).toBe(read);
  });

  test('months of another language are not read', () => {
    expect(parseDate('2 mars 1984', day)).toBeUndefined();
  });

  test('two-digit years only where the system writes them, and then in both centuries', () => {
    const short = { ...day, twoDigitYears: true };
    expect(findDates('02/03/84', short)).toEqual([{ dates: ['1984-03-02', '2084-03-02'] }]);
    expect(findDates('2-Mar-84', short)).toEqual([{ dates: ['1984-03-02', '2084-03-02'] }]);
    expect(parseDate('02/03/84', short)).toBeUndefined();
    expect(findDates('29/02/00', short)).toEqual([{ dates: ['2000-02-29'] }]);
  });

  test('several in one text are all found', () => {
    expect(
      findDates('Born 2 Mar 1984, died 3 Apr 2020', day).flatMap(({ dates }) => dates),
    ).toEqual(['1984-03-02', '2020-04-03']);
  });

  test('one that can only be the other way round contradicts the style', () => {
    expect(contradicts('12/31/1984', day)).toBe(true);
    expect(contradicts('31/12/1984', month)).toBe(true);
    for (const shown of ['31/12/1984', '31/31/1984', '2 Mar 1984', 'Mar 31, 1984', '']) {
      expect(contradicts(shown, day)).toBe(false);
    }
    expect(contradicts('31/12/1984', { dateFormat: 'iso' })).toBe(false);
  });

  test('hostile text takes no time', () => {
    const began = performance.now();
    for (const text of ['1'.repeat(1e6), '1 '.repeat(1e6), '1 de '.repeat(1e6), 'a,'.repeat(1e6)]) {
      parseDate(text, day);
    }
    expect(performance.now() - began).toBeLessThan(200);
  });
});
