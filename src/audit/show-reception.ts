import type { ReceptionReport } from '../reception/reception-report';
import { showExact, showRounded, showStar, STAR } from './suppress';

/** Fewer than this is hidden (practice.md 6.4). */
const FEW = 8;

/** What the Desk shows of reception: each count as text, 1 to 7 hidden, the rest to the nearest 5. */
export interface ShownReceptionReport {
  counts: { id: string; title: string; text: string }[];
  sources: { id: string; title: string; text: string }[];
  /** A sender whose letters often cannot be used is named; how many there were may be hidden. */
  patterns: { sender: string; text: string }[];
}

/** No time is told of fewer than eight, for the middle of a few is somebody's own. */
export function showReception(report: ReceptionReport, exact: boolean): ShownReceptionReport {
  const safe = (count: number) => (count > 0 && count < FEW ? showStar() : showRounded(count));
  const show = (count: number) => (exact ? showExact(count) : safe(count)).text;
  const middle = (value: number | undefined, of: number, unit: string) =>
    of === 0 ? 'none yet' : value === undefined || (!exact && of < FEW) ? STAR : `${value} ${unit}`;
  return {
    counts: [
      { id: 'waiting', title: 'Flags nobody has seen yet', text: show(report.waiting) },
      { id: 'seen', title: 'Flags a clinician has seen', text: show(report.acknowledged) },
      {
        id: 'hours',
        title: 'Time until seen, middle one',
        text: middle(report.medianHoursToSeen, report.acknowledged, 'hours'),
      },
      { id: 'review', title: 'Flags whose review is due', text: show(report.reviewDue) },
      { id: 'letters', title: 'Letters logged', text: show(report.letters) },
      {
        id: 'delay',
        title: 'Days a letter was on the way, middle one',
        text: middle(report.medianDelayDays, report.letters, 'days'),
      },
      { id: 'overdue', title: 'Letters not acted on in time', text: show(report.lettersOverdue) },
    ],
    sources: report.bySource.map(({ id, title, count }) => ({ id, title, text: show(count) })),
    patterns: report.unusable
      .filter((each) => each.pattern)
      .map(({ sender, count }) => ({ sender, text: show(count) })),
  };
}
