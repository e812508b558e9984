import { fail, ok, type Result } from '../model/result';

/**
 * A link of the chain noted outside this computer, as printed on the Desk's sheet. An unkeyed chain
 * can be made anew from its first event by anyone who can edit the disk; one line on paper is what
 * that person cannot also change (hazard H27).
 */
export interface Anchor {
  /** Number of the event the link belongs to. */
  seq: number;
  /** The first 20 hexadecimal digits of the link: 80 bits, few enough to type. */
  link: string;
}

const LINK_DIGITS = 20;
const CHECK_DIGITS = 4;

/** `1204-9f3a-22c1-77b0-4e1d-9a02-5c1e`: number, link, and four digits that catch a slip in typing. */
export function writeAnchor(seq: number, link: string): string {
  const short = link.slice(0, LINK_DIGITS).toLowerCase();
  const groups = `${short}${checkDigits(seq, short)}`.match(/.{4}/g) ?? [];
  return [seq, ...groups].join('-');
}

/**
 * What was typed from a printed sheet: spaces, dashes and case do not matter, and the letters o, i
 * and l are read as the digits they look like. A slip is an error value, never a broken chain.
 */
export function readAnchor(typed: string): Result<Anchor> {
  const text = typed
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/o/g, '0')
    .replace(/[il]/g, '1');
  const seqDigits = text.slice(0, -(LINK_DIGITS + CHECK_DIGITS));
  const hex = text.slice(seqDigits.length);
  if (!/^\d{1,9}$/.test(seqDigits) || !/^[0-9a-f]{24}$/.test(hex)) {
    return fail(
      'anchor-malformed',
      'This is not a whole anchor. Copy it from the printed sheet: a number, then six groups of four.',
    );
  }
  const seq = Number(seqDigits);
  const link = hex.slice(0, LINK_DIGITS);
  if (hex.slice(LINK_DIGITS) !== checkDigits(seq, link)) {
    return fail(
      'anchor-mistyped',
      'A digit differs from what was printed. Look at the sheet again and correct it.',
    );
  }
  return ok({ seq, link });
}

/** CRC-16 (CCITT): finds every single slip and every exchange of two neighbours. No secret in it. */
function checkDigits(seq: number, link: string): string {
  let crc = 0xffff;
  for (const character of `${seq} ${link}`) {
    crc ^= character.charCodeAt(0) << 8;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
    }
  }
  return crc.toString(16).padStart(CHECK_DIGITS, '0');
}
