/** One JSON for machines, one Markdown for people. */
import type { ContentScript } from './content-script';
import { CONTENDERS } from './contenders';
import { ratioOf } from './interleave';
import type { CellResult, Mode, SuiteResult } from './suite';
import { round, type Verdict } from './targets';

export interface Report {
  date: string;
  mode: Mode;
  seed: number;
  machine: Record<string, string | number>;
  /** Load average over one minute, before and after. */
  load: [number, number];
  versions: Record<string, string>;
  sha256: Record<string, string>;
  verdicts: Verdict[];
  contentScript: ContentScript;
  chromium: SuiteResult;
  node: SuiteResult;
}

export function writeMarkdown(report: Report): string {
  const { machine, load, chromium, node, contentScript } = report;
  return [
    `# Bench, ${report.mode}, ${report.date.slice(0, 10)}`,
    '',
    `${machine.browser}, Node ${machine.node}, ${machine.cpu}, ${machine.cores} cores, load ${load[0].toFixed(1)} before and ${load[1].toFixed(1)} after, seed ${report.seed}. Read ratios, never times of one run against another's. The text is invented from templates; each peer ran in a process of its own, in turn slice by slice.`,
    '',
    verdictTable(report.verdicts),
    '',
    `Content script: ${contentScript.bytes.toLocaleString('en-GB')} bytes, ${contentScript.gzip.toLocaleString('en-GB')} gzip, ${round(contentScript.warmMs)} ms warm evaluation (in a plain page, an estimate).`,
    '',
    ...['Chromium', 'Node'].flatMap((name) => {
      const suite = name === 'Node' ? node : chromium;
      return [
        `## ${name}`,
        ...suite.cells.flatMap((each) => ['', cellTable(each)]),
        '',
        `Notes a second, one core: ${round(suite.notes.perSecond)} (mean ${round(suite.notes.length)} characters), p95 ${round(suite.notes.p95Ms)} ms.`,
        '',
        table(
          ['nanoseconds a character', 'at 12,500', 'at 100,000', 'ratio'],
          suite.linearity.map(({ reader, input, short, long }) => [
            `${reader}: ${input}`,
            round(short),
            round(long),
            round(long / short),
          ]),
        ),
        '',
      ];
    }),
    'Peers: ' +
      Object.entries(report.versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', ') +
      '.',
    '',
    ...Object.entries(report.sha256).map(([what, sum]) => `- SHA-256 of ${what}: \`${sum}\``),
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

function cellTable({ cell, timed }: CellResult): string {
  const ours = timed[0];
  return table(
    [cell.title, 'MB/s', 'times our time', 'spread', 'slices', 'spans'],
    timed.map((each) => {
      const ratio = ratioOf(ours ?? each, each);
      const ms = each.ms.reduce((sum, slice) => sum + slice, 0);
      const { title = each.peer, ownSpans: own = false } = CONTENDERS[each.peer] ?? {};
      return [
        title,
        round(each.characters / ms / 1_000),
        each.same || own ? round(ratio.median) : '-',
        each.same || own ? `${round(ratio.least)} to ${round(ratio.most)}` : '-',
        String(ratio.slices),
        own ? '' : each.same ? `same (${each.hits})` : `different result (${each.hits})`,
      ];
    }),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
