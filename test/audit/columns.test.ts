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
import { scanColumns } from '../../src/audit/columns/scan-columns';
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

  it('by every group at once, are what each breakdown comes to by itself', () => {
    const dimensions = ['site', 'area', 'shift', 'presentation', 'ageBand'] as const;
    const runs = [
      { name: 'early', from: '2026-W40', to: '2026-W52' },
      { name: 'late', from: '2027-W01', to: '2027-W10' },
    ];
    fc.assert(
      fc.property(many, (events) => {
        const chunks = chunksOf(entriesOf(events));
        const scope = { practice: false, areas: ['triage', 'majors', 'gp'] };
        const grouped = scanGroups(chunks, runs, dimensions, scope);
        for (const { name, from, to } of runs) {
          for (const by of dimensions) {
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
