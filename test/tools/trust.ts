import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { lines } from '../trust/lines';
import { chooseLines, runLine, writeRow, type LineReport, type Mode } from '../trust/run-lines';
import { root } from './build-extension';
import { findBrowser } from './find-browser';

/**
 * `npm run trust`: each claim of the trust table shown by doing it, one row a claim. `-- --quick` (a
 * small share of each count, as in `npm test`) unless `--full`; `--line <id>` or `--number <n>` for
 * one or more, `--seed <n>` to have a failure again, `--count <n>` for a sample. Also as JSON, which says
 * whether it was the full count. Exit code 1 when one falls short.
 */
const { values: asked } = parseArgs({
  options: {
    quick: { type: 'boolean' },
    full: { type: 'boolean' },
    line: { type: 'string', multiple: true },
    number: { type: 'string', multiple: true },
    seed: { type: 'string' },
    count: { type: 'string' },
  },
});
const mode: Mode = asked.full ? 'full' : 'quick';
if (asked.full) process.env.SIDENOTE_PATIENCE_MS ??= '30000';
const seed = asked.seed ? wholeNumber('seed', asked.seed) : Math.floor(Math.random() * 2 ** 31);
const sample = asked.count ? wholeNumber('count', asked.count) : undefined;
const chosen = chooseLines(lines, {
  ids: asked.line ?? [],
  numbers: (asked.number ?? []).map((each) => wholeNumber('number', each)),
});

// Browsers are children that end with this process, so Ctrl-C leaves none behind.
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  system: `${platform()} ${release()}`,
  node: process.version,
  browser: browserVersion(),
};
console.log(
  `${mode}, seed ${seed}, ${machine.browser}, Node ${machine.node}, ${machine.cores} cores`,
);

const TOLD_EVERY_MS = 60_000;
const file = path.join(
  root,
  process.env.SIDENOTE_BUILDS ?? '.output',
  mode === 'full' ? 'trust-full.json' : 'trust.json',
);
const reports: LineReport[] = [];
// A line must not end without a word, were it that nothing is left that could wake this process.
let where = '';
process.on('exit', (code) => {
  if (where) console.error(`Stopped in the middle of ${where} (exit code ${code}).`);
});
let told = Date.now();
for (const line of chosen) {
  where = line.id;
  const report = await runLine(line, sample ?? line.counts[mode], seed, tell);
  tell('');
  where = '';
  reports.push(report);
  console.log(writeRow(report));
  // After each line, so that a long run that is stopped keeps what it has shown.
  writeReports();
}
const short = reports.filter((report) => !report.passed).length;
console.log(`${reports.length - short} of ${reports.length} hold. ${path.relative(root, file)}`);
process.exit(short === 0 ? 0 : 1);

function writeReports(): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const date = new Date().toISOString();
  const kind = sample === undefined ? mode : 'sample';
  writeFileSync(
    file,
    `${JSON.stringify({ date, kind, seed, machine, lines: reports }, null, 2)}\n`,
  );
}

/** One line, overwritten, where a person is looking; elsewhere one a minute, so that a log says where it was. */
function tell(progress: string): void {
  if (progress) where = `${where.split(':')[0]}: ${progress}`;
  if (process.stderr.isTTY) {
    process.stderr.write(`\r\u001b[2K${progress.slice(0, 100)}`);
  } else if (progress && Date.now() - told > TOLD_EVERY_MS) {
    told = Date.now();
    console.error(`... ${where}`);
  }
}

function browserVersion(): string {
  try {
    const said = execFileSync(findBrowser(), ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return said.trim();
  } catch {
    return 'unknown browser';
  }
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  console.error(`--${name} wants a whole number, not "${text}".`);
  process.exit(2);
}
