import { chainText, type StoredEvent } from '../../audit/chain-text';
import { toHex } from '../keys/bytes';

/** SHA-256 of a text, hexadecimal. */
export async function hashText(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', ENCODER.encode(text));
  return toHex(new Uint8Array(hash));
}
const ENCODER = new TextEncoder();

export function linkOf(
  previous: string,
  seq: number,
  event: StoredEvent['event'],
): Promise<string> {
  return hashText(chainText(previous, seq, event));
}
