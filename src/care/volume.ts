import { countInWindow, positiveDays, type TimelineRow } from '../enquiry/timeline';
import { formatDate, parseDate } from '../model/dates';
import type { Policy } from '../policy/policy';
import type { Risk } from './risk';

export interface VolumeFacts {
  /** What this page and this computer show; never all there was. */
  rows: readonly TimelineRow[];
  risk?: Risk | undefined;
  /** Somebody told us today. */
  disclosed: boolean;
  /** YYYY-MM-DD */
  today: string;
}

/**
 * The local volume criterion in words, "3 in 85 days", where the days the record shows, those told, and
 * today's meet it; each day counts once. Undefined where they do not, and that says nothing: there may
 * be more days than anybody here knows. Source: reviews row 71; practice.md 0 (Middlesbrough 2018).
 */
export function volumeMet(
  { rows, risk, disclosed, today }: VolumeFacts,
  policy: Pick<Policy, 'volumeCount' | 'volumeDays'>,
): string | undefined {
  const days = [...positiveDays(rows), ...(risk?.earlier ?? []), ...(disclosed ? [today] : [])];
  const each = [...new Set(days)].sort((a, b) => (a < b ? 1 : -1));
  const { count, spread } = countInWindow(each, policy.volumeDays);
  return count >= policy.volumeCount ? `${count} in ${spread} days` : undefined;
}

const MOST = 60;

/**
 * Days as somebody typed them, one a line or with commas between, day before month. The error is one
 * sentence that names the line and says what to do.
 */
export function readEarlierDays(
  typed: string,
  today: string,
): { days: string[] } | { error: string } {
  const parts = typed.split(/[\n,;]+/).flatMap((each) => each.trim() || []);
  if (parts.length > MOST) return { error: `Give the latest ${MOST} days.` };
  const days: string[] = [];
  for (const part of parts) {
    const day = parseDate(part, 'day-first');
    if (!day) return { error: `“${part.slice(0, 20)}” is no day. Write it like 4/11/2026.` };
    if (day >= today) return { error: `“${part.slice(0, 20)}” is not before today.` };
    days.push(day);
  }
  return { days: [...new Set(days)].sort() };
}

export function writeEarlierDays(days: readonly string[] = []): string {
  return days.map(formatDate).join('\n');
}
