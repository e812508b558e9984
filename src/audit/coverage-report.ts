import { localDate } from '../model/dates';
import type { Coverage } from './audit-event';

/** One hour of one record system, as it was counted while the system was in front. */
export interface CoveredHour extends Coverage {
  system: string;
}

/**
 * What the Desk is given: hours of this computer, and the systems it knows by name. `from` and `to` in
 * hours since 1970, both included; `to` is the hour that is still running.
 */
export interface CoverageRead {
  from: number;
  to: number;
  hours: CoveredHour[];
  systems: { id: string; title: string }[];
}

/** `no-report`: nothing is known of it. That is neither "read" nor "not read". */
export type HourState = 'read' | 'partly' | 'not-read' | 'not-watched' | 'no-report';

export interface CoverageDay {
  /** YYYY-MM-DD in the site's time zone. */
  day: string;
  /** By the hour of the day, 0 to 23; absent before the first hour shown and after this one. */
  hours: (HourState | undefined)[];
}

/** A run of hours in one state; `to` is the last of them. Hours of no report between them do not end it. */
export interface CoverageGap {
  state: 'not-read' | 'not-watched';
  from: number;
  to: number;
  /** How many of them were reported so. */
  hours: number;
}

export interface SystemCoverage {
  id: string;
  title: string;
  /** Newest first. */
  days: CoverageDay[];
  counts: Record<HourState, number>;
  /** Newest first. */
  gaps: CoverageGap[];
  /** The last hour that was read, wholly or partly. */
  lastRead?: number;
  /** The last hour anything is known of. */
  lastReport?: number;
  /** How it stands: the gap that has not ended, or that nothing was heard for a week. */
  now: 'read' | 'stopped' | 'not-watched' | 'silent';
}

/** How much of it was watched, a sentence a system; beside figures that rest on it. */
export function sayCoverage(systems: readonly SystemCoverage[]): string[] {
  if (systems.length === 0)
    return [
      'Of no record system is it known on this computer whether it was read in the last four weeks.',
    ];
  return systems.map(({ title, counts }) => {
    const [read, partly, not, watched] = [
      counts.read,
      counts.partly,
      counts['not-read'],
      counts['not-watched'],
    ];
    return `${title}, in the last four weeks on this computer: ${hours(read)} read, ${partly} partly, ${not} not read, ${watched} with the panel closed; of ${counts['no-report']} nothing is known.`;
  });
}

const hours = (count: number): string => (count === 1 ? '1 hour' : `${count} hours`);

const HOUR_MS = 3_600_000;
const SILENT_HOURS = 7 * 24;
/** Two looks of five minutes: one alone may have met a page that was just loading. */
const LEAST_MINUTES = 10;

/**
 * The worst that stood for ten minutes, so that an hour half read is not drawn as read; else what
 * stood longest.
 */
export function stateOfHour({ reading, partly, notReading, notWatched }: Coverage): HourState {
  const worstFirst = [
    ['not-read', notReading],
    ['not-watched', notWatched],
    ['partly', partly],
    ['read', reading],
  ] as const;
  const worst = worstFirst.find(([, minutes]) => minutes >= LEAST_MINUTES);
  if (worst) return worst[0];
  const [longest] = worstFirst.toSorted((a, b) => b[1] - a[1]);
  return longest && longest[1] > 0 ? longest[0] : 'no-report';
}

/** Each system that was reported or is expected here, those that stopped being read first. */
export function reportCoverage(read: CoverageRead, timeZone: string): SystemCoverage[] {
  const ids = new Set([...read.systems.map(({ id }) => id), ...read.hours.map((h) => h.system)]);
  const titles = new Map(read.systems.map(({ id, title }) => [id, title]));
  const shown = [...ids].map((id) => reportSystem(id, titles.get(id) ?? id, read, timeZone));
  return shown.toSorted((a, b) => URGENCY[a.now] - URGENCY[b.now] || (a.title < b.title ? -1 : 1));
}

const URGENCY = { stopped: 0, 'not-watched': 1, silent: 2, read: 3 } as const;

function reportSystem(
  id: string,
  title: string,
  { from, to, hours }: CoverageRead,
  timeZone: string,
): SystemCoverage {
  const known = new Map<number, HourState>();
  for (const each of sumByHour(hours.filter(({ system }) => system === id))) {
    if (each.hour >= from && each.hour <= to) known.set(each.hour, stateOfHour(each));
  }
  const counts = { read: 0, partly: 0, 'not-read': 0, 'not-watched': 0, 'no-report': 0 };
  const days = new Map<string, CoverageDay>();
  const clock = hourOfDay(timeZone);
  for (let hour = from; hour <= to; hour += 1) {
    const state = known.get(hour) ?? 'no-report';
    counts[state] += 1;
    const day = localDate(hour * HOUR_MS, timeZone);
    const row = days.get(day) ?? { day, hours: Array.from({ length: 24 }, () => undefined) };
    // The hour that a clock change brings twice is drawn as the worse of the two.
    row.hours[clock(hour)] = worse(row.hours[clock(hour)], state);
    days.set(day, row);
  }
  const gaps = gapsIn(known).toReversed();
  const heard = [...known.keys()].sort((a, b) => a - b);
  const lastReport = heard.at(-1);
  const lastRead = heard.findLast((hour) => isRead(known.get(hour)));
  return {
    ...{ id, title, counts, gaps, days: [...days.values()].toReversed() },
    ...(lastReport === undefined ? {} : { lastReport }),
    ...(lastRead === undefined ? {} : { lastRead }),
    now: standing(known.get(lastReport ?? -1), lastReport, to),
  };
}

function standing(
  state: HourState | undefined,
  lastReport: number | undefined,
  to: number,
): SystemCoverage['now'] {
  if (state === 'not-read') return 'stopped';
  if (lastReport === undefined || to - lastReport > SILENT_HOURS) return 'silent';
  return state === 'not-watched' ? 'not-watched' : 'read';
}

const isRead = (state: HourState | undefined): boolean => state === 'read' || state === 'partly';

function gapsIn(known: ReadonlyMap<number, HourState>): CoverageGap[] {
  const gaps: CoverageGap[] = [];
  let open: CoverageGap | undefined;
  for (const [hour, state] of [...known].sort(([a], [b]) => a - b)) {
    if (state === 'no-report') continue;
    if (open?.state === state) {
      open.to = hour;
      open.hours += 1;
    } else if (state === 'not-read' || state === 'not-watched') {
      open = { state, from: hour, to: hour, hours: 1 };
      gaps.push(open);
    } else open = undefined;
  }
  return gaps;
}

const WORST: readonly HourState[] = ['not-read', 'not-watched', 'partly', 'read', 'no-report'];

function worse(one: HourState | undefined, other: HourState): HourState {
  return one !== undefined && WORST.indexOf(one) < WORST.indexOf(other) ? one : other;
}

/** Two windows, or a worker that was stopped and woken, may have written one hour in two parts. */
function sumByHour(hours: readonly CoveredHour[]): CoveredHour[] {
  const sums = new Map<number, CoveredHour>();
  for (const each of hours) {
    const before = sums.get(each.hour);
    if (!before) sums.set(each.hour, { ...each });
    else
      for (const minutes of ['reading', 'partly', 'notReading', 'notWatched'] as const)
        before[minutes] += each[minutes];
  }
  return [...sums.values()];
}

function hourOfDay(timeZone: string): (hour: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' });
  return (hour) => Number(format.format(hour * HOUR_MS));
}
