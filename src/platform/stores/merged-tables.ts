import Dexie, { type EntityTable } from 'dexie';
import type { RollUpRow } from '../../audit/roll-up';
import type { Workstation } from '../../audit/workstation';

const NAME = 'sidenote-merged';

export interface SumRow extends RollUpRow {
  key: string;
}

/** The public key that a computer's files first came with; it stays when its counts are removed. */
interface KnownKey {
  generation: string;
  key: string;
}

/** What was taken in of other computers: counts and columns alone, no event, no id of any attendance. */
export class MergedTables extends Dexie {
  declare workstations: EntityTable<Workstation, 'generation'>;
  declare sums: EntityTable<SumRow, 'key'>;
  declare keys: EntityTable<KnownKey, 'generation'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ workstations: 'generation', sums: 'key', keys: 'generation' });
  }
}

/** Opened for one task and shut again, so that no page keeps another from it. */
export async function inMerged<T>(
  task: (tables: MergedTables) => Promise<T>,
  name = NAME,
): Promise<T> {
  const tables = new MergedTables(name);
  try {
    await tables.open();
    return await task(tables);
  } finally {
    tables.close();
  }
}
