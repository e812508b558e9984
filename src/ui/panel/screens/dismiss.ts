import { dismissed } from '../../../enquiry/broken-off';
import type { Policy } from '../../../policy/policy';
import type { Panel } from '../use-panel';
import { recordOutcome } from './record-outcome';

/** Nothing to ask here: recorded, handed to the done screen. A "yes" is not dismissed by one key. */
export function dismiss(
  panel: Panel,
  policy: Policy,
  reason: 'already-asked' | 'not-relevant',
): void {
  if (!panel.draft) return;
  const outcome = dismissed(panel.draft, policy, reason);
  panel.update({ outcome });
  if (outcome.code !== 'asked-disclosed') return panel.go('done');
  void recordOutcome(panel);
  panel.go('care:safe-now');
  panel.say('A question was answered “Yes”, so this stays open. Change it under “Ask now”.');
}
