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
import type { ChunkOrder, ChunkRow, TailRow } from './columns';
import type { SealedRow } from './sealed-row';

export type { StoredEvent } from '../../audit/chain-text';

/** Raised with any change to a table or a row's shape; older code then refuses to open it. */
export const SCHEMA_VERSION = 5;

/**
 * Raised with any change to what an event counts as; everything counted is then worked out anew from
 * the events that are still here.
 */
export const COUNTING = 4;

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

/**
 * How much time is known to have passed up to an event (`counted-age.ts`), every so many events: what is
 * old enough to go is then found without a look at all.
 */
export interface AgeMark {
  v: 1;
  seq: number;
  /** Stamp of the event, UTC milliseconds. */
  at: number;
  /** Milliseconds that passed since some event at or before the first mark. */
  elapsed: number;
}

/** Only events that tell of an hour stand in this index. */
export const COVERED_HOUR = 'event.coverage.hour';

/** Only attendances whose enquiry is owed stand in this index: by place, and since when. */
export const WAITING = '[waits.in+waits.since]';

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
  /** Which way of counting the encounters, rolled rows and columns were worked out by. */
  | { key: 'counting'; v: 1; version: number }
  /** Columns of weeks up to this one may lack what was counted; empty where they lack nothing. */
  | { key: 'columns'; v: 1; since: string }
  /** How many events were old enough to go when it was last looked; see `run-purge.ts`. */
  | { key: 'due'; v: 1; upTo: number }
  | { key: 'probe'; v: 1 };

export class StoreTables extends Dexie {
  declare events: EntityTable<StoredEvent, 'seq'>;
  declare encounters: EntityTable<FoldedEncounter, 'encounterId'>;
  declare rollUps: EntityTable<StoredRollUp, 'key'>;
  declare outbox: EntityTable<OutboxRow, 'encounterId'>;
  declare sealed: Table<SealedRow, [string, string]>;
  declare columns: EntityTable<ChunkRow, 'from'>;
  declare columnOrder: EntityTable<ChunkOrder, 'from'>;
  declare columnTail: EntityTable<TailRow, 'n'>;
  declare ages: EntityTable<AgeMark, 'seq'>;
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
    this.version(2)
      .stores({
        encounters: 'encounterId, lastSeq',
        outbox: 'encounterId',
        sealed: '[kind+id], kind',
      })
      .upgrade(addWhatFollows);
    // What there is gets its columns when everything is counted anew (see reconcile.ts).
    this.version(3).stores({ columns: 'from', columnOrder: 'from', columnTail: 'n' });
    this.version(4).stores({ events: `seq, &id, ${COVERED_HOUR}`, ages: 'seq, elapsed' });
    // Which of those that are here wait is worked out with the rest when everything is counted anew.
    this.version(SCHEMA_VERSION).stores({ encounters: `encounterId, lastSeq, ${WAITING}` });
    this.on('populate', (transaction) => {
      transaction.table('meta').bulkAdd([
        { key: 'generation', v: 1, stamp: crypto.randomUUID() },
        { key: 'counting', v: 1, version: COUNTING },
        { key: 'columns', v: 1, since: '' },
      ]);
    });
  }
}

/** From version 1: which encounters are still open, and the number of each one's last event. */
async function addWhatFollows(transaction: Transaction): Promise<void> {
  const fold = beginFold();
  const table = <T>(name: string) => transaction.table<T>(name);
  // Neither the numbers nor the outbox depend on the time zone; the rolled rows are left as they are.
  await table<StoredEvent>('events').each((stored) => void foldEvent(fold, stored, 'UTC'));
  await table<FoldedEncounter>('encounters')
    .toCollection()
    .modify((row) => {
      row.lastSeq = fold.encounters.get(row.encounterId)?.lastSeq ?? 0;
    });
  await table<OutboxRow>('outbox').bulkPut([...fold.outbox.values()]);
}
