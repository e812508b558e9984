import { fail, ok, type Result } from '../../model/result';
import type { SealedKind, SealedRow } from '../stores/sealed-row';
import { fromBase64, randomBytes, toBase64, utf8 } from './bytes';

/** The raw data keys in use, 32 bytes each, by id; new rows are sealed under `current`. */
export interface DataKeys {
  current: string;
  keys: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

/** One value as it may lie on the disk. `at`: UTC milliseconds. Throws where there is no key. */
export async function sealValue(
  { current, keys }: DataKeys,
  { kind, id, at }: { kind: SealedKind; id: string; at: number },
  value: unknown,
): Promise<SealedRow> {
  const raw = keys.get(current);
  if (!raw) throw new Error('No data key is open.');
  const iv = randomBytes(12);
  const key = await gcm(raw);
  const data = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: utf8(`${kind} ${id} ${current}`) },
    key,
    utf8(JSON.stringify(value)),
  );
  const sealed = toBase64(new Uint8Array(data));
  return { v: 1, kind, id, keyId: current, at, iv: toBase64(iv), data: sealed };
}

/**
 * What a row holds. `other-key`: sealed under a key that is not open here; `damaged`: it is not what
 * was sealed, or was moved under another name. Neither is ever a reason to drop the row.
 */
export async function openRow({ keys }: DataKeys, row: SealedRow): Promise<Result<unknown>> {
  const raw = keys.get(row.keyId);
  if (!raw) return fail('other-key', 'One kept record was sealed with another key.');
  try {
    const name = utf8(`${row.kind} ${row.id} ${row.keyId}`);
    const how = { name: 'AES-GCM', iv: fromBase64(row.iv), additionalData: name };
    const plain = await crypto.subtle.decrypt(how, await gcm(raw), fromBase64(row.data));
    return ok(JSON.parse(new TextDecoder().decode(plain)));
  } catch {
    return fail('damaged', 'One kept record is damaged and cannot be opened.');
  }
}

function gcm(raw: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
