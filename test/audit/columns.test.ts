import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../src/audit/audit-event';
import {
  closeChunk,
  openChunk,
  weekNumber,
  weekOfNumber,
} from '../../src/audit/columns/column-chunk';
import type { ColumnEntry } from '../../src/audit/columns/column-entry';
import { dimensions, scanColumns, type ColumnQuery } from '../../src/audit/columns/scan-columns';
import { contribution } from '../../src/audit/contribution';
import type { Counts } from '../../src/audit/counter';
import { sumColumns } from '../../src/audit/columns/sum-columns';
import { scanGroups } from '../../src/audit/columns/scan-groups';
import { beginFold, effectOf, foldEvent } from '../../src/audit/fold-events';
import { differingRows, rebuild } from '../../src/audit/roll-up';
import { came, prompted } from './an-event';
import { arbitraryEvent } from './arbitrary-events';

const ZONE = 'Europe/London';
const ALL = { from: '2026-W40', to: '2027-W10', practice: false };

/** Entries of each event, as the store appends them. */
function entriesOf(events: readonly AuditEvent[]): ColumnEntry[] {
  const fold = beginFold();
  return events.flatMap((event, i) => {
    const stored = {
      v: 1 as const,
      seq: i + 1,
      id: event.id,
      encounterId: event.encounterId,
      event,
    };
    const effect = effectOf(fold.encounters.get(event.encounterId), stored, ZONE);
    foldEvent(fold, { ...stored, link: '' }, ZONE);
    return effect.entries;
  });
}

/** In several chunks, so that no dictionary is shared. */
function chunksOf(entries: readonly ColumnEntry[], size = 7) {
  return Array.from({ length: Math.ceil(entries.length / size) }, (_, i) =>
    closeChunk(entries.slice(i * size, (i + 1) * size)),
  );
}

/** What attendances came to, each looked at by itself: no column, no table. */
function countedOneByOne(
  events: readonly AuditEvent[],
  { practice, from, to, by, sites, areas, where = {} }: ColumnQuery,
): Record<string, Partial<Counts>> {
  const found: Record<string, Partial<Counts>> = {};
  const fold = beginFold();
  events.forEach((event, i) => {
    const { id, encounterId } = event;
    foldEvent(fold, { v: 1, seq: i + 1, id, encounterId, event, link: '' }, ZONE);
  });
  for (const state of fold.encounters.values()) {
    const { presentation, ...groups } = where;
    const rules = state.rules ?? [];
    const of = (name: string) => String(state[name as keyof typeof state] ?? 'unknown');
    if (state.practice !== practice || state.week < from || state.week > to) continue;
    if (sites && !sites.includes(state.site)) continue;
    if (areas && !areas.includes(state.area)) continue;
    if (presentation !== undefined && !rules.some((rule) => rule === presentation)) continue;
    if (Object.entries(groups).some(([name, value]) => of(name) !== value)) continue;
    const ones = Object.entries(contribution(state)).filter(([, one]) => one === 1);
    if (ones.length === 0) continue;
    for (const key of by === 'presentation' ? rules : [of(by)]) {
      const counts: Record<string, number> = (found[key] ??= {});
      for (const [counter] of ones) counts[counter] = (counts[counter] ?? 0) + 1;
    }
  }
  return found;
}

/** Without the groups and counters of which nothing is left. */
const nonZero = (found: ReadonlyMap<string, Counts>) =>
  Object.fromEntries(
    [...found].flatMap(([key, counts]) => {
      const left = Object.entries(counts).filter(([, count]) => count !== 0);
      return left.length > 0 ? [[key, Object.fromEntries(left)]] : [];
    }),
  );

const many = fc.array(arbitraryEvent, { maxLength: 60 });

