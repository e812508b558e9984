import type { AuditEvent } from '../../audit/audit-event';
import type { Place } from '../../audit/chain-text';
import type { RollUpRow } from '../../audit/roll-up';
import type { Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import type { ExportCursor, ExportPage } from './export-events';
import type { SealedKind, SealedRow } from './sealed-row';
import type { Verification } from '../../audit/verification';
import type { Reconciliation, Unfinished } from './store-report';
import type { LongWork } from './verify';
import type { Waiting, WaitingAsked } from './read-waiting';
import type { WithEvent } from './write-event';

export type StorePolicy = Pick<
  Policy,
  | 'site'
  | 'area'
  | 'roles'
  | 'timeZone'
  | 'practice'
  | 'keepEventsDays'
  | 'keepBreakdownWeeks'
  | 'keepSealedDays'
  | 'exportBeforePurge'
>;

/** What stands here, for the Desk and for printing. */
export interface StoreStanding {
  generation: string;
  /** Events here now. */
  events: number;
  /** Stamp of the first of them, UTC milliseconds. */
  since?: number;
  /** Events up to this number were removed by schedule. */
  base: number;
  head: Place;
  /** Events up to this number were exported. */
  exported: number;
  /** How many are old enough to go. */
  due: number;
}

export interface Purged {
  events: number;
  sealed: number;
  /** Events old enough to go that wait for an export. */
  held: number;
}

/**
 * Everything kept, in two places (see `what-is-kept-where.md`). Nothing here throws: every error is a
 * value that says what to do, a change is done wholly or not at all in the database, and `ok` comes
 * only once both places have it and were read back. Doing a refused call again completes it and
 * doubles nothing. The places are reconciled before the first call that writes.
 */
export interface Store {
  /** The event with what it takes along; the same event again changes nothing and is no error. */
  record(event: AuditEvent, withEvent?: WithEvent): Promise<Result<null>>;
  putSealed(row: SealedRow): Promise<Result<null>>;
  getSealed(kind: SealedKind, id: string): Promise<Result<SealedRow | undefined>>;
  /** Every row, or those of one kind. */
  readSealed(kind?: SealedKind): Promise<Result<SealedRow[]>>;
  removeSealed(kind: SealedKind, id: string): Promise<Result<null>>;
  /** For a new key: refused with `rows-changed` where a row is there that is not among these. */
  replaceAllSealed(rows: readonly SealedRow[]): Promise<Result<null>>;
  eraseSealed(): Promise<Result<null>>;
  /** Outcomes recorded and not yet handed over, oldest first. */
  unfinished(): Promise<Result<Unfinished[]>>;
  /** Somebody says that it was dealt with; audited. Nothing where it is not unfinished. */
  finish(encounterId: string): Promise<Result<null>>;
  /**
   * Counts of ISO weeks `from` to `to`, both included. Practice alone where the computer is in
   * practice or it is asked for, and otherwise never.
   */
  readRollUps(
    from?: string,
    to?: string,
    asked?: { practice: boolean },
  ): Promise<Result<RollUpRow[]>>;
  /** Attendances whose enquiry is owed, newest first; no event is read, and no attendance but those. */
  readWaiting(asked: WaitingAsked): Promise<Result<Waiting>>;
  /** The last `limit` events, oldest first. For a check, never for a page. */
  readEvents(limit: number): Promise<Result<AuditEvent[]>>;
  /** How record systems were read from an hour on (hours since 1970), in their order. */
  readCoverage(hour: number): Promise<Result<AuditEvent[]>>;
  /** Whether something can be saved now: in each place a row is written, read back and removed. */
  probe(): Promise<Result<null>>;
  verify(anchor?: Place, work?: LongWork): Promise<Result<Verification>>;
  standing(): Promise<Result<StoreStanding>>;
  /** At a worker's start; `thorough` looks at every row, e.g. after a check that did not hold. */
  reconcile(how?: 'thorough'): Promise<Result<Reconciliation>>;
  /** Removes what is too old by policy; the weekly counts stay. `now` UTC milliseconds. */
  purge(now: number): Promise<Result<Purged>>;
  /** JSON lines, a header first, in pages: hand each page's `next` back until there is none. */
  exportEvents(cursor?: ExportCursor): Promise<Result<ExportPage>>;
  /** The lead has the export up to this number. */
  markExported(seq: number): Promise<Result<null>>;
  close(): void;
}
