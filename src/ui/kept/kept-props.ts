import type { LockView } from '../../model/lock-view';
import type { Result } from '../../model/result';

/** What a new key came to, in rows. */
export interface Resealed {
  resealed: number;
  otherKey: number;
  damaged: number;
}

/** All that the page about what is kept may ask of the world. */
export interface KeptServices {
  watchLock(listener: (lock: LockView) => void): () => void;
  changePassphrase(from: string, to: string): Promise<Result<null>>;
  newDataKey(passphrase: string): Promise<Result<Resealed>>;
  /** There is no way back. */
  eraseKept(): Promise<Result<null>>;
  openPaperCard(): Promise<void>;
}
