import type { Policy } from './policy';

/** Shown to staff while nobody has put their name to this set-up (reviews row 48). */
export const NOT_APPROVED = 'Not approved for live use';

/** True where nobody approved it and it is not practice, which is never live. */
export function lacksApproval(policy: Pick<Policy, 'packApprovals' | 'practice'>): boolean {
  return policy.packApprovals.length === 0 && !policy.practice;
}
