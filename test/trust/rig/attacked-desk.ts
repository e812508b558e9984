import { closeChunk } from '../../../src/audit/columns/column-chunk';
import type { ColumnEntry } from '../../../src/audit/columns/column-entry';
import { sumColumns } from '../../../src/audit/columns/sum-columns';
import { contribution } from '../../../src/audit/contribution';
import { counters, type Counter } from '../../../src/audit/counter';
import { foldEncounter, type EncounterState } from '../../../src/audit/encounter-state';
import { blocksAt } from '../../../src/audit/calendar-block';
import { groupColumns, groupLayers } from '../../../src/audit/group-layers';
import { moveWeek } from '../../../src/audit/period';
import { periodLayers } from '../../../src/audit/period-layers';
import { publish } from '../../../src/audit/published';
import type { ShownCounts } from '../../../src/audit/suppress';
import { anEvent, came, gpLetter, prompted } from '../../audit/an-event';
import type { Random } from './random';

/** One made-up attendance: when, what it counts as, and everything it can be looked at by. */
export interface Attendance {
  entry: ColumnEntry;
}

/** Everything one opening of the Desk can be made to show: every period, quarter, year and breakdown. */
export interface ShownDesk {
  shown: ReadonlyMap<string, ShownCounts>;
  /** Exact counts of the same names, and of quarters and years. */
  exact: ReadonlyMap<string, Record<Counter, number>>;
}

/** By the code the Desk itself runs, from closed chunks, with each quarter and year by itself. */
export function openDesk(
  attendances: readonly Attendance[],
  openWeek: string,
  areas?: readonly string[],
): ShownDesk {
  const entries = attendances.map(({ entry }) => entry);
  const half = entries.length >> 1;
  const chunks = [entries.slice(0, half), entries.slice(half)]
    .filter((part) => part.length > 0)
    .map(closeChunk);
  const rows = sumColumns(chunks).filter((row) => !areas || areas.includes(row.area));
  const blocks = blocksAt(openWeek);
  const scope = { practice: false, ...(areas && { areas }) };
  const grouped = groupColumns(chunks, blocks, scope);
  const pages = [
    periodLayers(rows, openWeek),
    ...blocks.map((block) =>
      groupLayers(
        block,
        rows,
        new Map([...grouped].filter(([quarter]) => block.quarters.includes(quarter))),
      ),
    ),
  ];
  const shown = new Map<string, ShownCounts>();
  const exact = new Map<string, Record<Counter, number>>();
  for (const layers of pages) {
    for (const { name, counts } of layers.flatMap(({ parts }) => parts)) exact.set(name, counts);
    for (const [name, counts] of publish(layers, false)) {
      // Guarded, and shown nowhere: older pages, and quarters and years but for their groups.
      if (name.includes('ago') || /^\d{4}(-Q\d)?$/.test(name)) continue;
      const known = shown.get(name);
      if (known && counters.some((counter) => known[counter].text !== counts[counter].text))
        throw new Error(`${name} is shown in two ways.`);
      shown.set(name, counts);
    }
  }
  return { shown, exact };
}

const AREAS = ['triage', 'majors', 'minors'] as const;
const SETS = {
  role: ['clinician', 'lead'],
  shift: ['day', 'evening', 'night'],
  sex: ['female', 'male', 'unknown'],
  ageBand: ['18-24', '25-34', '35-44', '75-and-over'],
  ethnicGroup: ['white', 'asian', 'unknown'],
} as const;
const RULES = ['assault', 'overdose', 'possible-perpetrator'];

/** A small department's two years, most of it of late, for that is where periods overlap. */
export function makeAttendances(
  random: Random,
  site: string,
  size: number,
  openWeek: string,
): Attendance[] {
  return Array.from({ length: size }, () => {
    const back = 1 + random.below(random.pick([1, 5, 9, 22, 40, 104]));
    const counts = random.pick(KINDS);
    const area = random.pick(AREAS);
    const rules = random.pick([
      [RULES[0]],
      [RULES[1]],
      [RULES[2]],
      RULES.slice(0, 2),
      [],
    ]) as string[];
    const groups = {
      role: random.pick(SETS.role),
      shift: random.pick(SETS.shift),
      sex: random.pick(SETS.sex),
      ageBand: random.pick(SETS.ageBand),
      ethnicGroup: random.pick(SETS.ethnicGroup),
    };
    return {
      entry: {
        ...{ site, area, ...groups, practice: false, week: moveWeek(openWeek, -back) },
        ...{ rules: rules.join(' '), plus: [...counts], minus: [] },
      },
    };
  });
}

/** Every way an attendance of the made-up sites can go. */
const KINDS: readonly (readonly Counter[])[] = makeKinds();

function makeKinds(): Counter[][] {
  const before = [
    [prompted(1)],
    [prompted(1, { accompanied: true, rules: ['repeat-attendance'] })],
    [],
  ].flatMap((decided) => [decided, [...decided, anEvent(1, { kind: 'opened' })]]);
  const after = [
    [],
    [came(1, 'asked-no-disclosure')],
    [came(1, 'asked-declined')],
    [came(1, 'asked-disclosed'), gpLetter(1, 'printed')],
    [came(1, 'asked-disclosed', { owed: ['body-map'] })],
    [came(1, 'not-asked', { reason: 'not-alone' })],
    [came(1, 'not-asked', { reason: 'no-time' })],
    [came(1, 'not-asked', { reason: 'left-before' })],
  ];
  return before.flatMap((first) =>
    after.flatMap((last) => {
      const state = [...first, ...last].reduce<EncounterState | undefined>(
        (held, event) => foldEncounter(held, event, 'UTC'),
        undefined,
      );
      if (!state?.reached.eligible) return [];
      const ones = contribution(state);
      return [counters.filter((counter) => ones[counter] === 1)];
    }),
  );
}
