/** What stands on this computer, for the lead: counts and times, and no event. Times are UTC milliseconds. */
export interface RecordsStanding {
  /** Events that are here now. */
  events: number;
  /** When the first of them happened; absent where there is none. */
  since?: number;
  /** Events up to this number were removed by schedule. */
  base: number;
  /** The last number and its link: what is printed as an anchor. */
  head: { seq: number; link: string };
  /** The last time somebody had every link looked at. */
  lastCheck?: { at: number; events: number; brokenAt?: number };
  /** The last time the two places were compared and something had to be put back. */
  damage?: { at: number; recovered: number; lost: number };
  removal: Removal;
  /** Of the key that exports are signed with, as another Desk shows it; absent where there is none yet. */
  keyMark?: string;
}

/** What goes next by schedule, and what holds it back. */
export interface Removal {
  keepDays: number;
  /** How many are old enough to go. */
  due: number;
  /** Nothing goes that was not exported. */
  exportFirst: boolean;
  /** Events up to this number were exported. */
  exported: number;
}
