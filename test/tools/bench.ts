import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, release } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Mode } from '../bench/arm';
import { arms } from '../bench/arms';
import { verdictTable, writeMarkdown, type ArmReport, type Report } from '../bench/report';
import { root } from './build-extension';

/**
 * `npm run bench`: our own speed beside named peers', arm by arm, as bench.json and bench.md in `.output`.
 * `-- --quick` (as in `npm test`, at 60 % of the targets) unless `--full`; `--arm <id>` for one or more.
 * Ratios and equal results alone can fail a quick run; exit code 1 when one does.
 */
const { values: asked } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    full: { type: 'boolean' },
    arm: { type: 'string', multiple: true },
  },
});
const mode: Mode = asked.full ? 'full' : 'quick';
const wanted = asked.arm ?? arms.map(({ id }) => id);
const chosen = arms.filter(({ id }) => wanted.includes(id));
if (chosen.length < new Set(wanted).size) {
  console.error(`No such arm. There are: ${arms.map(({ id }) => id).join(', ')}.`);
  process.exit(2);
}

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
  for (const { id, title, run } of chosen) {
    const began = Date.now();
    const measured = await run({ mode, tell: (progress) => tell(`${id}: ${progress}`) });
    tell('');
    const done: ArmReport = { id, title, seconds: (Date.now() - began) / 1000, ...measured };
    report.arms.push(done);
    report.load[1] = loadavg()[0] ?? 0;
    console.log(`${title}, ${done.seconds.toFixed(0)} s\n${verdictTable(done.verdicts)}`);
    // After each arm, so that a long run that is stopped keeps what it has measured.
    writeFileSync(path.join(folder, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
    writeFileSync(path.join(folder, 'bench.md'), writeMarkdown(report));
  }
  const gated = report.arms.flatMap(({ verdicts }) => verdicts).filter((each) => each.gated);
  const passed = gated.filter((verdict) => verdict.passed).length;
  console.log(`All figures: ${path.relative(root, folder)}/bench.md`);
  console.log(`${passed} passed, ${gated.length - passed} failed`);
  process.exit(passed === gated.length ? 0 : 1);
}

/** One line, overwritten, and only where a person is looking. */
function tell(progress: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${progress.slice(0, 100)}`);
}

void main();
