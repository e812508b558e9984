import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ALL_BUILDS, buildExtension, root, type Kind, type Target } from './build-extension';
import { findBrowser } from './find-browser';

/**
 * `npm test`: everything, from format to the real side panel. Each step goes on after another's
 * failure, so that one run says all. The last line is `N passed, N failed`.
 */
let passed = 0;
let failed = 0;
const scratch = mkdtempSync(path.join(tmpdir(), 'sidenote-check-'));

function step(name: string, run: () => { passed: number; failed: number }): void {
  const began = Date.now();
  let counts: { passed: number; failed: number };
  try {
    counts = run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = { passed: 0, failed: 1 };
  }
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const verdict = counts.failed === 0 ? 'ok' : 'FAILED';
  console.log(`${verdict.padEnd(7)}${name} (${counts.passed} passed, ${seconds} s)`);
}

/** A program that passes or fails as one; its output is shown only when it fails. */
function program(file: string, ...args: string[]): { passed: number; failed: number } {
  const done = spawnSync(process.execPath, [path.join(root, 'node_modules', file), ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status !== 0) console.error(`${done.stdout}${done.stderr}`);
  return done.status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

interface Counts {
  passed: number;
  failed: number;
}

/** A Vitest project, or some files of it; each of its tests is counted, and the files that failed named. */
function vitest(config: string, ...more: string[]): Counts & { failedFiles: string[] } {
  const report = path.join(scratch, `${path.basename(path.dirname(config))}.json`);
  rmSync(report, { force: true });
  const done = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/vitest/vitest.mjs'),
      ...['run', '-c', config, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
      ...more,
    ],
    { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (done.status !== 0) console.error(`${done.stdout}${done.stderr}`);
  const counts = JSON.parse(readFileSync(report, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    success: boolean;
    testResults: { name: string; status: string }[];
  };
  // The status alone knows of an error thrown outside every test.
  const isWhole = counts.success && done.status === 0;
  const lost = isWhole ? counts.numFailedTests : Math.max(1, counts.numFailedTests);
  const failedFiles = counts.testResults.flatMap(({ name, status }) =>
    status === 'failed' ? [path.relative(root, name)] : [],
  );
  return { passed: counts.numPassedTests, failed: lost, failedFiles };
}

/** Every test of a project, once. */
function tests(config: string): Counts {
  return vitest(config);
}

/**
 * Browsers beside each other can starve one another for seconds. A file that failed so is said, and run
 * once more by itself with a new browser; what fails there has failed.
 */
function browserTests(config: string): Counts {
  const first = vitest(config);
  if (first.failed === 0 || first.failedFiles.length === 0) return first;
  console.log(`again, alone: ${first.failedFiles.join(', ')}`);
  const again = vitest(config, '--maxWorkers=1', ...first.failedFiles);
  return again.failed > 0 ? again : { passed: first.passed + first.failed, failed: 0 };
}

/** The trust table, a small share of each count; each claim is counted. */
function trust(): { passed: number; failed: number } {
  const tool = path.join(root, 'test/tools/trust.ts');
  const done = spawnSync(process.execPath, ['--import', 'tsx', tool, '--quick'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (done.status !== 0) console.error(`${done.stdout}${done.stderr}`);
  const count = (verdict: string) =>
    done.stdout.split('\n').filter((row) => row.startsWith(verdict)).length;
  const failed = count('FAILED');
  return { passed: count('ok '), failed: done.status === 0 ? failed : Math.max(1, failed) };
}

/** Every arm of the bench in its quick form: ratios alone, and each is counted. */
function bench(): Counts {
  const tool = path.join(root, 'test/tools/bench.ts');
  const done = spawnSync(process.execPath, ['--import', 'tsx', tool, '--quick'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: LONGEST_BENCH_MS,
  });
  const said = /^(\d+) passed, (\d+) failed$/m.exec(done.stdout);
  const [passed = 0, failed = 0] = said?.slice(1).map(Number) ?? [];
  if (done.status === 0 && said) return { passed, failed };
  console.error(`${done.stdout}${done.stderr}`);
  return { passed, failed: Math.max(1, failed) };
}

/** What hangs has failed; a run takes a minute or two. */
const LONGEST_BENCH_MS = 300_000;

function build(target: Target, kind: Kind) {
  buildExtension(target, kind);
  return { passed: 1, failed: 0 };
}

console.log(`Node ${process.version}, browser ${findBrowser()}`);
step('format', () => program('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'));
step('lint', () => program('oxlint/bin/oxlint', '--quiet'));
step('types: prepare', () => program('wxt/bin/wxt.mjs', 'prepare'));
step('types', () => program('typescript/bin/tsc', '--noEmit'));
step('types: pure rooms, no DOM', () =>
  program('typescript/bin/tsc', '--noEmit', '-p', 'test/tsconfig.pure.json'),
);
step('house, unit and property tests', () => tests('test/vitest.config.ts'));
for (const [target, kind] of ALL_BUILDS) {
  step(`build: ${target}, ${kind}`, () => build(target, kind));
}
process.env.SIDENOTE_BUILT = '1';
step('browser tests', () => browserTests('test/browser/vitest.config.ts'));
step('trust table, quick', trust);
step('bench, quick', bench);

rmSync(scratch, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
