import { counters, noCounts, type Counts } from '../counter';
import { reportMeasure, type Measure, type MeasureReport } from '../measure';
import { openWeekOf, periodBefore, weeksOf, type Period } from '../period';
import { partOf, periodLayers } from '../period-layers';
import { publish } from '../published';
import type { RollUpRow } from '../roll-up';
import {
  EXACT_NOTE,
  exactCounts,
  isExact,
  SUPPRESSED_NOTE,
  type Showing,
  type ShownCounts,
} from '../suppress';
import { weekCharts, type WeekChart } from '../week-charts';
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

/**
 * Every measure for one site and period, with the period before. `rows` must reach back over every
 * period the Desk shows (`firstWeekRead`). Suppression is over all measures and periods at once, because
 * one table can give away a figure of another.
 */
export function measureReports(
  rows: readonly RollUpRow[],
  period: Period,
  site: string,
  showing: Showing,
): MeasureReport[] {
  return periodFigures(rows, period, site, showing).reports;
}

export interface PeriodFigures {
  reports: MeasureReport[];
  /** By week over both periods; none where there are fewer than four weeks. */
  charts: WeekChart[];
}

/**
 * The same with the weeks: all of it is suppressed together, for all of it is seen together. `place` is
 * what the figures are said to be of, where it is less than the site.
 */
export function periodFigures(
  rows: readonly RollUpRow[],
  period: Period,
  site: string,
  showing: Showing,
  place: string = site,
): PeriodFigures {
  const previous = periodBefore(period);
  const own = rows.filter((row) => row.site === site && row.practice === showing.practice);
  const weeks = [...weeksOf(previous), ...weeksOf(period)];
  const shown = publish(periodLayers(own, openWeekOf(period)), isExact(showing));
  const of = (name: string): ShownCounts => shown.get(name) ?? exactCounts(noCounts());
  const [now, before] = [of(partOf(period, 'now')), of(partOf(previous, 'before'))];
  return {
    reports: reportAll({ site: place, period, previous }, now, before),
    charts: weeks.length < LEAST_WEEKS ? [] : weekCharts(weeks.map((week) => [week, of(week)])),
  };
}

/** Every measure of figures as they may be shown. */
export function reportAll(
  place: Pick<MeasureReport, 'site' | 'period' | 'previous'>,
  now: ShownCounts,
  before: ShownCounts,
): MeasureReport[] {
  return measures.map((measure) => reportMeasure(measure, place, now, before));
}

const LEAST_WEEKS = 4;

/** What to say beside the figures about small numbers. */
export function smallNumbersNote(showing: Showing): string {
  return isExact(showing) ? EXACT_NOTE : SUPPRESSED_NOTE;
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
