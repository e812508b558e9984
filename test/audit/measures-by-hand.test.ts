import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../src/audit/audit-event';
import type { MeasureReport } from '../../src/audit/measure';
import { packToJson } from '../../src/audit/audit-pack';
import { blocksAt } from '../../src/audit/calendar-block';
import { closeAll } from '../../src/audit/columns/column-chunk';
import { reportsToCsv } from '../../src/audit/csv';
import { beginFold, foldEvent } from '../../src/audit/fold-events';
import { groupColumns } from '../../src/audit/group-layers';
import { measureReports, measures, periodFigures } from '../../src/audit/measures';
import { periodsAt } from '../../src/audit/period';
import { rebuild } from '../../src/audit/roll-up';
import { anEvent, came, prompted } from './an-event';
import { WORKED, workedByHand } from './worked-by-hand';

const ZONE = 'Europe/London';
const AT = Date.UTC(2026, 10, 18, 3, 12); // Wednesday of 2026-W47
const DAY = 86_400_000;
const [thisWeek] = periodsAt(AT, ZONE) as [never];
const EXACT = { showSmallNumbers: true, practice: true };
const REAL = { showSmallNumbers: false, practice: false };

function report(events: readonly AuditEvent[], showing = EXACT): MeasureReport[] {
  const rows = rebuild(
    events.map((event) => ({ ...event, practice: showing.practice })),
    ZONE,
  );
  return measureReports(rows, thisWeek, 'Eastbridge', showing);
}

const of = (reports: readonly MeasureReport[], measure: string) =>
  reports.find((each) => each.measure.id === measure)!;
const figures = (reports: readonly MeasureReport[], measure: string) =>
  Object.fromEntries(
    of(reports, measure).rows.map((each) => [each.id, [each.count.text, each.of?.count.text]]),
  );

const byHand = workedByHand(AT);
const IDS = [
  'enquiry-cascade',
  'private-enquiry',
  'trained-response',
  'specialist-referral',
  'harm-by-patient-referral',
  'reasons-not-asked',
  'unresolved-prompts',
  'time-to-ask',
  'time-to-referral',
  'time-to-acknowledgement',
  'gp-informed',
  'gp-letter-time',
  'repeat-attenders',
  'companion-present',
  'body-map',
  'safe-contact',
  'bundle-completeness',
  'alert-burden',
  'tick-box-warning',
];

describe('every measure, from eight attendances worked by hand', () => {
  const reports = report(byHand);

  it('there is an answer for each measure that there is', () => {
    expect(IDS).toEqual(Object.keys(WORKED));
    expect([...IDS].sort()).toEqual(measures.map(({ id }) => id).sort());
  });

  it.each(IDS)('%s, every row of it', (id) => {
    expect(figures(reports, id)).toEqual(
      Object.fromEntries(
        Object.entries(WORKED[id] ?? {}).map(([row, [count, whole]]) => [
          row,
          [String(count), whole === undefined ? undefined : String(whole)],
        ]),
      ),
    );
  });

  it('alert-burden says cards for every 100 attendances, on a base of 8 and over', () => {
    const read = Array.from({ length: 40 }, (_, i) =>
      i < 20
        ? prompted(100 + i)
        : anEvent(100 + i, { kind: 'decision', decision: 'quiet', quietReason: 'nothing-found' }),
    );
    expect(of(report(read, REAL), 'alert-burden').summary).toEqual([
      '50 cards for every 100 attendances read.',
    ]);
    expect(of(report(read.slice(0, 5), REAL), 'alert-burden').summary).toEqual([]);
  });

  it('tick-box-warning warns at 120 asked of 130 and none disclosed, and not at 5 disclosed of 100', () => {
    const attended = (from: number, count: number, outcome?: AuditEvent['outcome']) =>
      Array.from({ length: count }, (_, i) => [
        prompted(from + i),
        ...(outcome ? [came(from + i, outcome)] : []),
      ]).flat();
    const warned = [...attended(1, 120, 'asked-no-disclosure'), ...attended(200, 10)];
    expect(of(report(warned, REAL), 'tick-box-warning').summary[0]).toMatch(/almost nobody/);
    const fine = [
      ...attended(1, 100, 'asked-no-disclosure'),
      ...attended(200, 10, 'asked-disclosed'),
    ];
    expect(of(report(fine, REAL), 'tick-box-warning').summary).toEqual([]);
    expect(of(reports, 'tick-box-warning').summary).toEqual([]);
  });

  it('training data stays out of every real count', () => {
    const rows = rebuild(
      byHand.map((event) => ({ ...event, practice: true })),
      ZONE,
    );
    const shown = measureReports(rows, thisWeek, 'Eastbridge', REAL);
    expect(shown.flatMap((each) => each.rows).every((each) => each.count.text === '0')).toBe(true);
  });

  it('training data beside real data changes no figure, chart, group, file or pack', () => {
    const copy = (n: number, practice: boolean) =>
      byHand.map((event) => ({
        ...event,
        practice,
        // Most of a training attendance may be recorded before anybody says that it is one.
        ...(practice && event.kind !== 'outcome' && n % 2 ? { practice: false } : {}),
        at: event.at - 60 * DAY,
        encounterId: n.toString(16).padStart(4, '0') + event.encounterId.slice(4),
      }));
    const real = Array.from({ length: 30 }, (_, n) => copy(n, false)).flat();
    const training = Array.from({ length: 41 }, (_, n) => copy(100 + n, true))
      .flat()
      .filter(({ encounterId }) =>
        byHand.some(
          (each) => each.kind === 'outcome' && each.encounterId.slice(4) === encounterId.slice(4),
        ),
      );
    const [alone, beside] = [real, [...training, ...real]].map((events) => {
      const fold = beginFold({ encounters: [], rollUps: [], outbox: [] });
      const entries = events.flatMap((event, seq) =>
        foldEvent(
          fold,
          { v: 1, seq, link: '', id: event.id, encounterId: event.encounterId, event },
          ZONE,
        ),
      );
      const rows = [...fold.rollUps.values()];
      const periods = periodsAt(AT, ZONE).map((each) =>
        periodFigures(rows, each, 'Eastbridge', REAL),
      );
      const blocks = blocksAt('2026-W47');
      const grouped = groupColumns(closeAll(entries), blocks, { practice: false });
      const year = periods.at(-1)?.reports ?? [];
      return {
        rows: rows.filter(({ practice }) => !practice),
        ...{ periods, grouped, csv: reportsToCsv(year), pack: packToJson(year, []) },
      };
    });
    expect(beside).toEqual(alone);
    expect(alone?.pack).toContain('"count": "210"');
    expect([...(alone?.grouped.values() ?? [])].length).toBeGreaterThan(0);
  });
});
