import { fail, ok, type Result } from '../../model/result';
import { utf8 } from './bytes';

/** PBKDF2-SHA-256 rounds: OWASP Password Storage Cheat Sheet, 600,000 (looked up 2026-11). */
export const ROUNDS = 600_000;
/** Fewest characters, counted as a person would: an emoji is one or a few, not its bytes. */
export const SHORTEST = 12;

/**
 * The passphrase as it is used: composed the same on every keyboard (NFKC). Refused where it is too
 * short; no upper limit, no rule about digits, nothing trimmed (NIST SP 800-63B 3.1.1).
 */
export function readPassphrase(typed: string): Result<string> {
  const passphrase = typed.normalize('NFKC');
  if ([...passphrase].length >= SHORTEST) return ok(passphrase);
  return fail(
    'too-short',
    `That is too short. Use at least ${SHORTEST} characters, for example four words.`,
  );
}

/** The key that wraps others: AES-GCM, 256 bits, from PBKDF2 over the passphrase in UTF-8. */
export async function wrappingKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<CryptoKey> {
  const typed = utf8(passphrase.normalize('NFKC'));
  const base = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}
