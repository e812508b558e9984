import { describe, expect, it } from 'vitest';
import {
  blockBefore,
  blockOf,
  blocksAt,
  firstWeekRead,
  quarterBlock,
  yearBlock,
} from '../../src/audit/calendar-block';
import { closeChunk } from '../../src/audit/columns/column-chunk';
import { sumColumns } from '../../src/audit/columns/sum-columns';
import { reportsToCsv } from '../../src/audit/csv';
import { funnels } from '../../src/audit/funnel';
import { groupColumns, groupLayers, groupName, groupsOf } from '../../src/audit/group-layers';
import { groupsToCsv } from '../../src/audit/group-table';
import { DIMENSION_WORDS, sayGroup } from '../../src/audit/group-words';
import { reportAll } from '../../src/audit/measures';
import { weeksOf } from '../../src/audit/period';
import { publish } from '../../src/audit/published';
import { showRounded, showStar, type ShownCounts } from '../../src/audit/suppress';
import { makeGroups } from '../../src/platform/groups/read-groups';
import { makeAttendances } from '../trust/rig/attacked-desk';
import { seeded } from '../trust/rig/random';
import { makeCounts } from '../tools/fill-desk';

const OPEN = '2026-W48';
const SCOPE = { practice: false, sites: ['Eastbridge'] };

describe('quarters and years', () => {
  it('are whole ISO weeks that never overlap and leave none out, in a year of 53 too', () => {
    expect(quarterBlock('2026-Q3')).toMatchObject({
      from: '2026-W27',
      to: '2026-W39',
      days: '29 June 2026 to 27 September 2026',
    });
    expect(weeksOf(quarterBlock('2026-Q4'))).toHaveLength(14);
    expect(weeksOf(quarterBlock('2025-Q4'))).toHaveLength(13);
    for (const year of [2020, 2024, 2026]) {
      const { quarters, ...block } = yearBlock(year);
      expect(quarters.flatMap((id) => weeksOf(quarterBlock(id)))).toEqual(weeksOf(block));
    }
  });

  it('are offered once they have ended, each with the one before it', () => {
    expect(blocksAt(OPEN).map(({ id }) => id)).toEqual([
      ...['2026-Q3', '2026-Q2', '2026-Q1', '2025-Q4', '2025'],
    ]);
    expect(blocksAt('2027-W01')[0]?.id).toBe('2026-Q4');
    expect(blockBefore(quarterBlock('2026-Q1')).id).toBe('2025-Q4');
    expect(blockBefore(yearBlock(2025)).id).toBe('2024');
    for (const block of blocksAt(OPEN))
      expect(firstWeekRead(OPEN) <= blockBefore(block).from).toBe(true);
  });
});

