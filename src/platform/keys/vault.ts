import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../model/result';
import { beginTry, Tries } from './back-off';
import {
  keepKeys,
  makeKeyring,
  newKey,
  openKeyring,
  readKeyring,
  type Keyring,
  type OpenKey,
} from './keyring';
import { dropOpenKeys, keepOpenKeys, readOpenKeys } from './open-keys';
import { readPassphrase } from './passphrase';
import { openRow, sealValue } from './seal';
import type { SealedStore } from './sealed-store';
import { readBoth, removeBoth, UNREADABLE, writeBoth, type TwoPlaces } from './two-places';

const RING = 'keyring';
const TRIES = 'keyring-tries';
const ERASING = 'keyring-erasing';

export interface VaultParts {
  places: TwoPlaces;
  rows: SealedStore;
  /** UTC milliseconds. */
  now(): number;
}

/** `damaged`: there is a keyring and neither copy of it is whole. */
export type VaultState = 'none' | 'locked' | 'open' | 'damaged' | 'unreadable';

/** How many rows were sealed anew, and how many stay as they are because they could not be opened. */
export interface Resealed {
  resealed: number;
  otherKey: number;
  damaged: number;
}

/** Which of the five this computer is in; finishes an erasure that was cut off. */
export async function vaultState(parts: VaultParts): Promise<VaultState> {
  if (await isErasing(parts)) await eraseVault(parts);
  const ring = await findRing(parts);
  if (typeof ring === 'string') return ring;
  return (await readOpenKeys()) ? 'open' : 'locked';
}

/** The first passphrase of this computer. Refused where there is one, whole or damaged. */
export async function choosePassphrase(parts: VaultParts, typed: string): Promise<Result<null>> {
  const passphrase = readPassphrase(typed);
  if (!passphrase.ok) return passphrase;
  const state = await vaultState(parts);
  if (state === 'damaged' || state === 'unreadable') return failure(state);
  if (state !== 'none') return fail('already-set', 'There is a passphrase already. Type that one.');
  const key = newKey();
  const ring = await makeKeyring([key], passphrase.value, 1);
  return keeping(async () => {
    try {
      await writeBoth(parts.places, RING, ring);
    } catch (error) {
      // Half a keyring would ask for a passphrase that was refused.
      await removeBoth(parts.places, RING);
      throw error;
    }
    await keepOpenKeys([key]);
    return ok(null);
  });
}

/** Opens the data keys; also mends a lost copy and finishes a change of key that was cut off. */
export async function unlockVault(parts: VaultParts, typed: string): Promise<Result<Resealed>> {
  const opened = await openRing(parts, typed);
  if (!opened.ok) return opened;
  const { ring, keys } = opened.value;
  return keeping(async () => {
    await keepOpenKeys(keys);
    // With only one copy of the ring no row is moved to a key that the other copy may not know.
    const mended = await writeBoth(parts.places, RING, ring).then(
      () => true,
      () => false,
    );
    return mended ? resealAll(parts, ring, keys) : ok({ resealed: 0, otherKey: 0, damaged: 0 });
  });
}

export async function changePassphrase(
  parts: VaultParts,
  from: string,
  to: string,
): Promise<Result<null>> {
  const wanted = readPassphrase(to);
  if (!wanted.ok) return wanted;
  const opened = await openRing(parts, from);
  if (!opened.ok) return opened;
  const { ring, keys } = opened.value;
  const next = await makeKeyring(keys, wanted.value, ring.generation + 1);
  return keeping(async () => {
    await writeBoth(parts.places, RING, next);
    return ok(null);
  });
}

/**
 * A new data key for every row. The keyring holds both keys, in both places, before the first row is
 * written, and until no row names the old one: whenever this is cut off, nothing is lost.
 */
export async function rotateKey(parts: VaultParts, typed: string): Promise<Result<Resealed>> {
  const opened = await openRing(parts, typed);
  if (!opened.ok) return opened;
  const keys = [newKey(opened.value.keys[0]?.naming), ...opened.value.keys];
  const passphrase = typed.normalize('NFKC');
  const ring = await makeKeyring(keys, passphrase, opened.value.ring.generation + 1);
  return keeping(async () => {
    await writeBoth(parts.places, RING, ring);
    await keepOpenKeys(keys);
    return resealAll(parts, ring, keys);
  });
}