describe('columns', () => {
  it('come to what a rebuild of their events comes to, however they are cut', () => {
    fc.assert(
      fc.property(many, fc.integer({ min: 1, max: 20 }), (events, size) => {
        const summed = sumColumns(chunksOf(entriesOf(events), size));
        expect(differingRows(summed, rebuild(events, ZONE))).toEqual([]);
      }),
      { seed: 9, numRuns: 300 },
    );
  });

  it('open to what was closed', () => {
    fc.assert(
      fc.property(many, (events) => {
        const entries = entriesOf(events);
        const sorted = (list: readonly ColumnEntry[]) =>
          list.map((each) => ({
            ...each,
            plus: each.plus.toSorted(),
            minus: each.minus.toSorted(),
          }));
        expect(sorted(openChunk(closeChunk(entries)))).toEqual(sorted(entries));
      }),
      { seed: 9 },
    );
  });

  it('broken down by anything but presentations, add up to the whole', () => {
    fc.assert(
      fc.property(
        many,
        fc.constantFrom('week', 'site', 'area', 'role', 'shift', 'sex', 'ageBand', 'ethnicGroup'),
        (events, by) => {
          const chunks = chunksOf(entriesOf(events));
          const whole = rebuild(events, ZONE).filter((row) => !row.practice);
          const parts = [...scanColumns(chunks, { ...ALL, by: by as 'week' }).values()];
          for (const counter of ['eligible', 'asked', 'disclosed', 'attended'] as const) {
            const sum = (list: readonly { [K in typeof counter]: number }[]) =>
              list.reduce((all, each) => all + each[counter], 0);
            expect(sum(parts)).toBe(sum(whole.map((row) => row.counts)));
          }
        },
      ),
      { seed: 9, numRuns: 300 },
    );
  });

  it('answer any filter and breakdown as the events do, counted one attendance at a time', () => {
    const query = fc.record({
      practice: fc.boolean(),
      // Of a wide range the table would be mostly zeros, and counting goes another way.
      range: fc.constantFrom(
        { from: '2026-W40', to: '2027-W10' },
        { from: '2026-W53', to: '2026-W53' },
        { from: '2000-W01', to: '2090-W01' },
      ),
      by: fc.constantFrom(...dimensions),
      sites: fc.option(fc.subarray(['Eastbridge', 'Nowhere']), { nil: undefined }),
      areas: fc.option(fc.subarray(['triage', 'gp', 'ward']), { nil: undefined }),
      where: fc.record(
        {
          site: fc.constantFrom('Eastbridge', 'Westfield'),
          area: fc.constantFrom('triage', 'majors', 'gp'),
          role: fc.constantFrom('clinician', 'unknown'),
          shift: fc.constantFrom('night', 'day'),
          sex: fc.constantFrom('female', 'unknown'),
          ageBand: fc.constantFrom('25-34', 'unknown'),
          ethnicGroup: fc.constantFrom('asian', 'unknown'),
          presentation: fc.constantFrom('overdose', 'assault'),
        },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(many, query, fc.integer({ min: 1, max: 40 }), (events, asked, size) => {
        const { range, sites, areas, ...rest } = asked;
        const whole = { ...rest, ...range, ...(sites && { sites }), ...(areas && { areas }) };
        const found = scanColumns(chunksOf(entriesOf(events), size), whole);
        expect(nonZero(found)).toEqual(countedOneByOne(events, whole));
      }),
      { seed: 9, numRuns: 400 },
    );
  });

  it('by every group at once, are what each breakdown comes to by itself', () => {
    const several = ['site', 'area', 'shift', 'presentation', 'ageBand'] as const;
    const runs = [
      { name: 'early', from: '2026-W40', to: '2026-W52' },
      { name: 'late', from: '2027-W01', to: '2027-W10' },
    ];
    fc.assert(
      fc.property(many, (events) => {
        const chunks = chunksOf(entriesOf(events));
        const scope = { practice: false, areas: ['triage', 'majors', 'gp'] };
        const grouped = scanGroups(chunks, runs, several, scope);
        for (const { name, from, to } of runs) {
          for (const by of several) {
            const alone = scanColumns(chunks, { ...scope, from, to, by });
            expect(grouped.get(name)?.get(by)).toEqual(alone);
          }
        }
      }),
      { seed: 9 },
    );
  });

  const byHand = [
    prompted(1, { sex: 'female', ageBand: '25-34', at: Date.UTC(2026, 10, 18, 3) }),
    came(1, 'asked-disclosed', { rules: ['overdose', 'repeat-attendance'] }),
    prompted(2, { area: 'majors', sex: 'male', at: Date.UTC(2026, 10, 25, 12) }),
    came(2, 'not-asked', { area: 'majors', reason: 'no-time' }),
    prompted(3, { practice: true }),
  ];
  const scan = (query: Partial<Parameters<typeof scanColumns>[1]>) =>
    Object.fromEntries(
      [...scanColumns(chunksOf(entriesOf(byHand)), { ...ALL, by: 'week', ...query })].map(
        ([key, { eligible, asked }]) => [key, [eligible, asked]],
      ),
    );

  it('answer by hand: weeks, areas, sex, shift, presentations, filters, and no practice', () => {
    expect(scan({})).toEqual({ '2026-W47': [1, 1], '2026-W48': [1, 0] });
    expect(scan({ to: '2026-W47' })).toEqual({ '2026-W47': [1, 1] });
    expect(scan({ by: 'area' })).toEqual({ triage: [1, 1], majors: [1, 0] });
    expect(scan({ by: 'sex' })).toEqual({ female: [1, 1], male: [1, 0] });
    expect(scan({ by: 'shift' })).toEqual({ night: [1, 1], day: [1, 0] });
    expect(scan({ by: 'presentation' })).toEqual({
      overdose: [2, 1],
      'repeat-attendance': [1, 1],
    });
    expect(scan({ by: 'area', where: { sex: 'male' } })).toEqual({ majors: [1, 0] });
    expect(scan({ by: 'area', where: { presentation: 'repeat-attendance' } })).toMatchObject({
      triage: [1, 1],
    });
    expect(scan({ by: 'area', areas: ['majors'] })).toEqual({ majors: [1, 0] });
    expect(scan({ by: 'area', practice: true })).toEqual({ triage: [1, 0] });
    expect(scan({ by: 'area', sites: ['Westfield'] })).toEqual({});
  });

  it('weeks over a year’s end, in a year of 53 and at 29 February are numbered one after another', () => {
    for (const week of ['2020-W53', '2021-W01', '2024-W09', '2026-W53', '2027-W01', '1970-W02']) {
      expect(weekOfNumber(weekNumber(week))).toBe(week);
    }
    expect(weekNumber('2027-W01') - weekNumber('2026-W53')).toBe(1);
  });
});
