import { formatDate } from '../model/dates';
import { CLOSED_WEEKS, mondayOf, moveWeek, type Period } from './period';

/**
 * A quarter or year of whole ISO weeks, fixed in the calendar: what groups are shown of. Two never
 * overlap but a year and its own quarters, so that no later page differs from this one by a few people,
 * as the rolling periods do (hazard H25).
 */
export interface CalendarBlock extends Pick<Period, 'label' | 'from' | 'to' | 'days'> {
  /** `2026-Q3` or `2026`. */
  id: string;
  /** Ids of the quarters it is made of; a quarter is its own only one. */
  quarters: readonly string[];
}

const QUARTERS = [1, 2, 3, 4] as const;
const QUARTER_WEEKS = 13;

/** `2026-Q3` is weeks 27 to 39; the fourth has a fourteenth week in a year of 53. */
export function quarterBlock(id: string): CalendarBlock {
  let block = known.get(id);
  if (!block) known.set(id, (block = makeQuarter(id)));
  return block;
}

const known = new Map<string, CalendarBlock>();

function makeQuarter(id: string): CalendarBlock {
  const [year = 0, quarter = 1] = id.split('-Q').map(Number);
  const from = isoWeekName(year, (quarter - 1) * QUARTER_WEEKS + 1);
  const to = quarter < 4 ? moveWeek(from, QUARTER_WEEKS - 1) : lastWeekOf(year);
  return {
    id,
    label: `Quarter ${quarter} of ${year}`,
    from,
    to,
    days: daysOf(from, to),
    quarters: [id],
  };
}

export function yearBlock(year: number): CalendarBlock {
  const [from, to] = [isoWeekName(year, 1), lastWeekOf(year)];
  const quarters = QUARTERS.map((quarter) => `${year}-Q${quarter}`);
  return { id: String(year), label: `Year ${year}`, from, to, days: daysOf(from, to), quarters };
}

export const blockOf = (id: string): CalendarBlock =>
  id.includes('-Q') ? quarterBlock(id) : yearBlock(Number(id));

export function blockBefore({ id }: Pick<CalendarBlock, 'id'>): CalendarBlock {
  const [year = 0, quarter] = id.split('-Q').map(Number);
  if (quarter === undefined) return yearBlock(year - 1);
  return quarterBlock(quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}`);
}

/** The last four quarters that have ended, the newest first, and the last such year. */
export function blocksAt(openWeek: string): CalendarBlock[] {
  const year = Number(openWeek.slice(0, 4));
  const ended = [year, year - 1]
    .flatMap((each) =>
      [...QUARTERS].reverse().map((quarter) => quarterBlock(`${each}-Q${quarter}`)),
    )
    .filter(({ to }) => to < openWeek);
  return [...ended.slice(0, 4), yearBlock(year - 1)];
}

/** The first week that any page of the Desk reads: of the year before the last one, or of the periods. */
export function firstWeekRead(openWeek: string): string {
  const ofBlocks = isoWeekName(Number(openWeek.slice(0, 4)) - 2, 1);
  const ofPeriods = moveWeek(openWeek, -CLOSED_WEEKS);
  return ofBlocks < ofPeriods ? ofBlocks : ofPeriods;
}

const isoWeekName = (year: number, week: number): string =>
  `${year}-W${String(week).padStart(2, '0')}`;

const lastWeekOf = (year: number): string => moveWeek(isoWeekName(year + 1, 1), -1);

function daysOf(from: string, to: string): string {
  const day = (date: Date) => formatDate(date.toISOString().slice(0, 10));
  const sunday = new Date(mondayOf(to).getTime() + 6 * 86_400_000);
  return `${day(mondayOf(from))} to ${day(sunday)}`;
}
