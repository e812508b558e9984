import { isRaisedAt } from '../../referral/tracker/referral-clock';
import type { Encounter } from './encounters';
import { referralsOf } from './referrals';

/** Looked up again after this long: a sealed row takes a moment to open, and a tab is looked at often. */
const FRESH_MS = 30_000;

/** For a worker's life; what it says is found again at the next look. */
const looked = new Map<string, { at: number; raised: boolean }>();

/**
 * Whether an open referral of this patient, from an earlier attendance, waits to be dealt with in this
 * one (reviews row 41). It fills the dot as anything else does, and says nothing before the gate.
 */
export async function isReferralRaised(encounter: Encounter, now: number): Promise<boolean> {
  const before = looked.get(encounter.id);
  if (before && now >= before.at && now - before.at < FRESH_MS) return before.raised;
  const found = await referralsOf(encounter);
  // Locked, or not readable just now: what was known stands, and it is looked at again.
  if (!found.ok) return before?.raised ?? false;
  const raised = found.value.kept.some(({ item }) => isRaisedAt(item, encounter.id));
  looked.set(encounter.id, { at: now, raised });
  return raised;
}

/** After a change: what was known no longer holds. */
export function forgetRaised(encounterId: string): void {
  looked.delete(encounterId);
}
