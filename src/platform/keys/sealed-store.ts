import type { Result } from '../../model/result';
import type { SealedKind, SealedRow } from '../stores/sealed-row';

/** What the keys ask of the store of sealed rows; every change is on the disk once it is answered. */
export interface SealedStore {
  putSealed(row: SealedRow): Promise<Result<null>>;
  /** Every row, or those of one kind. */
  readSealed(kind?: SealedKind): Promise<Result<SealedRow[]>>;
  removeSealed(kind: SealedKind, id: string): Promise<Result<null>>;
  /** Every row, whatever its key. */
  eraseSealed(): Promise<Result<null>>;
}
