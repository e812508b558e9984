import { describe, expect, test } from 'vitest';
import type { FrameReading } from '../../src/model/frame-reading';
import { disagree, mergeFrames } from '../../src/model/tab-reading';

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
