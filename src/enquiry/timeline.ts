import type { EarlierEntry } from '../model/earlier-entry';
import { localDate } from '../model/dates';
import type { FrameEntry } from '../model/tab-reading';
import { HARM_RULES } from '../presentations/harm-rules';
import type { ConfirmedLine, EncounterStep } from './encounter-step';
import type { EnquiryOutcome } from './outcome';

/** One thing in the order of days: a visit the record shows, a line in it, or what was recorded here. */
export interface TimelineRow {
  /** YYYY-MM-DD */
  date: string;
  kind: 'visit' | 'line' | 'recorded';
  /** Presentation rules, of a visit. */
  rules: readonly string[];
  outcome?: EnquiryOutcome['code'];
  reason?: EnquiryOutcome['reason'];
  /** True where a line or what was recorded here still owes something. */
  open?: boolean;
  entry?: FrameEntry;
}

export interface TimelineInput {
  history?: readonly FrameEntry[];
  lines: readonly ConfirmedLine[];
  steps: readonly EncounterStep[];
  earlier?: readonly EncounterStep[];
}

/** Newest first. Never all there was: one page of one record, and what this computer remembers. */
export function timelineOf(input: TimelineInput, timeZone: string): TimelineRow[] {
  const visits = (input.history ?? []).map((each): TimelineRow => {
    const { date, rules } = each.entry;
    return { date, kind: 'visit', rules, entry: each };
  });
  const lines = input.lines.map(({ at, state, outcome, reason }): TimelineRow => ({
    date: localDate(at, timeZone),
    kind: 'line',
    rules: [],
    open: state === 'open',
    ...(outcome ? { outcome } : {}),
    ...(reason ? { reason } : {}),
  }));
  const recorded = [...(input.earlier ?? []), ...input.steps].flatMap(
    ({ at, outcome, owed }): TimelineRow[] =>
      outcome
        ? [
            {
              date: localDate(at, timeZone),
              kind: 'recorded',
              rules: [],
              outcome: outcome.code,
              open: owed.length > 0,
              ...(outcome.reason ? { reason: outcome.reason } : {}),
            },
          ]
        : [],
  );
  return [...visits, ...lines, ...recorded].sort((a, b) => (a.date < b.date ? 1 : -1));
}

/** The days on which somebody disclosed, or the record says they were harmed; each day once, newest first. */
export function positiveDays(rows: readonly TimelineRow[]): string[] {
  const days = rows
    .filter(
      ({ outcome, rules }) =>
        outcome === 'asked-disclosed' || rules.some((id) => HARM_RULES.has(id)),
    )
    .map(({ date }) => date);
  return [...new Set(days)].sort((a, b) => (a < b ? 1 : -1));
}

/**
 * How many of these days, the latest among them, lie within `days` before the latest; and over how many
 * days they spread. 1 over 0 days where there is one.
 */
export function countInWindow(
  dates: readonly string[],
  days: number,
): { count: number; spread: number } {
  const [latest] = dates;
  if (!latest) return { count: 0, spread: 0 };
  const ages = dates.map((date) => daysBetween(date, latest)).filter((age) => age <= days);
  return { count: ages.length, spread: Math.max(...ages) };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/**
 * How many different people the record names as having done it: by name where one stands, else by what
 * they are to the patient. A partner and an ex without names may be one person, so they count as one.
 */
export function countPersons(entries: readonly EarlierEntry[]): number {
  const named = new Set(entries.flatMap(({ person }) => person ?? []));
  const kinds = new Set(
    entries.flatMap(({ who, person }) => (who && person === undefined ? [who] : [])),
  );
  if (kinds.has('ex') && kinds.has('partner')) kinds.delete('ex');
  return Math.max(named.size, kinds.size);
}
