import type { Line, Outcome } from './line';

/** What one line came to, as printed and as written to the JSON file. */
export interface LineReport {
  id: string;
  number: number;
  claim: string;
  asked: number;
  done: number;
  seed: number;
  seconds: number;
  passed: boolean;
  failures: string[];
  figures: Record<string, number | string>;
}

export type Mode = 'quick' | 'full';

/** Which lines a command names: all, one by its id, or those of one row of the table. */
export function chooseLines(
  lines: readonly Line[],
  wanted: { ids?: readonly string[]; numbers?: readonly number[] },
): Line[] {
  const { ids = [], numbers = [] } = wanted;
  const all = ids.length === 0 && numbers.length === 0;
  const chosen = lines.filter(
    (line) => all || ids.includes(line.id) || numbers.includes(line.number),
  );
  if (chosen.length > 0) return chosen;
  throw new Error(`No such line. There are: ${lines.map((line) => line.id).join(', ')}.`);
}

/** Runs one line. Whatever it throws is a failure of that line alone. */
export async function runLine(
  line: Line,
  count: number,
  seed: number,
  tell: (progress: string) => void = () => undefined,
): Promise<LineReport> {
  const began = Date.now();
  const outcome = await attempt(() => line.run({ count, seed, tell }));
  const failures = [...outcome.failures];
  if (outcome.done < count) failures.push(`Only ${outcome.done} of ${count} were done.`);
  return {
    id: line.id,
    number: line.number,
    claim: line.claim,
    asked: count,
    done: outcome.done,
    seed,
    seconds: (Date.now() - began) / 1000,
    passed: failures.length === 0,
    failures,
    figures: outcome.figures ?? {},
  };
}

async function attempt(run: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await run();
  } catch (error) {
    return {
      done: 0,
      failures: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
}

/** The table: one line a claim, then what did not hold, at most twenty of each. */
export function writeTable(reports: readonly LineReport[]): string {
  return reports.map(writeRow).join('\n');
}

export function writeRow(report: LineReport): string {
  const { number, claim, done, asked, seed, seconds, passed, failures, figures } = report;
  const facts = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  const row = [
    passed ? 'ok    ' : 'FAILED',
    String(number).padStart(2),
    `${done}/${asked}`.padStart(13),
    `seed ${seed}`,
    `${seconds.toFixed(1)} s`.padStart(9),
    claim,
  ].join('  ');
  const below = [
    ...(facts.length > 0 ? [facts.join(', ')] : []),
    ...failures.slice(0, 20).map((failure) => `- ${failure}`),
    ...(failures.length > 20 ? [`- and ${failures.length - 20} more`] : []),
  ];
  return [
    row,
    ...below.map((text) => `            ${text.replaceAll('\n', '\n              ')}`),
  ].join('\n');
}
