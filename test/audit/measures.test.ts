import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../src/audit/audit-event';
import { reportsToCsv } from '../../src/audit/csv';
import type { MeasureReport } from '../../src/audit/measure';
import { countsIn, measureReports, measures, smallNumbersNote } from '../../src/audit/measures';
import { periodsAt } from '../../src/audit/period';
import { rebuild } from '../../src/audit/roll-up';
import { EXACT_NOTE, SUPPRESSED_NOTE } from '../../src/audit/suppress';
import { anEvent, came, gpLetter, prompted } from './an-event';

const ZONE = 'Europe/London';
const AT = Date.UTC(2026, 10, 18, 3, 12); // Wednesday of 2026-W47
const [thisWeek, fourWeeks] = periodsAt(AT, ZONE) as [never, never];
const REAL = { showSmallNumbers: false, practice: false };
const EXACT = { showSmallNumbers: true, practice: true };

function report(events: readonly AuditEvent[], showing = EXACT, period = thisWeek) {
  const rows = rebuild(
    events.map((event) => ({ ...event, practice: showing.practice })),
    ZONE,
  );
  return measureReports(rows, period, 'Eastbridge', showing);
}

const row = (reports: readonly MeasureReport[], measure: string, id: string) =>
  reports.find((each) => each.measure.id === measure)!.rows.find((each) => each.id === id)!;
const figures = (reports: readonly MeasureReport[], measure: string) =>
  Object.fromEntries(
    reports
      .find((each) => each.measure.id === measure)!
      .rows.map((each) => [each.id, [each.count.text, each.of?.count.text]]),
  );

/** Six attendances, worked by hand. */
const byHand: AuditEvent[] = [
  // 1: prompted, opened, seen alone, disclosed, project told, GP letter 30 minutes later.
  prompted(1),
  anEvent(1, { kind: 'opened' }),
  anEvent(1, { kind: 'gate', gate: 'passed' }),
  came(1, 'asked-disclosed', { at: AT }),
  anEvent(1, { kind: 'letter', letter: 'hospital-project', letterAction: 'printed' }),
  gpLetter(1, 'printed', { at: AT + 30 * 60_000 }),
  // 2: prompted, put off because not alone, later asked by telephone, nothing disclosed.
  prompted(2),
  anEvent(2, { kind: 'gate', gate: 'not-now', reason: 'not-alone' }),
  came(2, 'not-asked', { reason: 'not-alone' }),
  anEvent(2, { kind: 'gate', gate: 'passed-remotely' }),
  came(2, 'asked-no-disclosure'),
  // 3: prompted, opened, never alone.
  prompted(3),
  anEvent(3, { kind: 'gate', gate: 'not-now' }),
  came(3, 'not-asked', { reason: 'companion-refused', owed: ['enquiry'] }),
  // 4: prompted, nobody opened it.
  prompted(4),
  anEvent(4, { kind: 'later' }),
  // 5: a clinician's own concern, disclosed, nothing printed.
  anEvent(5, { kind: 'opened' }),
  anEvent(5, { kind: 'gate', gate: 'passed' }),
  came(5, 'asked-disclosed'),
  // 6: nothing found, nothing done: in no denominator.
  anEvent(6, { kind: 'decision', decision: 'quiet', quietReason: 'nothing-found' }),
];

