import Dexie, { type EntityTable } from 'dexie';
import { signingKey, SIGNING_KEY, type SigningKey } from '../keys/signature';

const NAME = 'sidenote-signing';

class SigningTables extends Dexie {
  declare keys: EntityTable<{ id: 'own'; v: 1; pair: CryptoKeyPair }, 'id'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ keys: 'id' });
  }
}

/**
 * The key of this computer, whose private half cannot be read out of the browser. Made the first time
 * it is asked for; two that ask at once get the same one.
 */
export async function ownSigningKey(name = NAME): Promise<SigningKey> {
  const tables = new SigningTables(name);
  try {
    const known = await tables.keys.get('own');
    if (known) return await signingKey(known.pair);
    const made = await crypto.subtle.generateKey(SIGNING_KEY, false, ['sign', 'verify']);
    const pair = await tables.transaction('rw', tables.keys, async () => {
      const meanwhile = await tables.keys.get('own');
      if (meanwhile) return meanwhile.pair;
      await tables.keys.put({ id: 'own', v: 1, pair: made });
      return made;
    });
    return await signingKey(pair);
  } finally {
    tables.close();
  }
}
