import { browser } from '../browser';
import { randomBytes, toHex } from './bytes';
import { sign } from './sign';

const KEY = 'session-key';

/**
 * The random key of this browser session, as raw bytes in trusted session memory (a CryptoKey there
 * silently becomes `{}`). It dies with the browser, and with it every patient key made from it.
 */
async function sessionKey(): Promise<string> {
  const kept = (await browser.storage.session.get(KEY))[KEY];
  if (typeof kept === 'string') return kept;
  const made = toHex(randomBytes(32));
  await browser.storage.session.set({ [KEY]: made });
  return made;
}

/** A patient's key for this session: ten digits could be guessed from a plain hash. */
export async function patientKeyOf(identifier: string): Promise<string> {
  return toHex(await sign(await sessionKey(), identifier)).slice(0, 32);
}
