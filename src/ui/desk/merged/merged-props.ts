import type { Result } from '../../../model/result';
import type { LongWork } from '../records/records-props';

export interface TakenFile {
  name: string;
  state: 'taken' | 'already' | 'refused';
  words: string;
}

/** Another computer, by the beginning of its stamp, which its own Desk prints nowhere but in its file. */
export interface KnownWorkstation {
  generation: string;
  head: { seq: number };
  base: { seq: number };
  gaps: readonly { from: number; to: number }[];
  lastAt: number;
}

export interface MergedServices {
  take(files: readonly File[], passphrase: string, work: LongWork): Promise<Result<TakenFile[]>>;
  list(): Promise<Result<KnownWorkstation[]>>;
  drop(): Promise<Result<null>>;
}
