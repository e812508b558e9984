import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../model/result';
import { fromBase64, randomBytes, randomId, toBase64, toHex, utf8 } from './bytes';
import { ROUNDS, wrappingKey } from './passphrase';

const Base64 = z.string().check(z.maxLength(400));

/** One data key under the passphrase: AES-GCM over 64 bytes, the data key and the naming secret. */
const WrappedKey = z.strictObject({
  keyId: z.string().check(z.maxLength(64)),
  salt: Base64,
  rounds: z.number().check(z.int(), z.positive(), z.maximum(20_000_000)),
  iv: Base64,
  data: Base64,
});
type WrappedKey = z.infer<typeof WrappedKey>;

/**
 * The wrapped keys of this computer. While the data key is changed there are two, and rows say which
 * is theirs. `sum` tells a damaged keyring from a wrong passphrase; it guards against nobody.
 */
export const Keyring = z.strictObject({
  v: z.literal(1),
  /** Counts up with every writing: of two copies the higher is the newer. */
  generation: z.number().check(z.int(), z.positive()),
  current: z.string().check(z.maxLength(64)),
  keys: z.array(WrappedKey).check(z.minLength(1), z.maxLength(8)),
  sum: z.string(),
});
export type Keyring = z.infer<typeof Keyring>;

/** An unwrapped key, raw. The naming secret outlives every change of the data key. */
export interface OpenKey {
  keyId: string;
  data: Uint8Array<ArrayBuffer>;
  naming: Uint8Array<ArrayBuffer>;
}

export function newKey(naming = randomBytes(32)): OpenKey {
  return { keyId: randomId(), data: randomBytes(32), naming };
}

/** A keyring of `keys`, the first of them the current one. */
export async function makeKeyring(
  keys: readonly OpenKey[],
  passphrase: string,
  generation: number,
): Promise<Keyring> {
  const wrapped = await Promise.all(keys.map((key) => wrap(key, passphrase)));
  return sumUp({ v: 1, generation, current: wrapped[0]?.keyId ?? '', keys: wrapped });
}

/** The same keyring without the keys that no row names any more. */
export function keepKeys(ring: Keyring, keyIds: ReadonlySet<string>): Promise<Keyring> {
  const keys = ring.keys.filter((key) => key.keyId === ring.current || keyIds.has(key.keyId));
  return sumUp({ v: 1, generation: ring.generation + 1, current: ring.current, keys });
}

/** A stored copy as a keyring: undefined where nothing is there, `damaged` where it is not whole. */
export async function readKeyring(stored: unknown): Promise<Keyring | 'damaged' | undefined> {
  if (stored === undefined || stored === null) return undefined;
  const parsed = z.safeParse(Keyring, stored);
  if (!parsed.success) return 'damaged';
  const { sum, ...rest } = parsed.data;
  return (await sumOf(rest)) === sum ? parsed.data : 'damaged';
}

/** Every key of the ring; one wrong passphrase is wrong for all. */
export async function openKeyring(ring: Keyring, passphrase: string): Promise<Result<OpenKey[]>> {
  const keys: OpenKey[] = [];
  for (const each of ring.keys) {
    const key = await unwrap(each, passphrase);
    if (!key) return fail('wrong-passphrase', 'That is not the passphrase. Try again.');
    keys.push(key);
  }
  return ok(keys);
}

async function wrap(key: OpenKey, passphrase: string): Promise<WrappedKey> {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const { keyId } = key;
  const under = await wrappingKey(passphrase, salt, ROUNDS);
  const bare = { keyId, salt: toBase64(salt), rounds: ROUNDS, iv: toBase64(iv) };
  const how = { name: 'AES-GCM', iv, additionalData: named(bare) };
  const both = new Uint8Array([...key.data, ...key.naming]);
  const data = new Uint8Array(await crypto.subtle.encrypt(how, under, both));
  return { ...bare, data: toBase64(data) };
}

async function unwrap(wrapped: WrappedKey, passphrase: string): Promise<OpenKey | undefined> {
  try {
    const under = await wrappingKey(passphrase, fromBase64(wrapped.salt), wrapped.rounds);
    const iv = fromBase64(wrapped.iv);
    const how = { name: 'AES-GCM', iv, additionalData: named(wrapped) };
    const both = new Uint8Array(await crypto.subtle.decrypt(how, under, fromBase64(wrapped.data)));
    return { keyId: wrapped.keyId, data: both.slice(0, 32), naming: both.slice(32, 64) };
  } catch {
    return undefined;
  }
}

const named = ({ keyId, salt, rounds }: Pick<WrappedKey, 'keyId' | 'salt' | 'rounds'>) =>
  utf8(`keyring ${keyId} ${salt} ${rounds}`);

async function sumUp(ring: Omit<Keyring, 'sum'>): Promise<Keyring> {
  return { ...ring, sum: await sumOf(ring) };
}

async function sumOf({ v, generation, current, keys }: Omit<Keyring, 'sum'>): Promise<string> {
  const parts = keys.map(({ keyId, salt, rounds, iv, data }) => [keyId, salt, rounds, iv, data]);
  const text = JSON.stringify([v, generation, current, parts]);
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(text))));
}
