import { expect, test } from 'vitest';
import { formatNhsNumber, parseNhsNumber } from '../../src/model/nhs-number';

test('a number with a valid check digit is read whatever its spacing', () => {
  expect(parseNhsNumber('999 000 0018 ')).toBe('9990000018');
  expect(parseNhsNumber('943-476-5919')).toBe('9434765919');
});

test('a wrong check digit, a short number and words are no number', () => {
  expect(parseNhsNumber('999 000 0017')).toBeUndefined();
  expect(parseNhsNumber('999 000 001')).toBeUndefined();
  expect(parseNhsNumber('not recorded')).toBeUndefined();
});

test('it prints in groups of 3, 3 and 4', () => {
  expect(formatNhsNumber('9990000018')).toBe('999 000 0018');
});
