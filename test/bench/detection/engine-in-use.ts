/** The whole engine with its own rulebook: whole notes a second, and whether any input makes it slow. */
import type { FieldReading } from '../../../src/model/encounter-reading';
import { makeEngine } from '../../../src/presentations/engine';
import { findPresentations } from '../../../src/presentations/find-presentations';
import { makeMatcher } from '../../../src/presentations/matcher';
import { RULEBOOK } from '../../../src/presentations/rulebook';
import { seeded } from '../../trust/rig/random';
import { SEED } from './cell';
import { clock } from './clock';
import { makeLexicon } from './lexicon';
import { makeNote } from './text';

const SETTINGS = { rulesOff: [], repeatAttendanceCount: 3, repeatAttendanceMonths: 12 };
const SHORT = 12_500;
const TIMES = 8;
/** Samples before those that count. */
const WARM = 2;
const LEAST_SAMPLE_MS = 10;

function makeReader(): (text: string) => unknown {
  const engine = makeEngine(RULEBOOK);
  return (text) => {
    const field: FieldReading = {
      kind: 'episode.note',
      tense: 'this-episode',
      text,
      locator: 'bench',
    };
    return findPresentations(engine, [field], SETTINGS, '2026-11-21');
  };
}

export interface NotesInUse {
  notes: number;
  /** Mean length in characters. */
  length: number;
  perSecond: number;
  p95Ms: number;
}

/** Whole notes of 250 to 800 characters, one call each; the quickest round counts. */
export function measureNotes(rounds: number): NotesInUse {
  const read = makeReader();
  const lexicon = makeLexicon(SEED);
  const random = seeded(SEED);
  const notes = Array.from({ length: 2_000 }, () => makeNote(lexicon, random));
  let best = Infinity;
  for (let round = 0; round < rounds; round++) {
    const began = clock();
    for (const note of notes) read(note);
    best = Math.min(best, clock() - began);
  }
  // One note is too short for the clock: blocks of twenty, so this p95 is of a block's mean.
  const blocks = Array.from({ length: 100 }, (_, block) => {
    const began = clock();
    for (const note of notes.slice(block * 20, block * 20 + 20)) read(note);
    return (clock() - began) / 20;
  });
  return {
    notes: notes.length,
    length: notes.reduce((sum, note) => sum + note.length, 0) / notes.length,
    perSecond: (notes.length / best) * 1_000,
    p95Ms: blocks.sort((a, b) => a - b)[94] ?? 0,
  };
}

const HOSTILE: Readonly<Record<string, string>> = {
  'one long token': 'a',
  'no spaces': 'ab1.c/d-e?f:g,h;',
  'near-miss beginnings': 'bruise to the right took excess scared of ',
  'spaces only': ' ',
  'o o o': 'o ',
  'dense short hits': 'dv od sh dsh ',
  'dense codes': 'x60 t71.00 x61 ',
};

export interface Linearity {
  reader: 'matcher' | 'whole engine';
  input: string;
  /** Nanoseconds a character at 12,500 and 100,000 characters. */
  short: number;
  long: number;
}

/**
 * Both lengths in turn, eight short texts against one long, so that both samples read as many characters; the
 * middle sample of each, for the quickest of the short ones would be those in which no memory was cleared.
 */
export function measureLinearity(samples: number): Linearity[] {
  const readers = { matcher: makeLooker(), 'whole engine': makeReader() } as const;
  const rows: Linearity[] = [];
  for (const reader of ['matcher', 'whole engine'] as const)
    for (const [input, unit] of Object.entries(HOSTILE)) {
      const read = readers[reader];
      const short = flat(unit, SHORT);
      const long = flat(unit, SHORT * TIMES);
      const times: Record<'short' | 'long', number[]> = { short: [], long: [] };
      const passes = passesFor(() => read(long));
      const timed = (work: () => void) => {
        const began = clock();
        for (let pass = 0; pass < passes; pass++) work();
        return (clock() - began) / passes;
      };
      for (let sample = -WARM; sample < samples; sample++) {
        const ofShort = timed(() => {
          for (let time = 0; time < TIMES; time++) read(short);
        });
        const ofLong = timed(() => read(long));
        if (sample < 0) continue;
        times.short.push(ofShort);
        times.long.push(ofLong);
      }
      const each = 1e6 / (SHORT * TIMES);
      rows.push({
        reader,
        input,
        short: median(times.short) * each,
        long: median(times.long) * each,
      });
    }
  return rows;
}

/** How often the work is done in one sample, so that the ticks of a page's clock do not show in it. */
function passesFor(work: () => void): number {
  for (let passes = 1; ; passes *= 2) {
    const began = clock();
    for (let pass = 0; pass < passes; pass++) work();
    if (clock() - began >= LEAST_SAMPLE_MS) return passes;
  }
}

/** The matcher into its own columns: a list of what it found is the caller's, and grows by copying. */
function makeLooker(): (text: string) => unknown {
  const matcher = makeMatcher([], {}, [{ phrase: makeLexicon(SEED).join(',') }]);
  return (text) => matcher.look(matcher.read(text)).count;
}

const median = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;

/** `repeat` makes a rope; joining makes one string, as host text is. */
const flat = (unit: string, length: number) =>
  Array.from({ length: Math.ceil(length / unit.length) }, () => unit)
    .join('')
    .slice(0, length);
