import type { RecordsStanding } from '../../../audit/records-standing';
import type { Verification } from '../../../audit/verification';
import type { Result } from '../../../model/result';

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
