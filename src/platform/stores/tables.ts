import Dexie, { type EntityTable, type Table, type Transaction } from 'dexie';
import { NO_EVENT_YET, type Place, type StoredEvent } from '../../audit/chain-text';
import {
  beginFold,
  foldEvent,
  type FoldedEncounter,
  type FoldedRows,
  type OutboxRow,
} from '../../audit/fold-events';
import type { RollUpRow } from '../../audit/roll-up';
import type { SealedRow } from './sealed-row';

export type { StoredEvent } from '../../audit/chain-text';

/** Raised with any change to a table or a row's shape; older code then refuses to open it. */
export const SCHEMA_VERSION = 2;

export interface StoredRollUp extends RollUpRow {
  key: string;
}

/** What the events removed by schedule leave behind: the place they end at and what they came to. */
export interface Base extends Place {
  v: 1;
  /** Stamp of the last event removed, UTC milliseconds. */
  at: number;
  rows: FoldedRows;
}

export const NO_BASE: Base = {
  v: 1,
  ...NO_EVENT_YET,
  at: 0,
  rows: { encounters: [], rollUps: [], outbox: [] },
};

export type Meta =
  | { key: 'head'; v: 1; seq: number; link: string }
  /** Made with the database: another stamp than last time means that it was wiped between. */
  | { key: 'generation'; v: 1; stamp: string }
  | ({ key: 'base' } & Base)
  /** Counts every change of a sealed row, so that a start compares one number, and the rows. */
  | { key: 'sealed'; v: 1; rev: number; count: number }
  /** Up to which event the safeguarding lead has an export. */
  | { key: 'exported'; v: 1; seq: number }
  /** The browser's own version number of the database when it was last mended (see opening.ts). */
  | { key: 'mended'; v: 1; version: number }
  | { key: 'probe'; v: 1 };

export class StoreTables extends Dexie {
  declare events: EntityTable<StoredEvent, 'seq'>;
  declare encounters: EntityTable<FoldedEncounter, 'encounterId'>;
  declare rollUps: EntityTable<StoredRollUp, 'key'>;
  declare outbox: EntityTable<OutboxRow, 'encounterId'>;
  declare sealed: Table<SealedRow, [string, string]>;
  declare meta: Table<Meta, Meta['key']>;

  constructor(name: string, indexedDB: IDBFactory) {
    super(name, {
      // Strict: without it "saved" means handed to the operating system, not on the disk (hazard H16).
      chromeTransactionDurability: 'strict',
      autoOpen: false,
      indexedDB,
      IDBKeyRange: globalThis.IDBKeyRange,
    });
    this.version(1).stores({
      events: 'seq, &id',
      encounters: 'encounterId',
      rollUps: 'key, week',
      meta: 'key',
    });
    this.version(SCHEMA_VERSION)
      .stores({
        encounters: 'encounterId, lastSeq',
        outbox: 'encounterId',
        sealed: '[kind+id], kind',
      })
      .upgrade(addWhatFollows);
    this.on('populate', (transaction) => {
      transaction.table('meta').add({ key: 'generation', v: 1, stamp: crypto.randomUUID() });
    });
  }
}

/** From version 1: which encounters are still open, and the number of each one's last event. */
async function addWhatFollows(transaction: Transaction): Promise<void> {
  const fold = beginFold();
  const table = <T>(name: string) => transaction.table<T>(name);
  // Neither the numbers nor the outbox depend on the time zone; the rolled rows are left as they are.
  await table<StoredEvent>('events').each((stored) => foldEvent(fold, stored, 'UTC'));
  await table<FoldedEncounter>('encounters')
    .toCollection()
    .modify((row) => {
      row.lastSeq = fold.encounters.get(row.encounterId)?.lastSeq ?? 0;
    });
  await table<OutboxRow>('outbox').bulkPut([...fold.outbox.values()]);
}