/** Keyring, open keys, then rows: from the first step on, the rows are noise. Begun, it is finished. */
export function eraseVault({ places, rows }: VaultParts): Promise<Result<null>> {
  return keeping(async () => {
    await writeBoth(places, ERASING, { v: 1 });
    await removeBoth(places, RING);
    await removeBoth(places, TRIES);
    await dropOpenKeys();
    const erased = await rows.eraseSealed();
    if (erased.ok) await removeBoth(places, ERASING);
    return erased;
  });
}

/** Rows under an older key, sealed anew; then the keys that no row names are let go. */
async function resealAll(
  { places, rows }: VaultParts,
  ring: Keyring,
  keys: readonly OpenKey[],
): Promise<Result<Resealed>> {
  const all = await rows.readSealed();
  if (!all.ok) return all;
  const done: Resealed = { resealed: 0, otherKey: 0, damaged: 0 };
  const raw = { current: ring.current, keys: new Map(keys.map((key) => [key.keyId, key.data])) };
  const named = new Set<string>();
  for (const row of all.value) {
    const plain = row.keyId === ring.current ? undefined : await openRow(raw, row);
    if (!plain) continue;
    const put = plain.ok && (await rows.putSealed(await sealValue(raw, row, plain.value)));
    if (put && put.ok) done.resealed += 1;
    else named.add(row.keyId);
    if (!plain.ok) done[plain.error === 'other-key' ? 'otherKey' : 'damaged'] += 1;
  }
  const rest = await keepKeys(ring, named);
  if (rest.keys.length === ring.keys.length) return ok(done);
  await writeBoth(places, RING, rest);
  await keepOpenKeys(keys.filter(({ keyId }) => rest.keys.some((key) => key.keyId === keyId)));
  return ok(done);
}

/** The keyring and its keys, where the passphrase is right and its turn has come. */
async function openRing(
  parts: VaultParts,
  typed: string,
): Promise<Result<{ ring: Keyring; keys: OpenKey[] }>> {
  const ring = await findRing(parts);
  if (ring === 'none')
    return fail('no-passphrase', 'No passphrase is chosen on this computer yet.');
  if (typeof ring === 'string') return failure(ring);
  return keeping(async () => {
    const turn = beginTry(await readTries(parts), parts.now());
    await writeBoth(parts.places, TRIES, turn.keep);
    if (!turn.ok) return turn;
    const keys = await openKeyring(ring, typed);
    if (!keys.ok) return keys;
    await removeBoth(parts.places, TRIES);
    return ok({ ring, keys: keys.value });
  });
}

/** The newest whole copy. */
async function findRing({
  places,
}: VaultParts): Promise<Keyring | Exclude<VaultState, 'open' | 'locked'>> {
  const copies = await readBoth(places, RING);
  const rings: Keyring[] = [];
  let worst: 'none' | 'damaged' | 'unreadable' = 'none';
  for (const copy of copies) {
    const read = copy === UNREADABLE ? 'unreadable' : await readKeyring(copy);
    if (read === undefined) continue;
    if (typeof read !== 'string') rings.push(read);
    else if (worst !== 'unreadable') worst = read;
  }
  return rings.sort((a, b) => b.generation - a.generation)[0] ?? worst;
}

/** The more careful of the two notes; one that cannot be read counts as many wrong tries just now. */
async function readTries({ places, now }: VaultParts): Promise<Tries | undefined> {
  const kept: Tries[] = [];
  for (const copy of await readBoth(places, TRIES)) {
    if (copy === undefined || copy === null) continue;
    const parsed = z.safeParse(Tries, copy);
    kept.push(parsed.success ? parsed.data : { v: 1, wrong: 6, at: now() });
  }
  return kept.sort((a, b) => b.wrong - a.wrong || b.at - a.at)[0];
}

async function isErasing({ places }: VaultParts): Promise<boolean> {
  const marks = await readBoth(places, ERASING);
  return marks.some((mark) => mark !== undefined && mark !== null && mark !== UNREADABLE);
}

/** Storage throws; what is asked of the keys answers. */
async function keeping<T>(act: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await act();
  } catch {
    return failure('unreadable');
  }
}

function failure(state: 'damaged' | 'unreadable'): Result<never> {
  return state === 'damaged'
    ? fail(
        'keyring-damaged',
        'The lock of this computer’s kept records is damaged: no passphrase can open it. Tell IT. They can remove the kept records and start again.',
      )
    : fail(
        'storage-refused',
        'The browser would not read or save on this computer. Close and reopen the browser; if it happens again tell IT.',
      );
}
