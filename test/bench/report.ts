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

const HEAD = `# Bench

Read ratios, never times of one run against another's. \`npm run bench -- --full --write\` makes all of it anew,
\`--arm\` one of its sections; without \`--full\` a short form of it, held to less, as in \`npm test\`.
`;

/** Each arm under a heading of its own, with when and on what it was measured. */
export const writeMarkdown = (report: Report): string =>
  [HEAD, ...report.arms.map((arm) => writeArm(report, arm))].join('\n');

function writeArm({ date, mode, machine, load }: Report, arm: ArmReport): string {
  const { cpu, cores, system, node } = machine;
  const lines = [
    `## ${arm.title}`,
    '',
    `${mode === 'full' ? 'Full' : 'Quick'} run of ${date.slice(0, 10)}, ${arm.seconds.toFixed(0)} s. Node ${node}, ${cpu}, ${cores} cores, ${system}, load ${load[0].toFixed(1)} before and ${load[1].toFixed(1)} after.`,
    '',
    verdictTable(arm.verdicts),
    '',
    arm.details.trim(),
    '',
  ];
  return lines.join('\n');
}

/** What is kept of earlier runs, with the sections of the arms that were measured now in their places. */
export function mergeMarkdown(kept: string, report: Report, order: readonly string[]): string {
  const sections = new Map(
    kept
      .split(/^(?=## )/m)
      .slice(1)
      .map((section) => [section.slice(3, section.indexOf('\n')), section.trimEnd()]),
  );
  for (const arm of report.arms) sections.set(arm.title, writeArm(report, arm).trimEnd());
  const inOrder = order.flatMap((title) => sections.get(title) ?? []);
  return [HEAD, ...inOrder.map((section) => `${section}\n`)].join('\n');
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
