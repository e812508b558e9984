import type { ClinicalItem } from '../model/clinical-item';
import type { Counter } from './counter';
import type { Period } from './period';
import { percentOf, STAR, type ShownCount, type ShownCounts } from './suppress';

export interface MeasureRow {
  id: string;
  label: string;
  counter: Counter;
  /** What it is a part of, and how that is said after "of". */
  of?: readonly [Counter, string];
  /** Said among what needs attention where it is not zero. */
  attention?: string;
  /** In the table only, not in the picture. */
  aside?: true;
}

/** One measure: one file in `measures/`, one line in its index, one test. No UI file knows one. */
export interface Measure extends ClinicalItem {
  definition: string;
  numerator: string;
  denominator: string;
  exclusions: string;
  /** `cascade`: each row a later step of the same way. `bars`: rows side by side. */
  picture: 'cascade' | 'bars';
  rows: readonly MeasureRow[];
  /** Sentences worked out from the figures as shown, e.g. a median. */
  summary?(shown: ShownCounts): string[];
}

export interface ReportRow {
  id: string;
  label: string;
  count: ShownCount;
  of?: { label: string; count: ShownCount };
  /** Whole per cent of the figures as shown. */
  percent?: number;
  /** The same row in the period before. */
  before: ShownCount;
  attention?: string;
  aside: boolean;
}

/** Near FHIR MeasureReport, of figures that may be shown: exact small counts never reach one. */
export interface MeasureReport {
  measure: Measure;
  site: string;
  period: Period;
  previous: Period;
  rows: ReportRow[];
  summary: string[];
}

export function reportMeasure(
  measure: Measure,
  place: Pick<MeasureReport, 'site' | 'period' | 'previous'>,
  now: ShownCounts,
  before: ShownCounts,
): MeasureReport {
  const rows = measure.rows.map((row): ReportRow => {
    const count = now[row.counter];
    const of = row.of && { label: row.of[1], count: now[row.of[0]] };
    const percent = of && percentOf(count, of.count);
    return {
      id: row.id,
      label: row.label,
      count,
      ...(of && { of }),
      ...(percent !== undefined && { percent }),
      before: before[row.counter],
      ...(row.attention && count.text !== '0' && { attention: row.attention }),
      aside: row.aside ?? false,
    };
  });
  return { measure, ...place, rows, summary: measure.summary?.(now) ?? [] };
}

/** A figure as words: a star is never read out as "star". */
export function sayCount(count: ShownCount): string {
  return count.text === STAR ? 'too few to show' : count.text;
}
