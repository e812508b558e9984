import type { ComponentChildren } from 'preact';
import type { MeasureReport } from '../../audit/measure';
import type { Period, PeriodId } from '../../audit/period';
import type { WeekChart } from '../../audit/week-charts';

/** Everything the Desk is given and asks for. */
export interface DeskProps {
  site: string;
  periods: readonly Period[];
  period: PeriodId;
  /** Absent while they are being read. */
  reports?: readonly MeasureReport[];
  /** The breakdown that is shown in place of a period, in words; the reports are then of one group. */
  view?: string;
  /** Choosing a breakdown, beside the period. */
  groupControls?: ComponentChildren;
  /** The chosen breakdown; over the measures. */
  groups?: ComponentChildren;
  /** What needs attention is of everyone in the period, whichever group is shown. */
  attention?: readonly MeasureReport[];
  /** By week, with limits; none for one week. */
  charts?: readonly WeekChart[];
  /** Method and data quality of the yearly pack, while it is shown. */
  pack?: readonly string[];
  /** What to say of small numbers; see `smallNumbersNote`. */
  smallNumbers: string;
  practice: boolean;
  /** Why nothing can be shown or saved, in words that say what to do. */
  problem?: string;
  /** What stands on this computer; under the figures, and there where figures are not. */
  records?: ComponentChildren;
  /** Open referrals by initials, where any are kept; over the figures, for it is what needs doing today. */
  worklist?: ComponentChildren;
  onPeriod: (period: PeriodId) => void;
  onCsv: () => void;
  onPrint: () => void;
  onPaperCard: () => void;
  /** The yearly audit pack: shown to be printed, and saved as CSV and JSON. */
  onPack?: () => void;
}
