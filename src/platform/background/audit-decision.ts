import type { Policy } from '../../policy/policy';
import { recordEvent } from './audit-log';
import { changeEncounter } from './encounters';
import { groupsOf, ruleIds } from './steps';
import type { Seen } from './views';

/** One event for each reading that led to a decision; the same decision is not written again. */
export async function auditDecision(seen: Seen, policy: Policy, now: number): Promise<void> {
  const { view, encounter } = seen;
  const { decision, token } = view;
  if (!encounter || !decision || !token) return;
  const quietReason = decision.status === 'quiet' ? decision.reason : undefined;
  const rules = ruleIds(seen);
  const decided = [decision.status, quietReason, ...rules].join(' ');
  let isNew = false;
  await changeEncounter(encounter.id, (kept) => {
    isNew = kept.decided !== decided;
    return isNew ? { decided } : undefined;
  });
  if (!isNew) return;
  await recordEvent(
    {
      kind: 'decision',
      decision: decision.status,
      encounterId: encounter.id,
      system: token.system,
      rules,
      ...groupsOf(seen),
      ...(quietReason ? { quietReason } : {}),
    },
    policy,
    now,
  );
}
