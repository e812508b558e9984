import type { Policy } from '../../policy/policy';
import { counters, noCounts, type Counts } from '../counter';
import { reportMeasure, type Measure, type MeasureReport } from '../measure';
import { periodBefore, type Period } from '../period';
import type { RollUpRow } from '../roll-up';
import { EXACT_NOTE, exactCounts, suppressCounts, SUPPRESSED_NOTE } from '../suppress';
import { alertBurden } from './alert-burden';
import { bodyMap } from './body-map';
import { bundleCompleteness } from './bundle-completeness';
import { companionPresent } from './companion-present';
import { enquiryCascade } from './enquiry-cascade';
import { gpInformed } from './gp-informed';
import { gpLetterTime } from './gp-letter-time';
import { harmByPatientReferral } from './harm-by-patient-referral';
import { privateEnquiry } from './private-enquiry';
import { reasonsNotAsked } from './reasons-not-asked';
import { repeatAttenders } from './repeat-attenders';
import { safeContact } from './safe-contact';
import { specialistReferral } from './specialist-referral';
import { tickBoxWarning } from './tick-box-warning';
import { timeToAcknowledgement } from './time-to-acknowledgement';
import { timeToAsk } from './time-to-ask';
import { timeToReferral } from './time-to-referral';
import { trainedResponse } from './trained-response';
import { unresolvedPrompts } from './unresolved-prompts';

/** Every measure, in the order the Desk shows them. Adding one: a file here, a line here, a test. */
export const measures: readonly Measure[] = [
  enquiryCascade,
  privateEnquiry,
  trainedResponse,
  specialistReferral,
  harmByPatientReferral,
  reasonsNotAsked,
  unresolvedPrompts,
  timeToAsk,
  timeToReferral,
  timeToAcknowledgement,
  gpInformed,
  gpLetterTime,
  repeatAttenders,
  companionPresent,
  bodyMap,
  safeContact,
  bundleCompleteness,
  alertBurden,
  tickBoxWarning,
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
    for (const counter of counters) counts[counter] += row.counts[counter] ?? 0;
  }
  return counts;
}
