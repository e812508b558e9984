import * as z from 'zod/mini';
import { browser } from '../browser';
import { fromBase64, toBase64 } from './bytes';
import type { OpenKey } from './keyring';
import type { DataKeys } from './seal';

const NAME = 'open-keys';

const Kept = z.strictObject({
  current: z.string(),
  naming: z.string(),
  keys: z.record(z.string(), z.string()),
});

/** The data keys while unlocked, and the secret that names patients in sealed rows. */
export interface OpenKeys extends DataKeys {
  naming: Uint8Array<ArrayBuffer>;
}

/**
 * Raw bytes as base64 in session memory, trusted contexts only: a CryptoKey there silently becomes
 * `{}` (platform.md 7). Gone with the browser and with every lock.
 */
export async function readOpenKeys(): Promise<OpenKeys | undefined> {
  const parsed = z.safeParse(Kept, (await browser.storage.session.get(NAME))[NAME]);
  if (!parsed.success) return undefined;
  const { current, naming, keys } = parsed.data;
  const raw = Object.entries(keys).map(([id, text]) => [id, fromBase64(text)] as const);
  return { current, naming: fromBase64(naming), keys: new Map(raw) };
}

/** Puts `keys` in use, the first of them for new rows. */
export async function keepOpenKeys(keys: readonly OpenKey[]): Promise<void> {
  const [first] = keys;
  if (!first) return dropOpenKeys();
  const kept: z.infer<typeof Kept> = {
    current: first.keyId,
    naming: toBase64(first.naming),
    keys: Object.fromEntries(keys.map(({ keyId, data }) => [keyId, toBase64(data)])),
  };
  await browser.storage.session.set({ [NAME]: kept });
}

export async function dropOpenKeys(): Promise<void> {
  await browser.storage.session.remove(NAME);
}