describe('numerators and denominators worked by hand', () => {
  it('from presentation to referral', () => {
    expect(figures(report(byHand), 'enquiry-cascade')).toEqual({
      eligible: ['5', undefined],
      opened: ['4', '5'],
      'seen-alone': ['3', '4'],
      asked: ['3', '5'],
      disclosed: ['2', '3'],
      offered: ['1', '2'],
      accepted: ['0', '1'],
      referred: ['1', '2'],
      acknowledged: ['0', '1'],
      prompted: ['4', '5'],
      'no-disclosure': ['1', '3'],
      declined: ['0', '3'],
      'not-asked': ['1', '5'],
      'no-outcome': ['1', '5'],
      'still-owed': ['1', '5'],
    });
  });

  it('why people were not asked: the last reason only', () => {
    const shown = figures(report(byHand), 'reasons-not-asked');
    expect(shown['companion-refused']).toEqual(['1', '1']);
    expect(shown['not-alone']).toEqual(['0', '1']);
    expect(shown['missing']).toEqual(['0', '1']);
  });

  it('reviews row 8: disclosure saved, nothing printed → GP not informed – reason missing', () => {
    const reports = report(byHand);
    expect(figures(reports, 'gp-informed')).toEqual({
      informed: ['1', '2'],
      'reason-given': ['0', '2'],
      'reason-missing': ['1', '2'],
      'not-needed': ['0', '2'],
    });
    expect(row(reports, 'gp-informed', 'reason-missing').attention).toBe(
      'GP not informed – reason missing',
    );
  });

  it('reviews row 49: median and 90th percentile of outcome to letter, in bands', () => {
    const letters = (from: number, count: number, minutes: number) =>
      Array.from({ length: count }, (_, i) => [
        came(from + i, 'asked-disclosed', { at: AT }),
        gpLetter(from + i, 'printed', { at: AT + minutes * 60_000 }),
      ]).flat();
    const events = [...letters(100, 10, 20), ...letters(200, 8, 200), ...letters(300, 8, 3000)];
    const summary = (reports: readonly MeasureReport[]) =>
      reports.find((each) => each.measure.id === 'gp-letter-time')!.summary;
    expect(summary(report(events))).toEqual([
      'Median: within 4 hours. 90th percentile: after more than 24 hours.',
    ]);
    expect(summary(report(letters(100, 7, 20), REAL))).toEqual([
      'Median and 90th percentile: too few letters to show.',
    ]);
  });

  it('the period before stands beside, in the right week over a year’s end', () => {
    const january = Date.UTC(2027, 0, 6, 12);
    const [week] = periodsAt(january, ZONE) as [never];
    const events = [
      prompted(1, { at: january }),
      prompted(2, { at: Date.UTC(2026, 11, 30) }),
      prompted(3, { at: Date.UTC(2027, 0, 3, 23, 59) }),
    ];
    const eligible = row(report(events, EXACT, week), 'enquiry-cascade', 'eligible');
    expect([eligible.count.text, eligible.before.text]).toEqual(['1', '2']);
  });

  it('this week is not in the last four, which are whole', () => {
    expect(row(report(byHand, EXACT, fourWeeks), 'enquiry-cascade', 'eligible').count.text).toBe(
      '0',
    );
  });

  it('reviews row 19: what was practised is in no count, and neither is another site', () => {
    const rows = rebuild(
      [prompted(1), prompted(2, { site: 'Westfield' }), prompted(3, { practice: true })],
      ZONE,
    );
    const count = (showing: typeof REAL) =>
      row(measureReports(rows, thisWeek, 'Eastbridge', showing), 'enquiry-cascade', 'eligible');
    expect(count(REAL).count.text).toBe('*');
    expect(count(EXACT).count.text).toBe('1');
    expect(countsIn(rows, thisWeek).eligible).toBe(3);
  });

  it('real counts are never exact, whatever a site sets', () => {
    const reports = report(byHand, { showSmallNumbers: true, practice: false });
    expect(row(reports, 'enquiry-cascade', 'eligible').count).toEqual({ text: '*' });
    expect(smallNumbersNote({ showSmallNumbers: true, practice: false })).toBe(SUPPRESSED_NOTE);
    expect(smallNumbersNote(EXACT)).toBe(EXACT_NOTE);
  });
});

/** 400 prompts: 50 disclosed, 180 nothing disclosed, 20 declined, 140 not asked, 10 nothing yet. */
function fourHundred(): AuditEvent[] {
  const outcomes: [number, (n: number) => AuditEvent[]][] = [
    [46, (n) => [came(n, 'asked-disclosed'), gpLetter(n, 'printed')]],
    [4, (n) => [came(n, 'asked-disclosed')]],
    [180, (n) => [came(n, 'asked-no-disclosure')]],
    [20, (n) => [came(n, 'asked-declined')]],
    [90, (n) => [came(n, 'not-asked', { reason: 'not-alone' })]],
    [45, (n) => [came(n, 'not-asked', { reason: 'intoxicated-or-unwell' })]],
    [5, (n) => [came(n, 'not-asked', { reason: 'no-time' })]],
    [10, () => []],
  ];
  let n = 1;
  return outcomes.flatMap(([count, rest]) =>
    Array.from({ length: count }, () => [prompted(++n), ...rest(n)]).flat(),
  );
}

