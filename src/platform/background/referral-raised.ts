import { isRaisedAt } from '../../referral/tracker/referral-clock';
import { sessionMap } from '../session-map';
import type { Encounter } from './encounters';
import { referralsOf } from './referrals';

/** Looked up again after this long: a sealed row takes a moment to open, and a tab is looked at often. */
const FRESH_MS = 30_000;

const looked = sessionMap<{ at: number; raised: boolean }>('referral-raised');

/**
 * Whether an open referral of this patient, from an earlier attendance, waits to be dealt with in this
 * one (reviews row 41). It fills the dot as anything else does, and says nothing before the gate.
 */
export async function isReferralRaised(encounterId: string): Promise<boolean> {
  return (await looked.get(encounterId))?.raised === true;
}

/** Looks, where that was not done lately. True where the answer changed. */
export async function lookForRaised(encounter: Encounter, now: number): Promise<boolean> {
  const before = await looked.get(encounter.id);
  if (before && now >= before.at && now - before.at < FRESH_MS) return false;
  const found = await referralsOf(encounter);
  if (!found.ok) return false;
  const raised = found.value.kept.some(({ item }) => isRaisedAt(item, encounter.id));
  await looked.set(encounter.id, { at: now, raised });
  return raised !== (before?.raised ?? false);
}

/** After a change: what was known no longer holds. */
export async function forgetRaised(encounterId: string): Promise<void> {
  await looked.remove(encounterId);
}
