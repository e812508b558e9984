import { describe, expect, it } from 'vitest';
import { findPresentations } from '../../src/presentations/find-presentations';
import { ownEngine } from '../../src/presentations/own-engine';
import { isLive } from '../../src/model/is-live';
import { monthsBefore } from '../../src/presentations/repeat-attendance';
import { SETTINGS, TODAY, field } from './detect-text';

const earlier = (date: string, text: string, code?: string) =>
  field(text, 'attendance', { tense: 'history', date, ...(code === undefined ? {} : { code }) });
const now = field('tearful, relationship problems');
const repeats = (...fields: ReturnType<typeof field>[]) =>
  findPresentations(ownEngine(), fields, SETTINGS, TODAY).filter(
    (found) => found.id === 'repeat-attendance',
  );

describe('repeat attendance (reviews rows 4 and 58)', () => {
  it('counts two earlier attendances of a kind and the present one', () => {
    const found = repeats(
      now,
      earlier('2026-08-21', 'relationship problems'),
      earlier('2026-07-18', 'PCM overdose'),
    );
    expect(found.filter(isLive)).toHaveLength(1);
    expect(found.filter((one) => one.tense === 'history').map((one) => one.fieldIndex)).toEqual([
      0, 1,
    ]);
  });

  it('counts injury with alcohol, and codes', () => {
    expect(
      repeats(
        now,
        earlier('2026-07-02', 'fell, ETOH, lac brow'),
        earlier('2026-03-02', 'Seen', '160822004'),
      ),
    ).not.toEqual([]);
  });

  it.each([
    ['too old', earlier('2025-11-20', 'overdose')],
    ['another kind', earlier('2026-05-01', 'sore throat')],
    ['denied', earlier('2026-05-01', 'no overdose')],
    ['somebody else', earlier('2026-05-01', "brother's overdose")],
    ['a perpetrator code', earlier('2026-05-01', 'Seen', '206411000000103')],
    ['the same day twice', earlier('2026-08-21', 'relationship problems')],
    ['today’s own entry', earlier(TODAY, 'overdose')],
  ])('does not count %s', (_, entry) => {
    expect(repeats(now, earlier('2026-08-21', 'overdose'), entry)).toEqual([]);
  });

  it('does not count where the present attendance shows nothing', () => {
    expect(
      repeats(field('cough'), earlier('2026-08-21', 'overdose'), earlier('2026-07-01', 'overdose')),
    ).toEqual([]);
  });

  it('history never prompts by itself', () => {
    const found = findPresentations(
      ownEngine(),
      [earlier('2026-08-21', 'overdose')],
      SETTINGS,
      TODAY,
    );
    expect(found.filter(isLive)).toEqual([]);
  });

  it('takes a month off the calendar without an invalid day', () => {
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-03-03');
    expect(monthsBefore('2026-11-21', 12)).toBe('2025-11-21');
  });
});
