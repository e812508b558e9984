import { enough } from '../../enquiry/decide-prompt';
import { isLive } from '../../model/is-live';
import type { FieldReading } from '../../model/encounter-reading';
import type { Engine } from '../../presentations/engine';
import { findPresentations } from '../../presentations/find-presentations';
import type { ColumnPlan } from './columns-of-extract';
import { patientTable } from './patient-table';
import { readExtractDate, type ExtractDateStyle } from './read-date';
import type { SipKey } from './sip-hash';
import { orderOf, SAMPLE_SIZE } from '../draw-sample';

/** Why a row was passed over; each is counted, none is lost in silence. `not-a-row`: nothing in it. */
export const rowFaults = ['ragged', 'no-date', 'no-words', 'not-a-row'] as const;
export type RowFault = (typeof rowFaults)[number];

export interface ExtractCounts {
  attendances: number;
  /** With a presentation after which asking is good practice, of an age to be asked. */
  eligible: number;
  /** Of those, where the row says that somebody asked. */
  recorded: number;
  missed: number;
  /** Of the missed, where the same patient had presented before with no enquiry since. */
  repeat: number;
}

export interface SampledCase {
  /** The row in the file, the first after the header being 1. */
  row: number;
  date: string;
  presentations: string[];
  /** What the row says, held in memory alone while the review is open. */
  text: string;
}

export interface ExtractResult {
  rows: number;
  faults: Record<RowFault, number>;
  /** The first few rows passed over, so that somebody can look. */
  faultyRows: { row: number; fault: RowFault }[];
  patients: number;
  /** Rows dated before the row above them: "repeat" goes by the order of the file. */
  outOfOrder: number;
  total: ExtractCounts;
  byMonth: Map<string, ExtractCounts>;
  byPresentation: Map<string, ExtractCounts>;
  /** At most 25 missed attendances; the same file and seed give the same ones. */
  sample: SampledCase[];
}

export interface ExtractReview {
  take(cells: readonly unknown[]): void;
  readonly rows: number;
  result(): ExtractResult;
}

export interface ExtractSettings {
  plan: ColumnPlan & { dates: ExtractDateStyle };
  /** Columns of the header; a row of another length is ragged. */
  width: number;
  engine: Engine;
  minimumAge: number;
  repeatAttendanceCount: number;
  repeatAttendanceMonths: number;
  rulesOff: readonly string[];
  /** Random, of this run alone, and kept nowhere. */
  key: SipKey;
  /** Said beside the sample, so that it can be drawn again. */
  seed: number;
}

const SAMPLE_TEXT = 2_000;
const FAULTS_NAMED = 20;
const ASKED = /^(y|yes|true|1|asked|done|made|recorded|no disclosure|disclosed|declined)\b/i;

/**
 * Past attendances through the same detector as the panel, a row at a time; of a row nothing is kept
 * but counts, a keyed hash of its patient, and at most 25 texts of missed ones.
 */
export function reviewExtract(settings: ExtractSettings): ExtractReview {
  const { plan, engine } = settings;
  const patients = patientTable(settings.key);
  const result: ExtractResult = {
    rows: 0,
    faults: { ragged: 0, 'no-date': 0, 'no-words': 0, 'not-a-row': 0 },
    faultyRows: [],
    patients: 0,
    outOfOrder: 0,
    total: noExtractCounts(),
    byMonth: new Map(),
    byPresentation: new Map(),
    sample: [],
  };
  const drawn: { order: number; one: SampledCase }[] = [];
  let dateAbove = '';

  function fault(fault: RowFault): void {
    result.faults[fault] += 1;
    if (result.faultyRows.length < FAULTS_NAMED)
      result.faultyRows.push({ row: result.rows, fault });
  }

  function present(cells: readonly unknown[], date: string, text: string): string[] {
    const age = plan.age === undefined ? undefined : wholeYears(cells[plan.age]);
    if (age !== undefined && age < settings.minimumAge) return [];
    const field: FieldReading = {
      kind: 'episode.note',
      tense: 'this-episode',
      text,
      locator: 'extract',
    };
    const found = findPresentations(engine, [field], settings, date);
    const live = found.filter((one) => one.part === 'prompts' && isLive(one));
    const saidAsked = found.some((one) => one.part === 'answers');
    if (!enough(live)) return [];
    const ids = [...new Set(live.map(({ id }) => id))];
    return saidAsked ? ['', ...ids] : ids;
  }

  function drawSample(one: () => SampledCase): void {
    const order = orderOf(settings.seed, String(result.rows));
    const last = drawn.at(-1);
    if (drawn.length >= SAMPLE_SIZE && last && order >= last.order) return;
    drawn.push({ order, one: one() });
    drawn.sort((a, b) => a.order - b.order);
    drawn.length = Math.min(drawn.length, SAMPLE_SIZE);
  }

  return {
    take(cells) {
      result.rows += 1;
      if (!cells.some((cell) => cell !== '')) return fault('not-a-row');
      if (cells.length !== settings.width) return fault('ragged');
      const date = readExtractDate(text(cells[plan.arrived ?? -1]), plan.dates);
      if (date === undefined) return fault('no-date');
      const words = plan.text
        .map((place) => text(cells[place]))
        .filter(Boolean)
        .join('. ');
      if (words === '') return fault('no-words');
      if (date < dateAbove) result.outOfOrder += 1;
      dateAbove = date;
      const found = present(cells, date, words);
      const presentations = found.filter(Boolean);
      const isEligible = presentations.length > 0;
      const column = plan.enquiry === undefined ? '' : text(cells[plan.enquiry]);
      const isRecorded = found[0] === '' || ASKED.test(column);
      const patient = plan.patient === undefined ? '' : text(cells[plan.patient]);
      const known = patient ? patients.note(patient, isEligible, isRecorded) : undefined;
      const isMissed = isEligible && !isRecorded;
      const counts: ExtractCounts = {
        attendances: 1,
        eligible: Number(isEligible),
        recorded: Number(isEligible && isRecorded),
        missed: Number(isMissed),
        repeat: Number(isMissed && (known?.before ?? 0) > 0),
      };
      addTo(result.total, counts);
      addTo(countsIn(result.byMonth, date.slice(0, 7)), counts);
      for (const id of presentations) addTo(countsIn(result.byPresentation, id), counts);
      if (!isMissed) return;
      const row = result.rows;
      drawSample(() => ({ row, date, presentations, text: copyOf(words.slice(0, SAMPLE_TEXT)) }));
    },
    get rows() {
      return result.rows;
    },
    result: () => ({ ...result, patients: patients.patients, sample: drawn.map(({ one }) => one) }),
  };
}

export const noExtractCounts = (): ExtractCounts => ({
  ...{ attendances: 0, eligible: 0, recorded: 0, missed: 0, repeat: 0 },
});

function countsIn(of: Map<string, ExtractCounts>, key: string): ExtractCounts {
  let counts = of.get(key);
  if (!counts) of.set(key, (counts = noExtractCounts()));
  return counts;
}

function addTo(sum: ExtractCounts, counts: ExtractCounts): void {
  for (const name of Object.keys(counts) as (keyof ExtractCounts)[]) sum[name] += counts[name];
}

/** By itself: a piece of a text keeps the megabyte it was cut from in memory. */
const copyOf = (piece: string): string => JSON.parse(JSON.stringify(piece)) as string;

const text = (cell: unknown): string =>
  typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : '';

function wholeYears(cell: unknown): number | undefined {
  const match = /^\d{1,3}/.exec(text(cell));
  return match ? Number(match[0]) : undefined;
}
