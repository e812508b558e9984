import { chainText, type StoredEvent } from '../../audit/chain-text';

/** SHA-256 of a text, hexadecimal. */
export async function hashText(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', ENCODER.encode(text));
  return Array.from(new Uint8Array(hash), (byte) => HEX[byte]).join('');
}
const ENCODER = new TextEncoder();
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

export function linkOf(
  previous: string,
  seq: number,
  event: StoredEvent['event'],
): Promise<string> {
  return hashText(chainText(previous, seq, event));
}
