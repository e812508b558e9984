import type { FrameReading } from '../../src/model/frame-reading';

/** One frame of an invented record, read whole. */
export function aFrame(change: Partial<FrameReading> = {}): FrameReading {
  return {
    document: 'a'.repeat(32),
    epoch: 0,
    system: 'practice-emergency',
    systemVersion: 1,
    context: 'triage',
    state: 'reading',
    expected: 3,
    found: 3,
    missing: [],
    truncated: false,
    departure: false,
    identity: { nhsNumber: '9990000018', name: 'Sorrel Quayle' },
    user: 'Beatrix Lund',
    presentations: [],
    lines: [],
    ...change,
  };
}
