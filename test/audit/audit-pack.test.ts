import { expect, it } from 'vitest';
import { dataQuality, METHOD_NOTES, packToJson } from '../../src/audit/audit-pack';
import { reportCoverage, sayCoverage } from '../../src/audit/coverage-report';
import { reportsToCsv } from '../../src/audit/csv';
import { measures, periodFigures } from '../../src/audit/measures';
import { periodsAt } from '../../src/audit/period';
import { rebuild } from '../../src/audit/roll-up';
import { came, prompted } from './an-event';

const NOW = Date.UTC(2026, 10, 18, 12);
const WEEK = 7 * 86_400_000;
const year = periodsAt(NOW, 'Europe/London').find(({ id }) => id === '52-weeks')!;
const REAL = { showSmallNumbers: false, practice: false };

/** 400 prompts over 40 weeks, ten a week: four asked and nothing disclosed in each, one with no time. */
const fourHundred = Array.from({ length: 400 }, (_, i) => {
  const at = NOW - (1 + Math.floor(i / 10)) * WEEK;
  const last =
    i % 10 < 4
      ? [came(i, 'asked-no-disclosure', { at })]
      : i % 10 === 4
        ? [came(i, 'not-asked', { at, reason: 'no-time' })]
        : [];
  return [prompted(i, { at }), ...last];
}).flat();
const made = () => periodFigures(rebuild(fourHundred, 'Europe/London'), year, 'Eastbridge', REAL);

it('reviews row 31: the yearly pack’s CSV and JSON hold the figures of the page, one for one', () => {
  const { reports } = made();
  const quality = dataQuality(undefined, []);
  const pack = JSON.parse(packToJson(reports, quality)) as {
    method: string[];
    measures: { id: string; rows: { label: string; count: string }[] }[];
  };
  const csv = reportsToCsv(reports);
  expect(pack.measures.map(({ id }) => id)).toEqual(measures.map(({ id }) => id));
  for (const [i, measure] of pack.measures.entries()) {
    expect(measure.rows.map(({ count }) => count)).toEqual(
      reports[i]!.rows.map(({ count }) => count.text),
    );
  }
  const eligible = pack.measures[0]!.rows[0]!;
  expect(eligible).toMatchObject({ label: 'Presentation there', count: '400' });
  expect(csv).toContain('\r\nPresentation there,400,');
  expect(csv).toContain('\r\nAsked,160,presentations,400,40,');
  expect(pack.method).toEqual(METHOD_NOTES);
  expect(JSON.stringify(pack)).not.toMatch(/"(count|before|base)":"[1-7]"/);
});

it('reviews row 31: weeks of 4 asked are stars, and the chart draws none of them', () => {
  const { charts } = made();
  const asked = charts.find(({ id }) => id === 'asked')!;
  expect(asked.weeks.filter(({ text }) => text === '*')).toHaveLength(40);
  expect(asked.chart).toBeUndefined();
  const eligible = charts.find(({ id }) => id === 'eligible')!;
  expect(eligible.weeks.filter(({ text }) => text === '10')).toHaveLength(40);
  expect(eligible.chart!.provisional).toBe(false);
});

it('says what was never checked, what broke and what was lost', () => {
  const standing = {
    ...{ events: 9, base: 0, head: { seq: 9, link: '' } },
    removal: { keepDays: 90, due: 0, exportFirst: false, exported: 0 },
  };
  expect(dataQuality(standing, [])[0]).toMatch(/never checked/);
  const bad = {
    ...standing,
    lastCheck: { at: 1, events: 9, brokenAt: 3 },
    damage: { at: 1, recovered: 2, lost: 1 },
  };
  expect(dataQuality(bad, []).join(' ')).toMatch(/broken at entry 3.*1 lost/);
});

it('says how far the record was read, and never that it was where that is not known', () => {
  const hour = { reading: 0, partly: 0, notReading: 0, notWatched: 0 };
  const read = {
    ...{ from: 1000, to: 1009, systems: [{ id: 'ed', title: 'Our ED' }] },
    hours: [
      { ...hour, system: 'ed', hour: 1001, reading: 60 },
      { ...hour, system: 'ed', hour: 1002, notReading: 60 },
      { ...hour, system: 'ed', hour: 1003, notWatched: 60 },
    ],
  };
  const said = sayCoverage(reportCoverage(read, 'Europe/London'));
  expect(said).toEqual([
    'Our ED, in the last four weeks on this computer: 1 hour read, 0 partly, 1 not read, 1 with the panel closed; of 7 nothing is known.',
  ]);
  expect(dataQuality(undefined, said)).toContain(said[0]);
  expect(sayCoverage([])[0]).toMatch(/no record system is it known/);
  expect(dataQuality(undefined, undefined).join(' ')).toContain('That is not “read”.');
});
