/** Past attendances through the detector: how many a second, in how much memory, beside what a review is made of. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { root } from '../../tools/build-extension';
import type { Arm, ArmWork, Measured } from '../arm';
import type { ExtractAsked, ExtractMeasured } from '../extract/measure';
import { ratioOf } from '../ratio';
import { judge, round } from '../target';

export const extract: Arm = { id: 'extract', title: 'Review of past attendances', run };

const RATE = {
  title: 'attendances of 40 words a second, on one core',
  atLeast: 15_000,
  unit: '',
  fullOnly: true,
};
const HEAP = {
  title: 'most MB in use away from what was in use at a tenth of the rows',
  atMost: 64,
  quick: 64,
  unit: ' MB',
};
const UNION = {
  title: 'a union RegExp of 3,000 phrases over the same notes, times as long',
  atLeast: 0.07,
  quick: 0.02,
  unit: '×',
};
const PAPA = {
  title: 'ours, times as long as papaparse alone on the file',
  atMost: 200,
  quick: 500,
  unit: '×',
};

async function run({ mode, tell }: ArmWork): Promise<Measured> {
  const isFull = mode === 'full';
  const notesOf = (file: string) =>
    readFileSync(`${root}test/presentations/notes/fresh/${file}.jsonl`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { text: string }).text.replaceAll('\n', ' '));
  const asked: ExtractAsked = {
    rows: isFull ? 1_000_000 : 10_000,
    slices: isFull ? 20 : 3,
    sliceRows: 2_000,
    sentences: { said: [...notesOf('batch-1'), ...notesOf('batch-2')], plain: notesOf('ordinary') },
  };
  tell(`${asked.rows} attendances`);
  const measured = await inOwnProcess(asked);
  const [first = NaN] = measured.heap;
  const away = Math.max(...measured.heap.map((mb) => Math.abs(mb - first)));
  const ours = { ms: measured.ours };
  const union = ratioOf(ours, { ms: measured.unionRegExp });
  const papa = ratioOf({ ms: measured.papaparse }, ours);
  const spread = ({ least, most, slices }: typeof papa) =>
    `${round(least)} to ${round(most)} over ${slices} slices`;
  return {
    verdicts: [
      judge(RATE, measured.perSecond, mode, `${measured.rows} rows; gated in a full run alone`),
      judge(HEAP, away, mode, measured.heap.map((mb) => Math.round(mb)).join(', ')),
      judge(UNION, union.median, mode, spread(union)),
      judge(PAPA, papa.median, mode, spread(papa)),
    ],
    details: `CPU time of a Node process of its own with the code bundled as it is shipped, slices by turns; a mean of ${round(measured.meanWords)} words. One attendance in eight tells of something. The union finds spans alone; ours reads dates, patients, what is denied or past, and counts.`,
    figures: measured,
  };
}

/** Bundled, for a compiler that names every function costs the code it makes a fifth of its speed. */
async function inOwnProcess(asked: ExtractAsked): Promise<ExtractMeasured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-bench-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      root: `${root}test/bench/extract`,
      ssr: { noExternal: true },
      build: {
        ssr: 'measure.ts',
        outDir: folder,
        emptyOutDir: false,
        rollupOptions: { output: { entryFileNames: 'measure.mjs' } },
      },
    });
    const file = path.join(folder, 'asked.json');
    writeFileSync(file, JSON.stringify(asked));
    const script = path.join(folder, 'measure.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', script, file]);
    return JSON.parse(stdout) as ExtractMeasured;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
