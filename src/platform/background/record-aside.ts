import type { Result } from '../../model/result';
import type { Policy } from '../../policy/policy';
import { randomId } from '../keys';
import { recordEvent, type EventFacts } from './audit-log';

/** One event that is about no enquiry: of this computer, or of what reception wrote. */
export function recordAside(
  facts: Omit<EventFacts, 'encounterId' | 'system' | 'rules'>,
  policy: Policy,
  now: number,
): Promise<Result<unknown>> {
  const ofNobody = { encounterId: randomId(), system: 'sidenote', rules: [] };
  return recordEvent({ ...facts, ...ofNobody }, policy, now);
}