describe('reviews row 31: totals reconcile and counts 1-7 are suppressed', () => {
  it('exactly, in practice: parts add up to their totals', () => {
    const shown = report(fourHundred());
    const count = (measure: string, id: string) => Number(row(shown, measure, id).count.text);
    const cascade = (id: string) => count('enquiry-cascade', id);
    expect(cascade('eligible')).toBe(400);
    expect(cascade('asked') + cascade('not-asked') + cascade('no-outcome')).toBe(400);
    expect(cascade('disclosed') + cascade('no-disclosure') + cascade('declined')).toBe(250);
    const sum = (measure: string) =>
      shown
        .find((each) => each.measure.id === measure)!
        .rows.reduce((all, each) => all + Number(each.count.text), 0);
    expect(sum('reasons-not-asked')).toBe(cascade('not-asked'));
    expect(sum('gp-informed')).toBe(cascade('disclosed'));
    expect(sum('gp-letter-time')).toBe(count('gp-informed', 'informed'));
  });

  it('as published: rounded totals, a star for 1 to 7, zero as zero', () => {
    const shown = report(fourHundred(), REAL);
    const text = (measure: string, id: string) => row(shown, measure, id).count.text;
    expect(text('enquiry-cascade', 'eligible')).toBe('400');
    expect(text('enquiry-cascade', 'no-outcome')).toBe('10');
    expect(text('gp-informed', 'informed')).toBe('45');
    expect(text('gp-informed', 'reason-missing')).toBe('*');
    expect(text('reasons-not-asked', 'no-time')).toBe('*');
    expect(text('reasons-not-asked', 'missing')).toBe('0');
    expect(row(shown, 'enquiry-cascade', 'asked').percent).toBe(63);
    expect(row(shown, 'reasons-not-asked', 'no-time').percent).toBeUndefined();
  });

  it('the CSV carries the same figures, the period, the definitions and what was suppressed', () => {
    const csv = reportsToCsv(report(fourHundred(), REAL));
    expect(csv.startsWith('\uFEFFSite,Eastbridge\r\n')).toBe(true);
    expect(csv).toContain('This week so far: 16 November 2026 to 22 November 2026');
    expect(csv).toContain('Counts of 1 to 7 are shown as *');
    for (const measure of measures) {
      expect(csv).toContain(`Measure,${measure.title}`);
    }
    expect(csv.match(/^Numerator,/gm)).toHaveLength(measures.length);
    expect(csv.match(/^Exclusions,/gm)).toHaveLength(measures.length);
    expect(csv).toContain('\r\nNo time,*,not asked,140,,0\r\n');
    expect(csv).toContain('\r\nAsked,250,presentations,400,63,0\r\n');
    // Nothing that tells one attendance: no id, no time of day, no number of ten digits.
    expect(csv).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}|\d\d:\d\d|\d{10}/);
  });

  it('the CSV quotes and disarms every cell', () => {
    const [first] = report(byHand) as [MeasureReport];
    const hostile = { ...first, site: '=HYPERLINK("http://x","y")' };
    expect(reportsToCsv([hostile])).toContain(`Site,"'=HYPERLINK(""http://x"",""y"")"\r\n`);
    for (const start of ['+', '-', '@', '\t', '\r']) {
      expect(reportsToCsv([{ ...first, site: `${start}1` }])).toMatch(/Site,"?'/);
    }
    expect(reportsToCsv([])).toBe('\uFEFF\r\n');
  });
});

describe('every measure', () => {
  it.each(measures.map((each) => [each.id, each] as const))('%s is complete', (_, measure) => {
    for (const part of ['title', 'definition', 'numerator', 'denominator', 'exclusions'] as const) {
      expect(measure[part].length).toBeGreaterThan(5);
    }
    expect(measure.source.length).toBeGreaterThan(5);
    expect(measure.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(new Set(measure.rows.map((each) => each.id)).size).toBe(measure.rows.length);
  });

  it('never scores, ranks or says "low risk"', () => {
    expect(JSON.stringify(measures)).not.toMatch(/low risk|score|probab|likelihood|rank/i);
  });
});
