import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform, release } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { SEED } from '../bench/cell';
import { CONTENDERS } from '../bench/contenders';
import { measureContentScript } from '../bench/content-script';
import { makeLexicon, smallLexicon } from '../bench/lexicon';
import { bundleGroups, GROUPS, startInChromium, startInNode, type Group } from '../bench/processes';
import { verdictTable, writeMarkdown, type Report } from '../bench/report';
import { CELLS, runSuite, type Mode } from '../bench/suite';
import { makeSlice } from '../bench/text';
import { verdictsOf } from '../bench/verdicts';
import { root } from './build-extension';

/**
 * `npm run bench`: the detector's speed against its peers, in Chromium and Node, as bench.json and
 * bench.md in `.output`. `-- --quick` (as in `npm test`, at 60 % of the targets) unless `--full`. Ratios
 * and equal results alone can fail; exit code 1 when one does.
 */
const { values: asked } = parseArgs({
  options: { quick: { type: 'boolean' }, full: { type: 'boolean' } },
});
const mode: Mode = asked.full ? 'full' : 'quick';

// Browsers and children end with this process, so Ctrl-C leaves none behind.
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

async function main(): Promise<void> {
  const before = loadavg()[0] ?? 0;
  const scripts = await bundleGroups(Object.keys(GROUPS) as Group[]);
  const chromium = await startInChromium(scripts);
  const inChromium = await runSuite(chromium, 'chromium', mode, tell);
  tell('content script');
  const contentScript = await measureContentScript(chromium.browser);
  const browser = chromium.version;
  await chromium.close();
  // It reads pages, which Node has none of.
  scripts.delete('mark-js');
  const node = startInNode(scripts);
  const inNode = await runSuite(node, 'node', mode, tell);
  await node.close();
  tell('');

  const report: Report = {
    date: new Date().toISOString(),
    mode,
    seed: SEED,
    machine: {
      cpu: cpus()[0]?.model ?? 'unknown',
      cores: cpus().length,
      system: `${platform()} ${release()}`,
      node: process.version,
      browser,
    },
    load: [before, loadavg()[0] ?? 0],
    versions: versions(),
    sha256: hashes(),
    verdicts: verdictsOf(inChromium, mode),
    contentScript,
    chromium: inChromium,
    node: inNode,
  };
  const folder = path.join(root, process.env.SIDENOTE_BUILDS ?? '.output');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(path.join(folder, 'bench.md'), writeMarkdown(report));
  console.log(verdictTable(report.verdicts));
  const gated = report.verdicts.filter((verdict) => verdict.gated);
  const passed = gated.filter((verdict) => verdict.passed).length;
  console.log(
    `Content script ${contentScript.bytes} bytes, ${contentScript.gzip} gzip, ${contentScript.warmMs.toFixed(2)} ms warm. All figures: ${path.relative(root, folder)}/bench.md`,
  );
  console.log(`${passed} passed, ${gated.length - passed} failed`);
  process.exit(passed === gated.length ? 0 : 1);
}

/** What was read: the same sums mean the same bench. */
function hashes(): Record<string, string> {
  const sum = (parts: readonly string[]) =>
    createHash('sha256').update(parts.join('\n')).digest('hex');
  const large = makeLexicon(SEED);
  const texts = CELLS(mode).flatMap(({ title, kind, form, size }) =>
    kind === 'page'
      ? []
      : [[`first slice of ${title}`, sum(makeSlice(kind, form, large, SEED, 0, size))] as const],
  );
  return {
    'lexicon of 3,000': sum(large),
    'lexicon of 400': sum(smallLexicon(large)),
    ...Object.fromEntries(texts),
  };
}

function versions(): Record<string, string> {
  const names = Object.values(CONTENDERS).flatMap(({ packages = [] }) => packages);
  return Object.fromEntries(
    names.map((name) => {
      const file = path.join(root, 'node_modules', name, 'package.json');
      return [name, (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version];
    }),
  );
}

/** One line, overwritten, and only where a person is looking. */
function tell(progress: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${progress.slice(0, 100)}`);
}

void main();
