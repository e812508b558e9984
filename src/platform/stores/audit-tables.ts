import Dexie, { type EntityTable, type Table } from 'dexie';
import type { AuditEvent } from '../../audit/audit-event';
import { FIRST_LINK } from '../../audit/chain-text';
import type { EncounterState } from '../../audit/encounter-state';
import type { RollUpRow } from '../../audit/roll-up';

/** Raised with any change to a table or a row's shape; older code then refuses to open it. */
export const SCHEMA_VERSION = 1;

/** An event with its place in the chain. */
export interface StoredEvent {
  v: 1;
  /** Counts up by one from 1; a gap means that something was taken out. */
  seq: number;
  id: string;
  encounterId: string;
  event: AuditEvent;
  /** SHA-256, hexadecimal, of `chainText` with the link before it. */
  link: string;
}

export interface StoredRollUp extends RollUpRow {
  key: string;
}

export type Meta =
  | { key: 'head'; v: 1; seq: number; link: string }
  /** Made with the database: another stamp than last time means that it was wiped between. */
  | { key: 'generation'; v: 1; stamp: string }
  | { key: 'probe'; v: 1 };

export const NO_HEAD = { key: 'head', v: 1, seq: 0, link: FIRST_LINK } as const;

export class AuditTables extends Dexie {
  declare events: EntityTable<StoredEvent, 'seq'>;
  declare encounters: EntityTable<EncounterState, 'encounterId'>;
  declare rollUps: EntityTable<StoredRollUp, 'key'>;
  declare meta: Table<Meta, Meta['key']>;

  constructor(name: string) {
    // Strict: without it "saved" means handed to the operating system, not on the disk (hazard H16).
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.version(SCHEMA_VERSION).stores({
      events: 'seq, &id',
      encounters: 'encounterId',
      rollUps: 'key, week',
      meta: 'key',
    });
    this.on('populate', (transaction) => {
      transaction.table('meta').add({ key: 'generation', v: 1, stamp: crypto.randomUUID() });
    });
  }
}
