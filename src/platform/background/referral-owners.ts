import * as z from 'zod/mini';
import { ok, type Result } from '../../model/result';
import { ItemOwner } from '../../referral/tracker/item-owner';
import { sealedDrawer } from './sealed-drawer';

/** The row that holds who owns open items and who stands in; it lies among the referrals, sealed as they. */
export const OWNERS = 'owners';

const Owners = z.array(ItemOwner);

export async function readOwners(): Promise<Result<ItemOwner[]>> {
  const rows = await sealedDrawer.read('referral', OWNERS);
  if (!rows.ok) return rows;
  const parsed = z.safeParse(Owners, rows.value.find(({ id }) => id === OWNERS)?.value);
  return ok(parsed.success ? parsed.data : []);
}

export function keepOwners(owners: readonly ItemOwner[], now: number): Promise<Result<null>> {
  return sealedDrawer.put('referral', OWNERS, owners, now);
}