describe('counts by group', () => {
  const random = seeded(20);
  const attendances = makeAttendances(random, 'Eastbridge', 260, OPEN);
  const chunks = [closeChunk(attendances.map(({ entry }) => entry))];
  const rows = sumColumns(chunks);

  it('of a quarter are shown the same alone and beside its year', () => {
    const year = yearBlock(2025);
    const grouped = groupColumns(chunks, [year], SCOPE);
    const beside = publish(groupLayers(year, rows, grouped), false);
    for (const id of year.quarters) {
      const own = new Map([...grouped].filter(([quarter]) => quarter === id));
      const alone = publish(groupLayers(blockOf(id), rows, own), false);
      for (const [name, counts] of alone)
        if (name.includes('|')) expect(beside.get(name), name).toEqual(counts);
    }
  });

  it('are worked out from the columns, each by itself the same as counted by hand', () => {
    const asked = { rows, scope: SCOPE, exact: true, block: '2026-Q3' };
    const groups = makeGroups(chunks, asked)('sex');
    const weeks = weeksOf(quarterBlock('2026-Q3'));
    const byHand = (sex: string) =>
      attendances.filter(({ entry }) => entry.sex === sex && weeks.includes(entry.week)).length;
    expect(groups.ok && groups.value.map(({ group, now }) => [group, now.eligible.value])).toEqual(
      ['female', 'male', 'unknown'].map((sex) => [sex, byHand(sex)]),
    );
  });

  it('are not shown where they do not come to the whole, and a block before that is not kept is a dash', () => {
    const asked = { rows, scope: SCOPE, exact: false };
    const few = [closeChunk(attendances.slice(1).map(({ entry }) => entry))];
    const block = blocksAt(OPEN).find(({ from, to }) => {
      const week = attendances[0]?.entry.week ?? '';
      return week >= from && week <= to;
    });
    const id = block?.id ?? '2025';
    expect(makeGroups(few, { ...asked, block: id })('area')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Choose a later quarter'),
    });
    const later = [
      closeChunk(attendances.flatMap(({ entry }) => (entry.week >= '2026-W27' ? [entry] : []))),
    ];
    const shown = makeGroups(later, { ...asked, block: '2026-Q3' })('area');
    expect(shown.ok && shown.value[0]?.before.eligible).toEqual({ text: '–' });
  });

  it('reviews row 32: hold nothing of an area that a champion may not see', () => {
    const own = rows.filter(({ area }) => area === 'triage');
    const scope = { ...SCOPE, areas: ['triage'] };
    const asked = { rows: own, scope, exact: true, block: '2026-Q3' };
    const areas = makeGroups(chunks, asked)('area');
    expect(areas.ok && areas.value.map(({ group }) => group)).toEqual(['triage']);
  });

  it('make every measure of one group, which is named in its file', () => {
    const name = groupName('2026-Q3', 'shift', 'night');
    const block = quarterBlock('2026-Q3');
    const shown = publish(groupLayers(block, rows, groupColumns(chunks, [block], SCOPE)), false);
    const night = shown.get(name);
    const period = { ...block, id: '13-weeks' as const };
    const place = { site: 'Eastbridge', period, previous: period };
    const reports = night ? reportAll(place, night, night) : [];
    expect(reports.length).toBeGreaterThan(15);
    expect(reportsToCsv(reports, { view: 'only shift: Night' })).toContain(
      'Shown,only shift: Night',
    );
  });

  it('the table of a breakdown is a file with the figures as shown, stars and the block before', () => {
    const block = quarterBlock('2026-Q3');
    const columns = groupColumns(chunks, [block], SCOPE);
    const shown = publish(groupLayers(block, rows, columns), false);
    const groups = groupsOf(columns, 'shift').map((group) => {
      const now = shown.get(groupName(block.id, 'shift', group))!;
      return { group, now, before: now };
    });
    const text = groupsToCsv({
      ...{ site: 'Eastbridge', view: 'by shift', smallNumbers: '', head: 'Shift', groups },
      ...{ before: 'Quarter 2 of 2026', say: (group: string) => `=${group}` },
    });
    const lines = text.split('\r\n').slice(5);
    expect(lines[0]).toMatch(/^Shift,Presentations,Asked,"Asked, per cent",.*"Quarter 2 of 2026: /);
    expect(lines.length).toBe(groups.length + 2);
    for (const [i, { group, now }] of groups.entries()) {
      const { eligible, asked } = now;
      expect(lines[i + 1]).toContain(`'=${group},${eligible.text},${asked.text},`);
    }
  });
});

describe('funnels', () => {
  const figures = (counts: Record<string, number | undefined>): ShownCounts =>
    new Proxy({} as ShownCounts, {
      get: (_, name: string) => {
        if (!(name in counts)) return showRounded(0);
        return counts[name] === undefined ? showStar() : showRounded(counts[name]);
      },
    });

  it('draw each group with limits by hand, mark what lies outside, and leave stars out', () => {
    const groups = [
      { group: 'triage', now: figures({ eligible: 400, asked: 200 }) },
      { group: 'majors', now: figures({ eligible: 100, asked: 50 }) },
      { group: 'minors', now: figures({ eligible: 100, asked: 20 }) },
      { group: 'ward', now: figures({ eligible: 100, asked: undefined }) },
    ];
    const asked = funnels(groups).find(({ id }) => id === 'asked');
    // 270 of 600 is 45 %; three standard deviations of 100 are 14.9 percentage points.
    expect(asked?.mean).toBeCloseTo(0.45);
    expect(asked?.limits.at(-1)?.base).toBe(400);
    expect(asked?.points.map(({ group, isOutside }) => [group, isOutside])).toEqual([
      ['triage', false],
      ['majors', false],
      ['minors', true],
    ]);
    expect(asked?.notDrawn).toBe(1);
  });

  it('are not drawn of two groups', () => {
    const two = [200, 100].map((eligible) => ({
      group: String(eligible),
      now: figures({ eligible, asked: 50 }),
    }));
    expect(funnels(two)).toEqual([]);
  });
});

it('groups are called by plain words, a site by its own code', () => {
  expect(sayGroup('ageBand', '25-34')).toBe('25 to 34');
  expect(sayGroup('presentation', 'possible-perpetrator')).toBe('Possible perpetrator');
  expect(sayGroup('site', 'east-1')).toBe('east-1');
  expect(sayGroup('sex', 'unknown')).toBe('Not shown in the record');
  expect(DIMENSION_WORDS.role.choice).toContain('computer');
  const made = makeCounts(500, OPEN, { site: 'Eastbridge', practice: false });
  expect(made.rollUps.length).toBeGreaterThan(50);
});
