import type { Result } from '../../../model/result';
import type { LongWork } from '../records/records-props';

export interface TakenFile {
  name: string;
  /**
   * `other-key`: signed with another key than this computer's files came with before. `stopped`: Stop was
   * pressed before it was done, and nothing of it is in.
   */
  state: 'taken' | 'already' | 'refused' | 'other-key' | 'stopped';
  words: string;
  mark?: string;
}

/** Another computer, by the beginning of its stamp, which its own Desk prints nowhere but in its file. */
export interface KnownWorkstation {
  generation: string;
  /** Of its public key: `9f3a-22c1-77b0-4e1d-9a02`, as its own Desk shows it. */
  mark: string;
  head: { seq: number };
  base: { seq: number };
  gaps: readonly { from: number; to: number }[];
  lastAt: number;
  /** It has counts by group that are old enough to go. */
  hasOld: boolean;
}

/** Whose files are in, and what of them goes when. */
export interface MergedStanding {
  computers: readonly KnownWorkstation[];
  /** Counts by group are kept for so many weeks in which something was counted. */
  keepWeeks: number;
  /** None of them goes that was not exported. */
  exportFirst: boolean;
}

/** What one file is of: old counts by group of these computers, as they then were. */
export interface OldColumnsFile {
  before: string;
  exported: { generation: string; seq: number }[];
}

export interface MergedServices {
  /** `confirmed`: marks of other keys that the lead asked after and lets in. */
  take(
    files: readonly File[],
    passphrase: string,
    confirmed: readonly string[],
    work: LongWork,
  ): Promise<Result<TakenFile[]>>;
  list(): Promise<Result<MergedStanding>>;
  drop(): Promise<Result<null>>;
  /** One sealed file, handed to the browser as a download. */
  exportOld(passphrase: string, work: LongWork): Promise<Result<OldColumnsFile>>;
  /** The lead has seen the file where it belongs; answers how many parts of computers' counts went. */
  removeExported(file: OldColumnsFile): Promise<Result<number>>;
}
