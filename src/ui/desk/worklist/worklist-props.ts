import type { Result } from '../../../model/result';
import type { ReferralChange } from '../../../referral/tracker/change-referral';
import type { ItemOwner } from '../../../referral/tracker/item-owner';
import type { TrackedReferral } from '../../../referral/tracker/tracked-referral';

export interface WorklistAnswer {
  items: TrackedReferral[];
  /** Rows of a shape this version does not know. */
  unread: number;
  owners: ItemOwner[];
}

/** The Desk's door to what is sealed of open referrals. Reading them is audited. */
export interface WorklistServices {
  read(): Promise<Result<WorklistAnswer>>;
  /** The same key twice is one change. */
  change(key: string, id: string, change: ReferralChange): Promise<Result<TrackedReferral>>;
  saveOwners(owners: ItemOwner[]): Promise<Result<null>>;
  newKey(): string;
}
