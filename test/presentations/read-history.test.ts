import { describe, expect, test } from 'vitest';
import type { FieldReading } from '../../src/model/encounter-reading';
import { makeEngine } from '../../src/presentations/engine';
import { readGestation } from '../../src/presentations/read-gestation';
import { readHistory } from '../../src/presentations/read-history';
import { RULEBOOK } from '../../src/presentations/rulebook';

const engine = makeEngine(RULEBOOK);
const settings = { rulesOff: [], repeatAttendanceCount: 3, repeatAttendanceMonths: 12 };
const TODAY = '2026-11-21';
const came = (date: string, text: string): FieldReading => ({
  ...{ kind: 'attendance', tense: 'history', locator: 'section', date },
  text,
});
const read = (...fields: FieldReading[]) => readHistory(engine, fields, settings, TODAY);

describe('the history', () => {
  test('gives the dated visits with something live in them, newest first', () => {
    const rows = read(
      came('2026-07-18', 'Overdose after argument with partner'),
      came('2026-09-23', 'Assaulted by partner, jaw'),
      came('2026-08-21', 'Hay fever'),
      came('2026-11-21', 'Assaulted by partner: today, which is no earlier visit'),
      came('2019-01-02', 'Assaulted by partner: another life'),
      came('2026-10-01', 'No DSH. Denies assault by partner.'),
    );
    expect(rows.map(({ date }) => date)).toEqual(['2026-09-23', '2026-07-18']);
    expect(rows[0]).toMatchObject({ rules: ['assault'], who: 'partner', fieldIndex: 1 });
    expect(rows[1]?.rules).toContain('overdose');
  });

  test('reviews row 22: names are told apart, and none leaves the frame', () => {
    const rows = read(
      came('2026-09-23', 'Punched by partner Darren, jaw swollen'),
      came('2025-05-02', 'Assaulted by boyfriend (Lee), black eye'),
      came('2025-03-01', 'Kicked by partner Darren'),
    );
    expect(rows.map(({ person }) => person)).toEqual([1, 2, 1]);
    expect(JSON.stringify(rows)).not.toMatch(/darren|lee/i);
  });
});

test.each([
  ['G2P1 28/40, fell on stairs', 28],
  ['28+3/40 RFM since this morning', 28],
  ['is 16 weeks pregnant', 16],
  ['seen 3/52 ago, pain for 12 weeks', undefined],
  ['12/40 by dates, 16/40 by scan', undefined],
])('weeks of pregnancy in "%s"', (text, weeks) => {
  const note: FieldReading = { kind: 'episode.note', tense: 'editing', locator: 'label', text };
  expect(readGestation([note])).toBe(weeks);
});
