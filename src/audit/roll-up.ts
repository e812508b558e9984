import { NOT_OF_AN_ENQUIRY, type AuditEvent } from './audit-event';
import { countersOf } from './contribution';
import { counters, noCounts, type Counter, type Counts } from './counter';
import { foldEncounter, type EncounterState } from './encounter-state';

/**
 * Counts of one site, area and ISO week; practice is never added to real counts. The Desk reads these
 * rows alone: no page ever goes through the events.
 */
export interface RollUpRow {
  v: 1;
  site: string;
  area: AuditEvent['area'];
  week: string;
  practice: boolean;
  counts: Counts;
}

/** What one event changes in one row; counts are differences and may be negative. */
export interface RollUpChange extends Omit<RollUpRow, 'counts'> {
  counts: Partial<Counts>;
}

export function rollUpKey(row: Omit<RollUpRow, 'counts'>): string {
  return [row.site, row.area, row.week, row.practice ? 'practice' : 'real'].join('|');
}

/**
 * The difference between an encounter before and after an event, as changes to rows: none, one, or
 * two where it moved to another row (an encounter found to be practice leaves the real counts).
 */
export function rollUpChanges(
  before: EncounterState | undefined,
  after: EncounterState,
): RollUpChange[] {
  const changes = new Map<string, RollUpChange>();
  const add = (state: EncounterState, sign: 1 | -1) => {
    const { site, area, week, practice } = state;
    const place = { v: 1 as const, site, area, week, practice };
    const key = rollUpKey(place);
    const change = changes.get(key) ?? { ...place, counts: {} };
    for (const counter of countersOf(state)) {
      change.counts[counter] = (change.counts[counter] ?? 0) + sign;
    }
    changes.set(key, change);
  };
  if (before) add(before, -1);
  add(after, 1);
  return [...changes.values()].filter((change) =>
    Object.values(change.counts).some((by) => by !== 0),
  );
}

/** The row with a change taken into it; the row is made where there was none. */
export function applyChange(row: RollUpRow | undefined, change: RollUpChange): RollUpRow {
  const counts = { ...noCounts(), ...row?.counts };
  for (const [counter, by] of Object.entries(change.counts) as [Counter, number][]) {
    counts[counter] += by;
  }
  return { ...change, counts };
}

/** Every event folded and every last state summed anew: what the rolled rows must equal. */
export function rebuild(events: Iterable<AuditEvent>, timeZone: string): RollUpRow[] {
  const states = new Map<string, EncounterState>();
  for (const event of events) {
    if (NOT_OF_AN_ENQUIRY.includes(event.kind)) continue;
    const state = states.get(event.encounterId);
    states.set(event.encounterId, foldEncounter(state, event, timeZone));
  }
  const rows = new Map<string, RollUpRow>();
  for (const state of states.values()) {
    for (const change of rollUpChanges(undefined, state)) {
      const key = rollUpKey(change);
      rows.set(key, applyChange(rows.get(key), change));
    }
  }
  return [...rows.values()];
}

/** Keys of rows that differ, in order; a row that is absent and a row of zeros are the same. */
export function differingRows(a: readonly RollUpRow[], b: readonly RollUpRow[]): string[] {
  const [left, right] = [byKey(a), byKey(b)];
  return [...new Set([...left.keys(), ...right.keys()])].sort().filter((key) => {
    const [one, other] = [left.get(key)?.counts, right.get(key)?.counts];
    return counters.some((counter) => (one?.[counter] ?? 0) !== (other?.[counter] ?? 0));
  });
}

function byKey(rows: readonly RollUpRow[]): Map<string, RollUpRow> {
  return new Map(rows.map((row) => [rollUpKey(row), row]));
}
