import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, release } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import type { Arm, Mode } from '../bench/arm';
import { arms } from '../bench/arms';
import {
  mergeMarkdown,
  verdictTable,
  writeMarkdown,
  type ArmReport,
  type Report,
} from '../bench/report';
import { broken, isShort } from '../bench/target';
import { root } from './build-extension';

/**
 * `npm run bench`: our own speed beside named peers', arm by arm, as bench.json and bench.md in `.output`.
 * `-- --quick` (as in `npm test`, at half of the targets or less) unless `--full`; `--arm <id>` for one or
 * more; `--write` keeps the tables in `test/bench/results.md`, each with how it was measured. Ratios and
 * equal results alone can fail a quick run, and only twice running, for another program can starve one;
 * exit code 1 when one does.
 */
const { values: asked } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    full: { type: 'boolean' },
    write: { type: 'boolean' },
    arm: { type: 'string', multiple: true },
  },
});
const mode: Mode = asked.full ? 'full' : 'quick';
const usual = arms.filter(({ fullOnly }) => mode === 'full' || !fullOnly);
const wanted = asked.arm ?? usual.map(({ id }) => id);
const chosen = arms.filter(({ id }) => wanted.includes(id));
if (chosen.length < new Set(wanted).size) {
  console.error(`No such arm. There are: ${arms.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}
const kept = path.join(root, 'test/bench/results.md');

// Browsers and children end with this process, so Ctrl-C leaves none behind.
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

async function main(): Promise<void> {
  const report: Report = {
    date: new Date().toISOString(),
    mode,
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      system: `${platform()} ${release()}`,
      node: process.version,
    },
    load: [loadavg()[0] ?? 0, 0],
    arms: [],
  };
  const folder = path.join(root, process.env.SIDENOTE_BUILDS ?? '.output');
  mkdirSync(folder, { recursive: true });
  for (const arm of chosen) {
    let done = await measure(arm);
    if (mode === 'quick' && done.verdicts.some(isShort)) {
      console.log(`${arm.title}: short once, measured again\n${verdictTable(done.verdicts)}`);
      done = await measure(arm);
    }
    report.arms.push(done);
    report.load[1] = loadavg()[0] ?? 0;
    console.log(`${arm.title}, ${done.seconds.toFixed(0)} s\n${verdictTable(done.verdicts)}`);
    // After each arm, so that a long run that is stopped keeps what it has measured.
    writeFileSync(path.join(folder, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(path.join(folder, 'bench.md'), writeMarkdown(report));
    if (!asked.write) continue;
    const before = existsSync(kept) ? readFileSync(kept, 'utf8') : '';
    const order = arms.map(({ title }) => title);
    const text = mergeMarkdown(before, report, order);
    const style = await resolveConfig(kept);
    writeFileSync(kept, await format(text, { ...style, filepath: kept }));
  }
  const gated = report.arms.flatMap(({ verdicts }) => verdicts).filter((each) => each.gated);
  const passed = gated.filter((verdict) => verdict.passed).length;
  console.log(`All figures: ${path.relative(root, asked.write ? kept : `${folder}/bench.md`)}`);
  console.log(`${passed} passed, ${gated.length - passed} failed`);
  process.exit(passed === gated.length ? 0 : 1);
}

/** An arm that breaks has fallen short, and the others are measured all the same. */
async function measure({ id, title, run }: Arm): Promise<ArmReport> {
  const began = Date.now();
  const seconds = () => (Date.now() - began) / 1000;
  try {
    const measured = await run({ mode, tell: (progress) => tell(`${id}: ${progress}`) });
    return { id, title, seconds: seconds(), ...measured };
  } catch (error) {
    console.error(error);
    const note = error instanceof Error ? error.message : String(error);
    return { id, title, seconds: seconds(), verdicts: [broken(note)], details: '', figures: null };
  } finally {
    tell('');
  }
}

let told = 0;
/** One line, overwritten where a person is looking; a log of a full run has one each ten seconds at most. */
function tell(progress: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${progress.slice(0, 100)}`);
  else if (mode === 'full' && progress && performance.now() - told > 10_000) {
    told = performance.now();
    console.error(progress.slice(0, 100));
  }
}

void main();
