import type { EthnicGroup } from '../../model/ethnic-group';
import type { AgeBand, CountedSex, Shift } from '../attendance-facts';
import { countersOf } from '../contribution';
import type { Counter } from '../counter';
import type { EncounterState } from '../encounter-state';

/** What an attendance can be counted by, beside its week. */
export interface Groups {
  site: string;
  area: EncounterState['area'];
  role: NonNullable<EncounterState['role']> | 'unknown';
  shift: Shift | 'unknown';
  sex: CountedSex;
  ageBand: AgeBand;
  ethnicGroup: EthnicGroup;
  practice: boolean;
}

/**
 * What one event changed in the counts of one group and week: counters gone up by one and down by
 * one. It names no attendance, so it may stand for good where its event may not.
 */
export interface ColumnEntry extends Groups {
  /** ISO week. */
  week: string;
  /** Presentations, by id in order, with a space between. */
  rules: string;
  plus: Counter[];
  minus: Counter[];
}

/**
 * None where the event changed no count; one where it did; two where the attendance moved to another
 * group, because the record said more: out of the one, into the other. Entries of any set of events
 * add up to what a rebuild of those events comes to.
 */
export function columnEntries(
  before: EncounterState | undefined,
  after: EncounterState,
): ColumnEntry[] {
  const now = countersOf(after);
  if (!before) return now.length > 0 ? [entry(after, now, [])] : [];
  const then = countersOf(before);
  if (placeOf(before) === placeOf(after)) {
    const plus = now.filter((each) => !then.includes(each));
    const minus = then.filter((each) => !now.includes(each));
    return plus.length + minus.length > 0 ? [entry(after, plus, minus)] : [];
  }
  return [
    ...(then.length > 0 ? [entry(before, [], then)] : []),
    ...(now.length > 0 ? [entry(after, now, [])] : []),
  ];
}

function entry(state: EncounterState, plus: Counter[], minus: Counter[]): ColumnEntry {
  return { ...groupsOf(state), week: state.week, rules: rulesOf(state), plus, minus };
}

function groupsOf(state: EncounterState): Groups {
  return {
    site: state.site,
    area: state.area,
    role: state.role ?? 'unknown',
    shift: state.shift ?? 'unknown',
    sex: state.sex ?? 'unknown',
    ageBand: state.ageBand ?? 'unknown',
    ethnicGroup: state.ethnicGroup ?? 'unknown',
    practice: state.practice,
  };
}

const rulesOf = (state: EncounterState): string => (state.rules ?? []).join(' ');

function placeOf(state: EncounterState): string {
  return [...Object.values(groupsOf(state)), state.week, rulesOf(state)].join('|');
}
