/** One JSON for machines, one Markdown for people. */
import type { Measured, Mode } from './arm';
import { round, type Verdict } from './target';

export interface ArmReport extends Measured {
  id: string;
  title: string;
  seconds: number;
}

export interface Report {
  date: string;
  mode: Mode;
  machine: { cpu: string; cores: number; system: string; node: string };
  /** Load average over one minute, before and after. */
  load: [number, number];
  arms: ArmReport[];
}

/** Each arm under a heading of its own. */
export function writeMarkdown({ date, mode, machine, load, arms }: Report): string {
  const { cpu, cores, system, node } = machine;
  return [
    `# Bench, ${mode}, ${date.slice(0, 10)}`,
    '',
    `Node ${node}, ${cpu}, ${cores} cores, ${system}, load ${load[0].toFixed(1)} before and ${load[1].toFixed(1)} after. Read ratios, never times of one run against another's.`,
    ...arms.flatMap(({ title, verdicts, details }) => [
      '',
      `## ${title}`,
      '',
      verdictTable(verdicts),
      '',
      details.trim(),
    ]),
    '',
  ].join('\n');
}

export const verdictTable = (verdicts: readonly Verdict[]): string =>
  table(
    ['measure', 'reached', 'held to', '', ''],
    verdicts.map(({ title, value, bound, passed, gated, note }) => [
      title,
      Number.isNaN(value) ? '-' : round(value),
      bound,
      passed ? 'ok' : gated ? 'SHORT' : 'short, not gated here',
      note,
    ]),
  );

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
