/**
 * Ten digits of an NHS number with a valid modulus-11 check digit, or undefined.
 * Spaces, dashes and no-break spaces are dropped. Source: NHS Data Dictionary, NHS NUMBER.
 */
export function parseNhsNumber(shown: string): string | undefined {
  const digits = shown.replace(/[\s\u00a0-]/g, '');
  if (!/^\d{10}$/.test(digits)) return undefined;
  const sum = [...digits.slice(0, 9)].reduce((total, d, i) => total + Number(d) * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(digits[9]) ? digits : undefined;
}

/** `9990000018` as `999 000 0018`, the way it is printed on letters. */
export function formatNhsNumber(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}
