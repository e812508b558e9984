import { chainText, type StoredEvent } from '../../audit/chain-text';

/** SHA-256 of a text, hexadecimal. */
export async function hashText(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function linkOf(
  previous: string,
  seq: number,
  event: StoredEvent['event'],
): Promise<string> {
  return hashText(chainText(previous, seq, event));
}
