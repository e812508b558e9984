/** What looking at every link of the audit chain came to. */
export interface Verification {
  /** Events looked at. */
  events: number;
  /** Number of the first event whose link does not follow; absent where all hold. */
  brokenAt?: number;
  /** Keys of weekly counts, breakdowns and lists that are not what the events come to. */
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
