import { isClosed, type Flag } from './flag';
import { isReviewDue } from './flag-review';
import { delayInDays, isOverdue, type LoggedLetter } from './letter-log';
import { flagSources } from './sources';

/** Letters of one sender that could not be used, from which a pattern is said (reviews row 56). */
const A_PATTERN = 4;
const QUARTER_DAYS = 92;

/** Whole counts; whoever shows them suppresses what is small. */
export interface ReceptionReport {
  bySource: { id: string; title: string; count: number }[];
  /** Open flags nobody has acknowledged, and those whose review is due. */
  waiting: number;
  reviewDue: number;
  acknowledged: number;
  /** Hours from raised to first seen, of the middle one; absent where none was seen. */
  medianHoursToSeen?: number;
  letters: number;
  lettersOverdue: number;
  /** Days on the way, of the middle one; absent where there is none. */
  medianDelayDays?: number;
  unusable: { sender: string; count: number; pattern: boolean }[];
}

/** What a safeguarding lead sees of reception: counts, senders, times; no flag and no person. */
export function reportReception(
  flags: readonly Flag[],
  letters: readonly LoggedLetter[],
  today: string,
): ReceptionReport {
  const seenAfter = flags.flatMap((flag) => {
    const seen = flag.steps.find((step) => step.kind === 'acknowledged' || step.kind === 'acting');
    return seen ? [(seen.at - flag.raisedAt) / 3_600_000] : [];
  });
  const open = flags.filter((flag) => !isClosed(flag));
  const hours = median(seenAfter);
  const delay = median(letters.map(delayInDays));
  return {
    bySource: flagSources.map(({ id, title }) => ({
      ...{ id, title },
      count: flags.filter((flag) => flag.source === id).length,
    })),
    waiting: open.filter((flag) => flag.steps.length === 0).length,
    reviewDue: open.filter((flag) => isReviewDue(flag, today)).length,
    acknowledged: seenAfter.length,
    ...(hours === undefined ? {} : { medianHoursToSeen: Math.round(hours) }),
    letters: letters.length,
    lettersOverdue: letters.filter((letter) => isOverdue(letter, today)).length,
    ...(delay === undefined ? {} : { medianDelayDays: delay }),
    unusable: unusableBySender(letters, today),
  };
}

/** By sender, most first: of the last quarter, for a sender can mend its ways. */
function unusableBySender(
  letters: readonly LoggedLetter[],
  today: string,
): ReceptionReport['unusable'] {
  const counts = new Map<string, { sender: string; count: number }>();
  for (const letter of letters) {
    const age = (Date.parse(today) - Date.parse(letter.received)) / 86_400_000;
    if ((letter.legible && letter.complete) || age > QUARTER_DAYS) continue;
    const key = letter.sender.trim().toLowerCase();
    const before = counts.get(key) ?? { sender: letter.sender.trim(), count: 0 };
    counts.set(key, { ...before, count: before.count + 1 });
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count || (a.sender < b.sender ? -1 : 1))
    .map((each) => ({ ...each, pattern: each.count >= A_PATTERN }));
}

function median(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}
