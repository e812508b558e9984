import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveWeek, periodBefore, periodsAt } from '../../src/audit/period';
import { isoWeek } from '../../src/model/dates';

const at = (iso: string) => periodsAt(Date.parse(iso), 'Europe/London');

describe('periods', () => {
  it('are this week so far and whole weeks that have ended', () => {
    const [week, four, thirteen, year] = at('2026-11-25T10:00:00Z');
    expect(week).toMatchObject({ id: 'this-week', from: '2026-W48', to: '2026-W48' });
    expect(four).toMatchObject({ from: '2026-W44', to: '2026-W47' });
    expect(four?.days).toBe('26 October 2026 to 22 November 2026');
    expect(thirteen).toMatchObject({ from: '2026-W35', to: '2026-W47' });
    expect(year).toMatchObject({ from: '2025-W48', to: '2026-W47' });
  });

  it('run over a year of 53 weeks', () => {
    const four = at('2027-01-05T10:00:00Z')[1]!;
    expect(four).toMatchObject({ from: '2026-W50', to: '2026-W53' });
    expect(periodBefore(four)).toMatchObject({ from: '2026-W46', to: '2026-W49' });
    expect(moveWeek('2026-W53', 1)).toBe('2027-W01');
    expect(moveWeek('2027-W01', -1)).toBe('2026-W53');
    expect(moveWeek('2025-W52', 1)).toBe('2026-W01');
  });

  it('turn over at local midnight, not UTC, in summer time', () => {
    expect(at('2026-07-05T22:59:59Z')[0]?.from).toBe('2026-W27');
    expect(at('2026-07-05T23:00:00Z')[0]?.from).toBe('2026-W28');
  });

  it('moving weeks there and back comes back', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2024-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        fc.integer({ min: -120, max: 120 }),
        (date, by) => {
          const week = isoWeek(date.getTime(), 'Europe/London');
          expect(moveWeek(moveWeek(week, by), -by)).toBe(week);
        },
      ),
      { seed: 31 },
    );
  });
});
