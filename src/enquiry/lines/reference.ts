/**
 * The reference at the end of every Sidenote line, e.g. `3KQ7M-2XW9T4`. It tells a computer of the
 * same site only *closed* or *open*, and when; it tells a person nothing. Five characters hold the
 * quarter hour and five random bits, six hold a keyed check, so ordinary text never reads as one
 * (2 chances in 2^30 for each string of the right shape). Source: design.md decision 6.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const EPOCH = Date.UTC(2024, 0, 1);
const QUARTER_HOUR = 15 * 60_000;

export type LineState = 'closed' | 'open';

/** A keyed one-way function of a text, at least four bytes long; HMAC-SHA-256 in the product. */
export type Sign = (text: string) => Promise<Uint8Array>;

/** `random` is one byte of randomness, so that two lines of one quarter hour differ. */
export async function writeReference(
  state: LineState,
  at: number,
  random: number,
  sign: Sign,
): Promise<string> {
  const quarters = Math.max(0, Math.floor((at - EPOCH) / QUARTER_HOUR)) % 2 ** 20;
  const head = toBase32(quarters * 32 + (random % 32), 5);
  return `${head}-${await check(head, state, sign)}`;
}

/** What a reference says, or undefined where this site's key did not make it. */
export async function readReference(
  reference: string,
  sign: Sign,
): Promise<{ state: LineState; at: number } | undefined> {
  const [head, tail] = reference.toUpperCase().split('-');
  if (!head || !tail) return undefined;
  const at = EPOCH + Math.floor(fromBase32(head) / 32) * QUARTER_HOUR;
  for (const state of ['closed', 'open'] as const) {
    if ((await check(head, state, sign)) === tail) return { state, at };
  }
  return undefined;
}

/** True where a string has the shape of a reference; a loop, so that no expression meets host text. */
export function isReference(text: string): boolean {
  if (text.length !== 12 || text[5] !== '-') return false;
  return [...text].every((char, i) => i === 5 || ALPHABET.includes(char));
}

async function check(head: string, state: LineState, sign: Sign): Promise<string> {
  const bytes = await sign(`sidenote-line-1 ${head} ${state}`);
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  return toBase32((a * 2 ** 24 + b * 2 ** 16 + c * 2 ** 8 + d) % 2 ** 30, 6);
}

function toBase32(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) {
    text = ALPHABET.charAt(rest % 32) + text;
  }
  return text;
}

function fromBase32(text: string): number {
  return [...text].reduce((value, char) => value * 32 + ALPHABET.indexOf(char), 0);
}
