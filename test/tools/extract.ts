import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findPlanProblems } from '../../src/audit/extract/columns-of-extract';
import { reportExtract } from '../../src/audit/extract/extract-report';
import { extractDateStyles } from '../../src/audit/extract/read-date';
import { openExtract, type ExtractSource } from '../../src/platform/extract/open-extract';
import { runExtract } from '../../src/platform/extract/run-extract';
import { ownEngine } from '../../src/presentations/own-engine';

/**
 * `npm run -s extract -- FILE [--seed n] [--dates iso|day-first|month-first]`: past attendances, CSV or
 * JSON lines, through the panel's detector; the report as JSON, small counts as `*`. Nothing is sent
 * or kept. Exit code 2 where the file cannot be used, with why on standard error.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: 'string' }, dates: { type: 'string' } },
});

const DATES = extractDateStyles.join('|');
const SETTINGS = {
  minimumAge: 16,
  rulesOff: [],
  repeatAttendanceCount: 3,
  repeatAttendanceMonths: 12,
};

async function main(path: string): Promise<void> {
  const handle = await open(path).catch(() => undefined);
  if (!handle) return stop('There is no such file.');
  const source: ExtractSource = {
    size: (await handle.stat()).size,
    async read(from, to) {
      const bytes = new Uint8Array(to - from);
      const { bytesRead } = await handle.read(bytes, 0, to - from, from);
      return bytes.subarray(0, bytesRead);
    },
  };
  const opened = await openExtract(source);
  if (!opened.ok) return stop(opened.message);
  const { refused, unused, header } = opened.value;
  const dates =
    extractDateStyles.find((style) => style === values.dates) ?? opened.value.plan.dates;
  const plan = { ...opened.value.plan, ...(dates && { dates }) };
  const problems = findPlanProblems(header, plan);
  if (problems.length > 0 || !dates)
    return stop(`${problems.join(' ')} Columns: ${header.join(', ')}. Dates: --dates ${DATES}.`);
  const seed = Number(values.seed ?? 1);
  const run = runExtract(
    source,
    opened.value,
    { ...plan, dates },
    { ...SETTINGS, engine: ownEngine(), seed },
  );
  for (let more = true; more;) more = await run.step();
  await handle.close();
  const report = reportExtract(run.result(), seed);
  const columns = { plan, refused, unused };
  console.log(
    JSON.stringify({ ...report, notes: [...report.notes, ...run.notes()], columns }, null, 2),
  );
}

function stop(message: string): void {
  console.error(message);
  process.exitCode = 2;
}

const [path] = positionals;
if (path) void main(path);
else stop('Name a file: npm run -s extract -- FILE');
