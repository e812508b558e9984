import { describe, expect, it } from 'vitest';
import type { AuditEvent } from '../../src/audit/audit-event';
import type { MeasureReport } from '../../src/audit/measure';
import { packToJson } from '../../src/audit/audit-pack';
import { blocksAt } from '../../src/audit/calendar-block';
import { closeAll } from '../../src/audit/columns/column-chunk';
import { reportsToCsv } from '../../src/audit/csv';
import { beginFold, foldEvent } from '../../src/audit/fold-events';
import { groupColumns } from '../../src/audit/group-layers';
import { measureReports, periodFigures } from '../../src/audit/measures';
import { periodsAt } from '../../src/audit/period';
import { rebuild } from '../../src/audit/roll-up';
import { anEvent, came, prompted } from './an-event';

const ZONE = 'Europe/London';
const AT = Date.UTC(2026, 10, 18, 3, 12); // Wednesday of 2026-W47
const MINUTE = 60_000;
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

const at = (minutes: number) => ({ at: AT + minutes * MINUTE });
const letter = (n: number, action: 'drafted' | 'printed', facts: Partial<AuditEvent> = {}) =>
  anEvent(n, { kind: 'letter', letter: 'hospital-project', letterAction: action, ...facts });
const repeat = { rules: ['overdose', 'repeat-attendance'] };

/** Eight attendances, worked by hand; the answers stand beside each measure below. */
const byHand: AuditEvent[] = [
  // 1: the whole way. Prompt at 0, open for 8 minutes, asked at 20 by trained staff, disclosed, agreed,
  // letter at 50 (30 minutes after asking), acknowledged two days later; map and contact done.
  prompted(1, { ...at(0), ...repeat }),
  anEvent(1, { kind: 'opened', ...at(12) }),
  anEvent(1, { kind: 'gate', gate: 'passed', ...at(13) }),
  came(1, 'asked-disclosed', {
    ...at(20),
    trained: true,
    owed: ['injuries', 'service-letter'],
  }),
  anEvent(1, { kind: 'covered', seconds: 480, ...at(20) }),
  letter(1, 'drafted', { ...at(40), agreed: true }),
  letter(1, 'printed', at(50)),
  came(1, 'asked-disclosed', {
    ...at(55),
    owed: [],
    done: ['injuries', 'safe-contact', 'service-letter'],
  }),
  anEvent(1, { kind: 'acknowledged', letter: 'hospital-project', ...at(50 + 2 * 1440) }),
  // 2: disclosed at 90 after a prompt at 0; offered and declined; map owed, no contact written down; not trained.
  prompted(2, { ...at(0), accompanied: true }),
  anEvent(2, { kind: 'opened', ...at(89) }),
  came(2, 'asked-disclosed', {
    ...at(90),
    owed: ['injuries', 'gp-letter'],
    done: ['service-letter'],
  }),
  // 3: repeat attender, somebody there, not asked for a reason that passes: still owed.
  prompted(3, { ...at(0), ...repeat, accompanied: true }),
  anEvent(3, { kind: 'opened', ...at(1) }),
  anEvent(3, { kind: 'covered', seconds: 4, ...at(1) }),
  came(3, 'not-asked', { ...at(2), reason: 'not-alone' }),
  // 4: not asked for a reason that ends it: resolved.
  prompted(4, at(0)),
  anEvent(4, { kind: 'opened', ...at(3) }),
  anEvent(4, { kind: 'covered', seconds: 45, ...at(4) }),
  came(4, 'not-asked', { ...at(4), reason: 'left-before' }),
  // 5: card never opened, nothing recorded.
  prompted(5, at(0)),
  // 6: own concern, asked with no prompt, nothing disclosed.
  anEvent(6, { kind: 'opened', ...at(0) }),
  came(6, 'asked-no-disclosure', { ...at(6), trained: true }),
  // 7: notes read as harm by the patient; handed to safeguarding.
  prompted(7, { ...at(0), rules: ['possible-perpetrator'] }),
  anEvent(7, { kind: 'opened', ...at(1) }),
  anEvent(7, { kind: 'handed-over', rules: ['possible-perpetrator'], ...at(5) }),
  // 8: read, nothing found.
  anEvent(8, { kind: 'decision', decision: 'quiet', quietReason: 'nothing-found', ...at(0) }),
];

describe('every measure, from eight attendances worked by hand', () => {
  const reports = report(byHand);

  it('enquiry-cascade: presented, prompted, opened, alone, asked, disclosed, offered, accepted, referred, acknowledged', () => {
    expect(figures(reports, 'enquiry-cascade')).toMatchObject({
      eligible: ['7', undefined],
      prompted: ['6', '7'],
      opened: ['6', '7'],
      'seen-alone': ['3', '6'],
      asked: ['3', '7'],
      disclosed: ['2', '3'],
      offered: ['2', '2'],
      accepted: ['1', '2'],
      referred: ['1', '2'],
      acknowledged: ['1', '1'],
    });
  });

  it.each([
    ['private-enquiry', { asked: ['3', '7'] }],
    ['trained-response', { trained: ['2', '3'] }],
    ['specialist-referral', { referred: ['1', '2'] }],
    ['harm-by-patient-referral', { 'may-harm': ['1', '7'], 'may-harm-referred': ['1', '1'] }],
    ['unresolved-prompts', { unresolved: ['4', '7'] }],
    ['repeat-attenders', { repeat: ['2', '7'], 'repeat-asked': ['1', '2'] }],
    ['companion-present', { accompanied: ['2', '7'], 'accompanied-asked': ['1', '2'] }],
    ['body-map', { needed: ['2', '2'], done: ['1', '2'] }],
    ['safe-contact', { done: ['1', '2'] }],
    ['bundle-completeness', { complete: ['1', '2'] }],
    [
      'alert-burden',
      {
        cards: ['6', '8'],
        ignored: ['1', '6'],
        'at-once': ['1', '6'],
        'open-under-30-seconds': ['1', '6'],
        'open-under-2-minutes': ['1', '6'],
        'open-under-5-minutes': ['0', '6'],
        'open-longer': ['1', '6'],
        'not-timed': ['3', '6'],
      },
    ],
    [
      'time-to-ask',
      {
        'ask-within-30-minutes': ['1', '2'],
        'ask-within-1-hour': ['0', '2'],
        'ask-within-4-hours': ['1', '2'],
        'ask-later': ['0', '2'],
      },
    ],
    ['time-to-referral', { 'referral-within-1-hour': ['1', '1'], 'referral-later': ['0', '1'] }],
    [
      'time-to-acknowledgement',
      { 'acknowledged-within-1-day': ['0', '1'], 'acknowledged-within-3-days': ['1', '1'] },
    ],
    ['tick-box-warning', { asked: ['3', '7'], disclosed: ['2', '3'] }],
  ])('%s', (measure, expected) => {
    expect(figures(reports, measure)).toMatchObject(expected);
    expect(of(reports, measure).rows.length).toBeGreaterThanOrEqual(Object.keys(expected).length);
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
