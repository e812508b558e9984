import { readSealedFile, writeSealedFile, type SealedHeader } from '../audit/sealed-file';
import { fail, ok, type Result } from '../model/result';
import { fromBase64, randomBytes, toBase64, utf8 } from './keys/bytes';
import { readPassphrase, ROUNDS, wrappingKey } from './keys/passphrase';

/**
 * Seals a text under a passphrase for a file that leaves this computer; refused where the passphrase
 * is too short. WebCrypto alone, so that the same code opens it in `npm run verify`.
 */
export async function sealText(text: string, typed: string): Promise<Result<string>> {
  const passphrase = readPassphrase(typed);
  if (!passphrase.ok) return passphrase;
  const header: SealedHeader = {
    sidenote: 'sealed-events',
    v: 1,
    key: 'PBKDF2-SHA-256',
    iterations: ROUNDS,
    cipher: 'AES-256-GCM',
    salt: toBase64(randomBytes(16)),
    iv: toBase64(randomBytes(12)),
  };
  const headerLine = JSON.stringify(header);
  const key = await wrappingKey(passphrase.value, fromBase64(header.salt), header.iterations);
  const sealed = await crypto.subtle.encrypt(cipherOf(header, headerLine), key, utf8(text));
  return ok(writeSealedFile(headerLine, toBase64(new Uint8Array(sealed))));
}

/** The text of a sealed file; a wrong passphrase and an altered file cannot be told apart. */
export async function openSealedText(file: string, passphrase: string): Promise<Result<string>> {
  const read = readSealedFile(file);
  if (!read.ok) return read;
  const { header, headerLine, data } = read.value;
  try {
    const key = await wrappingKey(passphrase, fromBase64(header.salt), header.iterations);
    const opened = await crypto.subtle.decrypt(cipherOf(header, headerLine), key, fromBase64(data));
    return ok(new TextDecoder().decode(opened));
  } catch {
    return fail(
      'not-opened',
      'It does not open. Either the passphrase is another, or the file was changed since it was made.',
    );
  }
}

/** The header is sealed with the data: no letter of it can be changed either. */
function cipherOf(header: SealedHeader, headerLine: string): AesGcmParams {
  return { name: 'AES-GCM', iv: fromBase64(header.iv), additionalData: utf8(headerLine) };
}
