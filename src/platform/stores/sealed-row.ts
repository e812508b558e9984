/** What may be sealed: each kind has one drawer (design.md decision 10). */
export type SealedKind = 'draft' | 'deferred' | 'flag' | 'referral' | 'letter-in';

/**
 * One record that names a person, as it lies on the disk: AES-GCM under the data key `keyId`, with
 * `<kind> <id> <keyId>` as additional data, so that a row moved under another name does not open.
 */
export interface SealedRow {
  v: 1;
  kind: SealedKind;
  id: string;
  keyId: string;
  /** Last change, UTC milliseconds; what the purge goes by. */
  at: number;
  /** Base64: 12 random bytes, new for every write. */
  iv: string;
  /** Base64. */
  data: string;
}
