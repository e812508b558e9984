import { describe, expect, test } from 'vitest';
import type { FrameReading } from '../../src/model/frame-reading';
import { disagree, mergeFrames, type FrameHere } from '../../src/model/tab-reading';

function frame(change: Partial<FrameReading>): FrameReading {
  return {
    document: '0'.repeat(32),
    epoch: 0,
    system: 'practice-gp',
    systemVersion: 1,
    context: 'consultation',
    state: 'reading',
    expected: 2,
    found: 2,
    missing: [],
    truncated: false,
    departure: false,
    identity: { name: 'DONNELLY, Maeve (Mrs)', nhsNumber: '9990000018' },
    presentations: [],
    lines: [],
    ...change,
  };
}

const merge = (...frames: FrameReading[]) => mergeFrames(new Map(frames.map((f, i) => [i, f])));

describe('frames of one tab', () => {
  test('that agree are one reading, bound to the frame most was read in', () => {
    const merged = merge(frame({ found: 1 }), frame({ found: 4, document: '1'.repeat(32) }));
    expect(merged).toMatchObject({ state: 'reading', found: 5, primary: { frameId: 1 } });
  });

  test('that name two patients are a conflict and carry nothing to prompt with', () => {
    const merged = merge(
      frame({}),
      frame({ identity: { name: 'SORRELL, Bethany', nhsNumber: '9434765919' } }),
    );
    expect(merged.state).toBe('conflict');
    expect(merged.presentations).toEqual([]);
    expect(merged.lines).toEqual([]);
  });

  test('one that cannot read makes the tab partly read, all make it not reading', () => {
    const blind = frame({ state: 'not-reading', reason: 'page not recognised' });
    expect(merge(frame({}), blind)).toMatchObject({
      state: 'partly',
      reason: 'page not recognised',
    });
    expect(merge(blind, blind)).toMatchObject({ state: 'not-reading' });
    expect(merge()).toMatchObject({ state: 'not-reading' });
  });

  test('a system page with no patient open is neither a reading nor blind', () => {
    expect(merge(frame({ context: 'no-patient', identity: {} })).state).toBe('no-record');
  });
});

describe('frames that do not answer', () => {
  const merged = (...frames: FrameHere[]) => mergeFrames(new Map(frames.map((f, i) => [i, f])));
  const reason = 'the page does not answer';

  test('for a moment: not reading, and still bound to its patient', () => {
    const silent: FrameHere = { ...frame({}), silent: 'for-a-moment' };
    const seen = merged(silent);
    expect(seen).toMatchObject({ state: 'not-reading', reason, found: 0 });
    expect(seen.identity).toEqual(silent.identity);
    expect(merged(frame({}), silent)).toMatchObject({ state: 'partly', expected: 4, found: 2 });
  });

  test('for long: nobody is named by them, and the user did not sign out', () => {
    const silent: FrameHere = { ...frame({ user: 'Beatrix Lund' }), silent: 'long' };
    const seen = merged(silent);
    expect(seen).toMatchObject({ state: 'not-reading', reason, user: 'Beatrix Lund' });
    expect([seen.identity, seen.presentations, seen.lines]).toEqual([{}, [], []]);
    expect(merged(silent, frame({})).identity).toEqual(frame({}).identity);
  });

  test('where no patient was open one may be by now: never "no record"', () => {
    const silent: FrameHere = { ...frame({ context: 'no-patient', identity: {} }), silent: 'long' };
    expect(merged(silent)).toMatchObject({ state: 'not-reading', reason });
  });
});

describe('frames that cannot be held against each other', () => {
  const person = { name: 'Ann Example', dob: '1984-03-02', nhsNumber: '9990000018' };
  const found = { id: 'strangulation' } as FrameReading['presentations'][number];
  const of = (identity: FrameReading['identity'], change: Partial<FrameReading> = {}) =>
    frame({ identity, presentations: [found], ...change });
  const CANNOT_TELL = 'Cannot tell whether this is one record';

  test.each([
    ['a number in one and a birth date in the other', { nhsNumber: '9990000018' }, person.dob],
    ['a name in both and nothing else', { name: person.name, nhsNumber: '9990000018' }, undefined],
    [
      'a birth date in both and nothing else',
      { dob: person.dob, nhsNumber: '9990000018' },
      person.dob,
    ],
  ])('%s', (_, one, dob) => {
    const other = { name: 'Ann Example', ...(dob === undefined ? {} : { dob }) };
    const merged = merge(of(one), of(other));
    expect(merged).toMatchObject({ state: 'conflict', reason: CANNOT_TELL, presentations: [] });
  });

  test('text of nobody beside a frame that names somebody', () => {
    expect(merge(of(person), of({}))).toMatchObject({ state: 'conflict', reason: CANNOT_TELL });
  });

  test('a frame that names nobody and holds nothing is no conflict', () => {
    expect(merge(of(person), frame({ identity: {} })).state).toBe('reading');
  });

  test('three, of which two agree and the third only with one of them', () => {
    const merged = merge(
      of({ nhsNumber: person.nhsNumber }),
      of(person),
      of({ dob: person.dob, name: person.name }),
    );
    expect(merged).toMatchObject({ state: 'conflict', reason: CANNOT_TELL });
  });

  test('one that could not be read lends no part of a name, and makes the tab partly read', () => {
    const blind = of({ name: 'Ann Example' }, { state: 'not-reading', presentations: [] });
    const merged = merge(blind, of({ nhsNumber: person.nhsNumber }));
    expect(merged).toMatchObject({ state: 'partly', primary: { frameId: 1 } });
    expect(merged.identity).toEqual({ nhsNumber: person.nhsNumber });
  });

  test('one that could not be read and names another is still a conflict', () => {
    const blind = of({ name: 'Bea Sample' }, { state: 'not-reading', presentations: [] });
    expect(merge(blind, of(person))).toMatchObject({
      state: 'conflict',
      reason: 'Two records on screen',
    });
  });

  test('a record number counts only within one system, and never names a patient of another', () => {
    const other = { system: 'practice-emergency' };
    const local = { name: person.name, dob: person.dob, localId: '123' };
    expect(merge(of(local), of({ ...local, localId: '124' }))).toMatchObject({
      reason: 'Two records on screen',
    });
    expect(merge(of({ localId: '123' }), of({ localId: '123' })).state).toBe('reading');
    expect(merge(of({ localId: '123' }), of({ localId: '123' }, other))).toMatchObject({
      reason: CANNOT_TELL,
    });
    const merged = merge(of(local), of(person, { ...other, found: 9 }));
    expect(merged).toMatchObject({ state: 'reading', primary: { system: 'practice-emergency' } });
    expect(merged.identity).toEqual(person);
  });
});

describe('two identities', () => {
  test('agree by number whatever the names look like', () => {
    expect(
      disagree({ nhsNumber: '9990000018', name: 'A' }, { nhsNumber: '9990000018', name: 'B' }),
    ).toBe(false);
  });

  test('without numbers compare birth dates, then names however shown', () => {
    expect(disagree({ dob: '1988-02-14' }, { dob: '1988-02-15' })).toBe(true);
    expect(disagree({ name: 'BLACKWOOD, Noor (Ms)' }, { name: 'Noor Blackwood' })).toBe(false);
    expect(disagree({ name: "O'Brien, Sinéad" }, { name: 'SINEAD OBRIEN' })).toBe(false);
    expect(disagree({ name: 'Noor Blackwood' }, { name: 'Noor Blackwell' })).toBe(true);
    expect(disagree({ name: 'Noor Blackwood' }, { dob: '1988-02-14' })).toBe(false);
  });
});
