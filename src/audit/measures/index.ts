import type { Policy } from '../../policy/policy';
import { counters, noCounts, type Counts } from '../counter';
import { reportMeasure, type Measure, type MeasureReport } from '../measure';
import { periodBefore, type Period } from '../period';
import type { RollUpRow } from '../roll-up';
import { EXACT_NOTE, exactCounts, suppressCounts, SUPPRESSED_NOTE } from '../suppress';
import { enquiryCascade } from './enquiry-cascade';
import { gpInformed } from './gp-informed';
import { gpLetterTime } from './gp-letter-time';
import { reasonsNotAsked } from './reasons-not-asked';

/** Every measure, in the order the Desk shows them. Adding one: a file here, a line here, a test. */
export const measures: readonly Measure[] = [
  enquiryCascade,
  reasonsNotAsked,
  gpInformed,
  gpLetterTime,
];

type Showing = Pick<Policy, 'showSmallNumbers' | 'practice'>;

/**
 * Every measure for one site and period, with the period before. `rows` must reach back over both.
 * Suppression is over all measures at once, because one table can give away a figure of another.
 */
export function measureReports(
  rows: readonly RollUpRow[],
  period: Period,
  site: string,
  showing: Showing,
): MeasureReport[] {
  const previous = periodBefore(period);
  const own = rows.filter((row) => row.site === site && row.practice === showing.practice);
  const show = isExact(showing) ? exactCounts : suppressCounts;
  const [now, before] = [show(countsIn(own, period)), show(countsIn(own, previous))];
  return measures.map((measure) => reportMeasure(measure, { site, period, previous }, now, before));
}

/** What to say beside the figures about small numbers. */
export function smallNumbersNote(showing: Showing): string {
  return isExact(showing) ? EXACT_NOTE : SUPPRESSED_NOTE;
}

/** Counts of real patients are never shown exactly, whatever a site sets. */
function isExact(showing: Showing): boolean {
  return showing.showSmallNumbers && showing.practice;
}

/** Counts of a period, every area together. */
export function countsIn(rows: readonly RollUpRow[], period: Pick<Period, 'from' | 'to'>): Counts {
  const counts = noCounts();
  for (const row of rows) {
    if (row.week < period.from || row.week > period.to) continue;
    for (const counter of counters) counts[counter] += row.counts[counter];
  }
  return counts;
}
