import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FieldReading } from '../../../src/model/encounter-reading';
import { findPresentations } from '../../../src/presentations/find-presentations';
import { ownEngine } from '../../../src/presentations/own-engine';

/** Of eight times the length, for each character: read in squares it would come to 8. */
export const LINEAR = 1.6;

export interface Growth {
  worst: { unit: string; ratio: number };
  /** Of the slowest, for each character. */
  nanoseconds: number;
}

/**
 * The reader alone, in a process with room for what is young: in a smaller one, 14,000 lines of one
 * heading come to 2, and all of the difference is the collector, which copies them as they grow older.
 */
const ROOM = ['--max-semi-space-size=64', '--min-semi-space-size=64'];
const SETTINGS = { rulesOff: [], repeatAttendanceCount: 3, repeatAttendanceMonths: 12 };
const HOSTILE = [
  ...['a', 'ab1.c/d-e?f:g,h;', 'bruise to the right took excess scared of ', ' ', 'o '],
  ...['dv od sh dsh ', 'no partner or if ', "'he said ", 'PMH: overdose\n', 'walked, kicked '],
];
const [SHORT, LONG] = [25_000, 200_000];
const MOST_SAMPLES = 40;

export function growthOfNotes(): Growth {
  const self = fileURLToPath(import.meta.url);
  const said = execFileSync(process.execPath, [...ROOM, '--import', 'tsx', self, 'measure'], {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
  });
  return JSON.parse(said) as Growth;
}

/** The quickest of several, the short and the long in turn. */
function measureGrowth(): Growth {
  let nanoseconds = 0;
  const rows = HOSTILE.map((unit) => {
    const [few, many] = [textOf(unit, SHORT), textOf(unit, LONG)];
    let [quick, slow] = [Infinity, Infinity];
    // The best of several, for a machine may be busy; where that is not enough, of several more. What
    // is not linear stays so however often it is timed.
    for (let sample = 0; sample < 5 || (sample < MOST_SAMPLES && slow / quick > LINEAR); sample++) {
      quick = Math.min(quick, timed(few) / SHORT);
      slow = Math.min(slow, timed(many) / LONG);
    }
    nanoseconds = Math.max(nanoseconds, slow * 1e6);
    return { unit, ratio: slow / quick };
  });
  return { worst: rows.reduce((a, b) => (b.ratio > a.ratio ? b : a)), nanoseconds };
}

/** `repeat` makes a rope; joining makes one string, as host text is. */
const textOf = (unit: string, length: number): string =>
  Array.from({ length: Math.ceil(length / unit.length) }, () => unit)
    .join('')
    .slice(0, length);

function timed(text: string): number {
  const field: FieldReading = {
    kind: 'episode.note',
    tense: 'this-episode',
    text,
    locator: 'trust',
  };
  const began = process.cpuUsage();
  findPresentations(ownEngine(), [field], SETTINGS, '2026-11-26');
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

if (process.argv[2] === 'measure') console.log(JSON.stringify(measureGrowth()));
