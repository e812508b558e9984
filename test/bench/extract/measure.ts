/**
 * In a process of its own, bundled as the extension is: the review of an extract beside what it is made
 * of and what would be written first. Prints one JSON.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { openExtract, type ExtractSource } from '../../../src/platform/extract/open-extract';
import { runExtract, type ExtractRun } from '../../../src/platform/extract/run-extract';
import { ownEngine } from '../../../src/presentations/own-engine';
import { SEED } from '../detection/cell';
import { makeLexicon } from '../detection/lexicon';
import { unionRegExp } from '../detection/peers/union-reg-exp';
import { HEADER, makeAttendances, type Attendances, type Sentences } from './attendances';

export interface ExtractAsked {
  rows: number;
  slices: number;
  sliceRows: number;
  sentences: Sentences;
}

export interface ExtractMeasured {
  /** CPU milliseconds for each slice. */
  ours: number[];
  papaparse: number[];
  unionRegExp: number[];
  /** Rows a second of the whole run, one core's time. */
  perSecond: number;
  /** MB in use after a collection, at each tenth of the rows. */
  heap: number[];
  rows: number;
  meanWords: number;
}

const SETTINGS = {
  ...{ minimumAge: 16, rulesOff: [], repeatAttendanceCount: 3, repeatAttendanceMonths: 12 },
  seed: 1,
};
const ROWS_AT_ONCE = 2_000;

async function open(source: ExtractSource): Promise<ExtractRun> {
  const opened = await openExtract(source);
  if (!opened.ok) throw new Error(opened.message);
  const plan = { ...opened.value.plan, dates: 'iso' as const };
  return runExtract(source, opened.value, plan, { ...SETTINGS, engine: ownEngine() });
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const sourceOf = (bytes: Uint8Array): ExtractSource => ({
  size: bytes.length,
  read: async (from, to) => bytes.subarray(from, to),
});

/** The CPU time of this process; on a busy machine the clock tells of others. */
async function timed(work: () => unknown): Promise<number> {
  const began = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1_000;
}

/** A file that is made as it is read, so that a million rows are never held; making them is not timed. */
function endless(made: Attendances, rows: number, size: number): ExtractSource & { ms: number } {
  let kept = bytesOf(`${HEADER}\n`);
  let offset = 0;
  let left = rows;
  const source = {
    ...{ size, ms: 0 },
    async read(from: number, to: number) {
      source.ms += await timed(() => {
        while (offset + kept.length < to) {
          const text = left > 0 ? made.rows(Math.min(left, ROWS_AT_ONCE)) : '\n'.repeat(100_000);
          left -= ROWS_AT_ONCE;
          const next = new Uint8Array(kept.length + text.length * 2);
          next.set(kept);
          const { written } = new TextEncoder().encodeInto(text, next.subarray(kept.length));
          kept = next.subarray(0, kept.length + written);
        }
      });
      const piece = kept.slice(from - offset, to - offset);
      // The head is read twice: once to look at it.
      if (from > 0 || to - from > 300_000) {
        kept = kept.slice(to - offset);
        offset = to;
      }
      return piece;
    },
  };
  return source;
}

async function measure(asked: ExtractAsked): Promise<ExtractMeasured> {
  const engine = ownEngine();
  const find = unionRegExp.make(makeLexicon(SEED));
  const made = makeAttendances(SEED, asked.sentences);
  const result: ExtractMeasured = {
    ...{ ours: [], papaparse: [], unionRegExp: [], perSecond: 0, heap: [], rows: 0, meanWords: 0 },
  };
  // The first slice warms all three, and is left out.
  for (let slice = 0; slice <= asked.slices; slice++) {
    const text = `${HEADER}\n${made.rows(asked.sliceRows)}`;
    const notes = Papa.parse<string[]>(text).data.map((row) => row[3] ?? '');
    const bytes = bytesOf(text);
    const ours = await timed(async () => {
      const run = await open(sourceOf(bytes));
      while (await run.step());
      result.rows = run.result().rows;
    });
    const papaparse = await timed(() => Papa.parse(text));
    const union = await timed(() => notes.forEach(find));
    if (slice === 0) continue;
    result.ours.push(ours);
    result.papaparse.push(papaparse);
    result.unionRegExp.push(union);
    const words = notes.reduce((sum, note) => sum + note.split(' ').length, 0);
    result.meanWords = words / notes.length;
  }
  const perRow = bytesOf(made.rows(5_000)).length / 5_000;
  const source = endless(
    makeAttendances(SEED + 1, asked.sentences),
    asked.rows,
    Math.floor(asked.rows * perRow * 1.05),
  );
  const run = await open(source);
  source.ms = 0;
  let spent = 0;
  let tenth = 1;
  for (let more = true; more;) {
    const [before, began] = [source.ms, process.cpuUsage()];
    more = await run.step();
    const { user, system } = process.cpuUsage(began);
    spent += (user + system) / 1_000 - (source.ms - before);
    if (run.progress().rows >= (asked.rows * tenth) / 10 && tenth <= 10) {
      globalThis.gc?.();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      result.heap.push((heapUsed + arrayBuffers) / 1e6);
      tenth += 1;
    }
  }
  result.rows = run.result().rows;
  result.perSecond = (result.rows / spent) * 1_000;
  if (engine !== ownEngine()) throw new Error('Another engine was timed.');
  return result;
}

const asked = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as ExtractAsked;
console.log(JSON.stringify(await measure(asked)));
