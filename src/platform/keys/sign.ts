import { utf8 } from './bytes';

/** HMAC-SHA-256 of `text` (UTF-8) under `secret`, UTF-8 where it is a text; 32 bytes. */
export async function sign(
  secret: string | Uint8Array<ArrayBuffer>,
  text: string,
): Promise<Uint8Array> {
  const raw = typeof secret === 'string' ? utf8(secret) : secret;
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text)));
}
