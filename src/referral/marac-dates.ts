import { formatDate } from '../model/dates';
import type { ClinicalItem } from '../model/clinical-item';
import type { Policy } from '../policy/policy';

export interface NextMeeting {
  cutOff: string;
  meeting: string;
  /** The cut-off before it, where that was missed by a week or less. */
  missed?: string;
}

/** The next meeting whose papers can still be sent today; undefined where the site lists none. */
export function nextMeeting(
  meetings: Policy['maracMeetings'],
  today: string,
): NextMeeting | undefined {
  const inOrder = [...meetings].sort((a, b) => a.cutOff.localeCompare(b.cutOff));
  const next = inOrder.find(({ cutOff }) => cutOff >= today);
  if (!next) return undefined;
  const before = inOrder.findLast(({ cutOff }) => cutOff < today);
  const days = before ? (Date.parse(today) - Date.parse(before.cutOff)) / 86_400_000 : Infinity;
  return { ...next, ...(before && days <= 7 ? { missed: before.cutOff } : {}) };
}

/** One line on when it will be heard. */
export function sayMeeting(found: NextMeeting | undefined): string {
  if (!found) return 'No meeting is listed here. Ask safeguarding for the next date today.';
  const { cutOff, meeting, missed } = found;
  const late = missed ? `The cut-off of ${formatDate(missed)} has passed. ` : '';
  return `${late}Papers by ${formatDate(cutOff)}, for the meeting on ${formatDate(meeting)}.`;
}

/** Safety does not wait for a meeting (reviews row 75). */
export const doNow = {
  id: 'do-now',
  title: 'Do now, before any meeting',
  source: 'reviews row 75; practice.md 4.2 and 5.1; own wording',
  reviewed: '2026-11-26',
  steps: [
    'Danger now: 999 or security. Stay with them.',
    'Ring the adviser on call. Let them speak today.',
    'Safe tonight? If not: keep them here, ask for a refuge or social admission.',
    'Children at risk: ring children’s services today.',
    'Agree one safe way to reach them before they leave.',
  ],
} as const satisfies ClinicalItem & { steps: readonly string[] };

/**
 * Whether this is a repeat: something happened within the window of an earlier referral to the
 * meeting. Dates are local; a window of 12 months from 30 June ends on 30 June (reviews row 44).
 */
export function repeatWording(
  earlier: readonly string[],
  today: string,
  months: number,
): { repeat: boolean; words: string } {
  const known = earlier.filter((date) => date <= today).sort();
  const within = known.filter((date) => today <= addMonths(date, months));
  if (within.length > 0) {
    const dates = within.map(formatDate).join(', ');
    return {
      repeat: true,
      words: `Repeat referral: an earlier one within ${months} months (${dates}).`,
    };
  }
  const last = known.at(-1);
  return {
    repeat: false,
    words: last
      ? `New referral: the last one (${formatDate(last)}) is over ${months} months ago.`
      : 'New referral: no earlier one is known here.',
  };
}

/** The same day so many months later, or the last day of a shorter month. */
function addMonths(date: string, months: number): string {
  const [y = 0, m = 1, d = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(y, m - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(y, m - 1 + months, Math.min(d, last))).toISOString().slice(0, 10);
}
