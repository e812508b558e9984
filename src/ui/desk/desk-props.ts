import type { ComponentChildren } from 'preact';
import type { MeasureReport } from '../../audit/measure';
import type { Period, PeriodId } from '../../audit/period';
import type { WeekChart } from '../../audit/week-charts';
import type { CoverageRead } from '../../audit/coverage-report';
import type { RollUpRow } from '../../audit/roll-up';
import type { WaitingList } from '../../audit/waiting-prompt';
import type { ShownReceptionReport } from '../../audit/show-reception';
import type { LockView } from '../../model/lock-view';
import type { Result } from '../../model/result';
import type { DirectoryServices } from './directory/DirectorySection';
import type { ExtractServices } from './extract/extract-props';
import type { GroupsServices } from './groups/groups-props';
import type { MergedServices } from './merged/merged-props';
import type { RecordsServices } from './records/records-props';
import type { WorklistServices } from './worklist/worklist-props';

/** Everything the Desk asks of the world. */
export interface DeskServices {
  watchLock(listener: (lock: LockView) => void): () => void;
  readRollUps(from: string, to: string): Promise<Result<RollUpRow[]>>;
  readProblems(): Promise<Result<string[]>>;
  saveFile(name: string, text: string): void;
  openPaperCard(): Promise<void>;
  openKept(): Promise<void>;
  readCoverage(): Promise<Result<CoverageRead>>;
  readReception(): Promise<Result<ShownReceptionReport>>;
  groups: GroupsServices;
  merged: MergedServices;
  records: RecordsServices;
  worklist: WorklistServices;
  /** Attendances with an enquiry owed. Reading them is audited. */
  readWaiting(): Promise<Result<WaitingList>>;
  directory: DirectoryServices;
  extract: ExtractServices;
  version: string;
}
/** Everything the Desk's page is given. */
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
  /** Which computers the figures are of; see `sayComputers`. */
  counted?: string;
  practice: boolean;
  /** Why nothing can be shown or saved, in words that say what to do. */
  problem?: string;
  /** What stands on this computer; under the figures, and there where figures are not. */
  records?: ComponentChildren;
  /** Enquiries still owed and open referrals; over the figures, for they are what needs doing today. */
  worklist?: ComponentChildren;
  onPeriod: (period: PeriodId) => void;
  onCsv: () => void;
  onPrint: () => void;
  onPaperCard: () => void;
  /** The yearly audit pack: shown to be printed, and saved as CSV and JSON. */
  onPack?: () => void;
}
