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

/** An outcome recorded and not yet handed over; names nobody. */
export interface Unfinished {
  encounterId: string;
  /** When the outcome was recorded, UTC milliseconds. */
  at: number;
}
