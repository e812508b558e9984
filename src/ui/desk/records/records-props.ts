import type { RecordsStanding } from '../../../audit/records-standing';
import type { Result } from '../../../model/result';

/** What looking at every link came to, as the store gives it. */
export interface Verification {
  events: number;
  /** Number of the first event whose link does not follow; absent where all hold. */
  brokenAt?: number;
  /** Keys of weekly counts that are not what the events come to. */
  differing: string[];
  clockJumps: { seq: number; from: number; to: number }[];
  head: { seq: number; link: string };
  base: number;
  /** Only where an anchor was given. */
  anchor?: 'holds' | 'broken' | 'cut';
}

/** Long work: says how far it is, and stops when asked. */
export interface LongWork {
  tell(done: number, of: number): void;
  signal: AbortSignal;
}

/** The Desk's door to the records of this computer. */
export interface RecordsServices {
  readStanding(): Promise<Result<RecordsStanding>>;
  /** Every link; against an anchor printed earlier where one is given. */
  verify(
    anchor: { seq: number; link: string } | undefined,
    work: LongWork,
  ): Promise<Result<Verification>>;
  /** One sealed file, handed to the browser as a download. `upTo` is the last number in it. */
  exportEvents(
    passphrase: string,
    work: LongWork,
  ): Promise<Result<{ events: number; upTo: number }>>;
  /** The lead has seen the file where it belongs. */
  confirmExport(upTo: number): Promise<Result<null>>;
}
