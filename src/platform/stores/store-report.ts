/** What a start-up comparison of the two places came to (trust.md 6.1). */
export interface Reconciliation {
  /** UTC milliseconds. */
  at: number;
  /**
   * `first`: nothing in either place. `same`: they agree. `completed`: the journal lacked something
   * and has it now. `recovered`: the database lacked something and has it again.
   */
  state: 'first' | 'same' | 'completed' | 'recovered';
  /** The database was made anew since last time: the browser wiped it, or somebody did. */
  wiped: boolean;
  /** Events and sealed rows put back. */
  recovered: number;
  /** Events the journal's head counts that neither place has any more. */
  lost: number;
}

/** What looking at every link of the audit chain came to. */
export interface Verification {
  /** Events looked at. */
  events: number;
  /** Number of the first event whose link does not follow; absent where all hold. */
  brokenAt?: number;
  /** Keys of weekly counts that are not what the events come to. */
  differing: string[];
  /** Where an event is stamped earlier than the one before it, or at an impossible time. */
  clockJumps: { seq: number; from: number; to: number }[];
  /** The last number and link: what is printed as an anchor. */
  head: { seq: number; link: string };
  /** Events up to this number were removed by schedule; 0 where none were. */
  base: number;
  /** Against an anchor printed earlier: its link still stands, is another now, or is not there. */
  anchor?: 'holds' | 'broken' | 'cut';
}

/** An outcome recorded and not yet handed over; names nobody. */
export interface Unfinished {
  encounterId: string;
  /** When the outcome was recorded, UTC milliseconds. */
  at: number;
}
