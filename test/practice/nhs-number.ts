// NHS numbers as the record systems print them, and the check digit the invented ones must pass.

/** `9991234567` as `999 123 4567`. */
export const spaced = (nhsNumber: string): string =>
  `${nhsNumber.slice(0, 3)} ${nhsNumber.slice(3, 6)} ${nhsNumber.slice(6)}`;

/** Modulus 11 over the first nine digits, weights 10 to 2; a remainder giving 10 is never valid. */
export function hasValidCheckDigit(nhsNumber: string): boolean {
  if (!/^\d{10}$/.test(nhsNumber)) return false;
  const digits = [...nhsNumber].map(Number);
  const sum = digits.slice(0, 9).reduce((total, digit, at) => total + digit * (10 - at), 0);
  const check = 11 - (sum % 11);
  return check !== 10 && (check === 11 ? 0 : check) === digits[9];
}
