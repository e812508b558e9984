import { localDate } from '../model/dates';
import type { Policy } from '../policy/policy';
import type { EnquiryOutcome } from './outcome';

/**
 * The day from which it may be asked again without a new presentation, YYYY-MM-DD, after "asked,
 * nothing disclosed" (reviews row 78); undefined after anything else, which is asked at the next visit.
 */
export function askAgainOn(
  outcome: Pick<EnquiryOutcome, 'code'>,
  at: number,
  { reaskDays, timeZone }: Pick<Policy, 'reaskDays' | 'timeZone'>,
): string | undefined {
  if (outcome.code !== 'asked-no-disclosure') return undefined;
  return localDate(at + reaskDays * 86_400_000, timeZone);
}
