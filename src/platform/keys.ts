import { browser } from './browser';

const KEY = 'session-key';

/**
 * The random key of this browser session, as raw bytes in trusted session memory (a CryptoKey there
 * silently becomes `{}`). It dies with the browser, and with it every patient key made from it.
 */
async function sessionKey(): Promise<string> {
  const kept = (await browser.storage.session.get(KEY))[KEY];
  if (typeof kept === 'string') return kept;
  const made = toHex(crypto.getRandomValues(new Uint8Array(32)));
  await browser.storage.session.set({ [KEY]: made });
  return made;
}

/** HMAC-SHA-256 of `text` under `secret`, both UTF-8; 32 bytes. */
export async function sign(secret: string, text: string): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), algorithm, false, [
    'sign',
  ]);
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)));
}

/** A patient's key for this session: ten digits could be guessed from a plain hash. */
export async function patientKeyOf(identifier: string): Promise<string> {
  return toHex(await sign(await sessionKey(), identifier)).slice(0, 32);
}

export function randomId(): string {
  return crypto.randomUUID();
}

export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
