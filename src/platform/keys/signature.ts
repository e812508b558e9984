import { fromBase64, toBase64, toHex, utf8 } from './bytes';

/** How exports are signed. */
export const SIGNING_KEY = { name: 'ECDSA', namedCurve: 'P-256' };
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' };

/** A key that exports are signed with. */
export interface SigningKey {
  /** SPKI, base64. */
  publicKey: string;
  /** ECDSA P-256 over SHA-256 of the text (UTF-8), base64. */
  sign(text: string): Promise<string>;
}

export async function signingKey({ privateKey, publicKey }: CryptoKeyPair): Promise<SigningKey> {
  const spki = await crypto.subtle.exportKey('spki', publicKey);
  return {
    publicKey: toBase64(new Uint8Array(spki)),
    async sign(text) {
      const signed = await crypto.subtle.sign(SIGNATURE, privateKey, utf8(text));
      return toBase64(new Uint8Array(signed));
    },
  };
}

/** Whether the owner of this public key signed this text; false also for what is no key at all. */
export async function isSignedBy(
  publicKey: string,
  text: string,
  signature: string,
): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('spki', fromBase64(publicKey), SIGNING_KEY, false, [
      'verify',
    ]);
    return await crypto.subtle.verify(SIGNATURE, key, fromBase64(signature), utf8(text));
  } catch {
    return false;
  }
}

/** What two people compare by telephone: `9f3a-22c1-77b0-4e1d-9a02`, 80 bits of the key's SHA-256. */
export async function keyMark(publicKey: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(publicKey));
  return (toHex(new Uint8Array(digest)).slice(0, 20).match(/.{4}/g) ?? []).join('-');
}
