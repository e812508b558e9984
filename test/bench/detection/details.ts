/** Every cell of the detection arm, as Markdown. */
import { ratioOf } from '../ratio';
import { table } from '../report';
import { round } from '../target';
import type { ContentScript } from '../content-script';
import { CONTENDERS } from './contenders';
import { sayLate } from './late';
import type { CellResult, SuiteResult } from './suite';

export interface DetectionFigures {
  /** Of a full run alone, as all that a browser has. */
  browser?: string;
  seed: number;
  versions: Record<string, string>;
  sha256: Record<string, string>;
  contentScript?: ContentScript;
  chromium?: SuiteResult;
  node: SuiteResult;
}

export function writeDetails(figures: DetectionFigures): string {
  const { browser, seed, contentScript, chromium, node } = figures;
  return [
    `${browser ? `${browser}, ` : ''}seed ${seed}. The text is invented from templates; each peer ran in a process of its own, in turn slice by slice; in Node by the processor's time.`,
    '',
    ...(contentScript
      ? [
          `Content script: ${contentScript.bytes.toLocaleString('en-GB')} bytes, ${contentScript.gzip.toLocaleString('en-GB')} gzip, ${round(contentScript.warmMs)} ms warm evaluation (in a plain page, an estimate).`,
          '',
        ]
      : []),
    ...Object.entries({ Chromium: chromium, Node: node }).flatMap(([name, suite]) => {
      if (!suite) return [];
      return [
        `### ${name}`,
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
      Object.entries(figures.versions)
        .map(([name, version]) => `${name} ${version}`)
        .join(', ') +
      '.',
    '',
    ...Object.entries(figures.sha256).map(([what, sum]) => `- SHA-256 of ${what}: \`${sum}\``),
  ].join('\n');
}

function cellTable({ cell, timed }: CellResult): string {
  const ours = timed[0];
  return table(
    [cell.title, 'MB/s', 'times our time', 'spread', 'slices', 'spans'],
    timed.map((each) => {
      const ratio = ratioOf(ours ?? each, each);
      const ms = each.ms.reduce((sum, slice) => sum + slice, 0);
      const { title = each.peer, ownSpans: own = false } = CONTENDERS[each.peer] ?? {};
      const isRead = ratio.slices > 0;
      const isClaimed = isRead && (each.same || own);
      const spans = own
        ? ''
        : each.same
          ? `same (${each.hits})`
          : `different result (${each.hits})`;
      return [
        title,
        isRead ? round(each.characters / ms / 1_000) : '-',
        isClaimed ? round(ratio.median) : '-',
        isClaimed ? `${round(ratio.least)} to ${round(ratio.most)}` : '-',
        String(ratio.slices),
        [...(isRead ? [spans] : []), ...(each.late ? [sayLate(each.late, cell)] : [])].join('; '),
      ];
    }),
  );
}
