/** Counts from columns beside indexed rows and beside reading the columns alone (`performance.md` section 5). */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import { findBrowser } from '../../tools/find-browser';
import type { Arm, ArmWork, Measured } from '../arm';
import type { BenchPage } from '../audit/in-page';
import { ratioOf } from '../ratio';
import { table } from '../report';
import { judge, round } from '../target';

export const audit: Arm = { id: 'audit', title: 'Audit counts', run };

const PLAN = {
  quick: { entries: 20_000, passes: 5, growth: [32_768, 327_680], commits: 15 },
  full: { entries: 1_000_000, passes: 9, growth: [100_000, 1_000_000, 10_000_000], commits: 60 },
} as const;

/** At a fiftieth of the rows what a query costs before it reads any weighs more, for both. */
const INDEXED = { title: 'Dexie indexed rows, times as long', atLeast: 50, quick: 5, unit: '×' };
const PASS = {
  title: 'filtered roll-up, times one pass over the columns',
  atMost: 5,
  quick: 100,
  unit: '×',
};
const COMMIT = {
  title: 'event with its counts, times an empty strict transaction',
  atMost: 5,
  unit: '×',
};
const TIME = { title: 'time as entries grow, times linear', atMost: 1.15, quick: 4, unit: '×' };
const SPACE = { title: 'bytes as entries grow, times linear', atMost: 1.15, unit: '×' };

async function run({ mode, tell }: ArmWork): Promise<Measured> {
  const plan = PLAN[mode];
  const script = await bundle();
  const server = createServer((_, answer) => answer.end('<!doctype html><title>bench</title>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    pipe: true,
    protocolTimeout: 1_200_000,
    args: [
      '--disable-gpu',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const call = await openPage(browser, (server.address() as AddressInfo).port, script);
    tell(`filling ${plan.entries} entries`);
    await call('fill', plan.entries);
    const ms = { columns: [] as number[], pass: [] as number[], indexed: [] as number[] };
    const answers = new Set<string>();
    for (let n = 0; n < plan.passes; n++) {
      tell(`pass ${n + 1} of ${plan.passes}`);
      const columns = await quickest(() => call('columns'), 3);
      const indexed = await call('indexed');
      ms.columns.push(columns.ms);
      ms.indexed.push(indexed.ms);
      ms.pass.push((await quickest(() => call('onePass'), 3)).ms);
      answers.add(columns.answer).add(indexed.answer);
    }
    tell('growth');
    const growth: { entries: number; ms: number; bytes: number }[] = [];
    for (const entries of plan.growth) growth.push({ entries, ...(await call('growth', entries)) });
    tell('commits');
    const commit = await call('commit', plan.commits);
    const [against, pass] = [
      ratioOf({ ms: ms.columns }, { ms: ms.indexed }),
      ratioOf({ ms: ms.pass }, { ms: ms.columns }),
    ];
    const [first, last] = [growth[0], growth.at(-1)];
    const grown = (of: 'ms' | 'bytes') =>
      (last?.[of] ?? NaN) /
      (first?.[of] ?? NaN) /
      ((last?.entries ?? NaN) / (first?.entries ?? NaN));
    const spread = ({ least, most }: typeof pass) => `${round(least)} to ${round(most)}`;
    return {
      verdicts: [
        {
          title: 'answers that differ',
          value: answers.size - 1,
          bound: '<= 0',
          passed: answers.size === 1,
          gated: true,
          note: 'columns and indexed rows',
        },
        judge(INDEXED, against.median, mode, spread(against)),
        judge(PASS, pass.median, mode, spread(pass)),
        judge(
          COMMIT,
          commit.event / commit.empty,
          mode,
          `${round(commit.event)} against ${round(commit.empty)} ms`,
        ),
        judge(
          TIME,
          grown('ms'),
          mode,
          `${first?.entries} to ${last?.entries} entries, quickest of 7`,
        ),
        judge(SPACE, grown('bytes'), mode, ''),
      ],
      details: [
        `${await browser.version()}. ${plan.entries.toLocaleString('en-GB')} attendances; one night shift's counts by area over 31 weeks. Columns in memory, rows in IndexedDB under a compound index. SQLite-WASM is not measured.`,
        '',
        table(
          ['entries', 'ms', 'bytes'],
          growth.map((each) => [
            each.entries.toLocaleString('en-GB'),
            round(each.ms),
            round(each.bytes),
          ]),
        ),
      ].join('\n'),
      figures: { ms, growth, commit },
    };
  } finally {
    await Promise.allSettled([browser.close(), new Promise((resolve) => server.close(resolve))]);
  }
}

async function quickest<T extends { ms: number }>(
  run: () => Promise<T>,
  times: number,
): Promise<T> {
  let best = await run();
  for (let n = 1; n < times; n++) {
    const next = await run();
    if (next.ms < best.ms) best = next;
  }
  return best;
}

type Call = <M extends keyof BenchPage>(
  method: M,
  ...given: Parameters<BenchPage[M]>
) => Promise<Awaited<ReturnType<BenchPage[M]>>>;

async function openPage(browser: Browser, port: number, script: string): Promise<Call> {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.addScriptTag({ content: script });
  return async (method, ...given) =>
    (await page.evaluate(
      `bench.${method}(${given.map((each) => JSON.stringify(each)).join()})`,
    )) as never;
}

async function bundle(): Promise<string> {
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../audit/in-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'benchPage',
      },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  return [made].flat()[0]?.output[0].code ?? '';
}
