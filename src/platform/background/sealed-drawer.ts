import { fail, ok, type Result } from '../../model/result';
import { toHex } from '../keys';
import { localPlace } from '../keys/local-place';
import { dropOpenKeys, readOpenKeys } from '../keys/open-keys';
import { openRow, sealValue } from '../keys/seal';
import type { SealedStore } from '../keys/sealed-store';
import { sign } from '../keys/sign';
import {
  changePassphrase,
  choosePassphrase,
  eraseVault,
  rotateKey,
  unlockVault,
  vaultState,
  type VaultParts,
} from '../keys/vault';
import { keyringCopy } from '../stores/keyring-copy';
import type { SealedKind, SealedRow } from '../stores/sealed-row';
import { auditStore } from './audit-log';
import { serially } from './serially';

/** One at a time: no row is sealed with a key that is just being let go. */
const inTurn = serially();

/** Opened at each call, as the audit store is: what failed is tried again. */
const rows: SealedStore = {
  putSealed: async (row) => (await auditStore()).putSealed(row),
  readSealed: async (kind) => (await auditStore()).readSealed(kind),
  removeSealed: async (kind, id) => (await auditStore()).removeSealed(kind, id),
  eraseSealed: async () => (await auditStore()).eraseSealed(),
};

const parts: VaultParts = {
  places: [localPlace, keyringCopy()],
  rows,
  now: () => Date.now(),
};

/** What was in a row, and which row. */
export interface Opened {
  id: string;
  value: unknown;
}

/** Rows that no key of this computer opens. They stay until somebody erases them. */
export interface SealedStanding {
  rows: number;
  otherKey: number;
  damaged: number;
}

const LOCKED = fail('locked', 'Sidenote is locked. Unlock it in the panel first.');
const REFUSED = fail(
  'storage-refused',
  'The browser would not save on this computer. Close and reopen the browser; if it happens again tell IT.',
);

/** Everything sealed goes in and out here; only the background has it. Every error is a value. */
export const sealedDrawer = {
  state: () => inTurn(() => vaultState(parts)),
  choose: (typed: string) => inTurn(() => choosePassphrase(parts, typed)),
  unlock: (typed: string) => inTurn(() => unlockVault(parts, typed)),
  change: (from: string, to: string) => inTurn(() => changePassphrase(parts, from, to)),
  rotate: (typed: string) => inTurn(() => rotateKey(parts, typed)),
  /** Crypto-erase: afterwards what was kept is gone for good. */
  erase: () => inTurn(() => eraseVault(parts)),
  /** Drops the data keys from memory. */
  shut: () => inTurn(dropOpenKeys),
  async isOpen(): Promise<boolean> {
    return (await readOpenKeys()) !== undefined;
  },

  put: (kind: SealedKind, id: string, value: unknown, at: number): Promise<Result<null>> =>
    answering(async () => {
      const keys = await readOpenKeys();
      return keys ? rows.putSealed(await sealValue(keys, { kind, id, at }, value)) : LOCKED;
    }),

  /**
   * Hands a sealed row to `record`, to be written in one transaction with an event; no row while
   * locked. In turn, so that no key is changed in between.
   */
  along: <T>(
    row: Pick<SealedRow, 'kind' | 'id' | 'at'>,
    value: unknown,
    record: (sealed?: SealedRow) => Promise<Result<T>>,
  ): Promise<Result<T>> =>
    answering(async () => {
      const keys = await readOpenKeys();
      return keys ? record(await sealValue(keys, row, value)) : record();
    }),

  /** Everything of a kind that opens, where the id begins with `prefix`. */
  read: (kind: SealedKind, prefix = ''): Promise<Result<Opened[]>> =>
    answering(async () => {
      const keys = await readOpenKeys();
      if (!keys) return LOCKED;
      const found = await rows.readSealed(kind);
      if (!found.ok) return found;
      const opened: Opened[] = [];
      for (const row of found.value.filter(({ id }) => id.startsWith(prefix))) {
        const plain = await openRow(keys, row);
        if (plain.ok) opened.push({ id: row.id, value: plain.value });
      }
      return ok(opened);
    }),

  remove: (kind: SealedKind, id: string): Promise<Result<null>> =>
    answering(() => rows.removeSealed(kind, id)),

  standing: (): Promise<Result<SealedStanding>> =>
    answering(async () => {
      const keys = await readOpenKeys();
      if (!keys) return LOCKED;
      const all = await rows.readSealed();
      if (!all.ok) return all;
      const standing = { rows: all.value.length, otherKey: 0, damaged: 0 };
      for (const row of all.value) {
        const plain = await openRow(keys, row);
        if (!plain.ok) standing[plain.error === 'other-key' ? 'otherKey' : 'damaged'] += 1;
      }
      return ok(standing);
    }),

  /**
   * The name under which a patient's attendance is kept: an HMAC that outlives browser and key, so
   * that the same patient is found again after a restart. Undefined while locked.
   */
  async nameOf(identifier: string): Promise<string | undefined> {
    const keys = await readOpenKeys();
    return keys ? toHex(await sign(keys.naming, identifier)).slice(0, 32) : undefined;
  },
};

function answering<T>(act: () => Promise<Result<T>>): Promise<Result<T>> {
  return inTurn(() => act().catch(() => REFUSED));
}
