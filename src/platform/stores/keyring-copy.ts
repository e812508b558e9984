import Dexie, { type Table } from 'dexie';

/**
 * The second place of the keyring: a database of its own, so that neither a wipe of the other one nor
 * the loss of `storage.local` takes both copies (trust.md 6.1). Every call may throw.
 */
class KeyringTables extends Dexie {
  declare copies: Table<unknown, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ copies: '' });
  }
}

export function keyringCopy(name = 'sidenote-keys') {
  const tables = new KeyringTables(name);
  return {
    get: (key: string): Promise<unknown> => Promise.resolve(tables.copies.get(key)),
    async set(key: string, value: unknown): Promise<void> {
      await tables.copies.put(value, key);
    },
    async remove(key: string): Promise<void> {
      await tables.copies.delete(key);
    },
  };
}
