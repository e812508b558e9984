/** The real Desk over a full store: how soon its figures are painted, and how many event rows that reads. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page, WebWorker } from 'puppeteer-core';
import { moveWeek } from '../../../src/audit/period';
import { isoWeek } from '../../../src/model/dates';
import { buildExtension } from '../../tools/build-extension';
import { makeCounts, putCounts } from '../../tools/fill-desk';
import { launch, type Launched } from '../../tools/launch';
import type { Arm, ArmWork, Measured } from '../arm';
import { countReads, type RowsRead } from '../audit/count-reads';
import { fillEvents } from '../audit/fill-store';
import { judge, round, type Verdict } from '../target';

/** Left out of quick runs: it falls short, for what was read by hour is read from events beside the figures. */
export const desk: Arm = { id: 'desk', title: 'The Desk over a full store', fullOnly: true, run };

const PLAN = {
  quick: { events: 20_000, loads: 3 },
  full: { events: 1_000_000, loads: 9 },
} as const;
const PAINT = {
  title: 'ms to the first useful paint, the median of warm loads',
  atMost: 1_000,
  unit: ' ms',
  fullOnly: true,
};

/** The compiler that runs this has functions call it by name; a page knows no such thing. */
const NAMES = 'globalThis.__name = (named) => named';

interface Load {
  /** Milliseconds from the navigation to the frame that shows the first measure. */
  paint: number;
  /** Event rows read until then, and until the whole page has come to rest. */
  before: number;
  inAll: number;
}

async function run({ mode, tell }: ArmWork): Promise<Measured> {
  const { events, loads } = PLAN[mode];
  const extension = buildExtension('chrome', 'practice');
  const userDataDir = mkdtempSync(path.join(tmpdir(), 'sidenote-bench-'));
  let launched = await launch(extension, { userDataDir });
  try {
    tell(`filling ${events} events`);
    await fill(launched, events);
    // What was put in past our code is looked through once at the next start, as after a fault; then it stands.
    launched = await again(launched, { extension, userDataDir });
    await openDesk(launched).then(({ page }) => page.close());
    launched = await again(launched, { extension, userDataDir });
    const worker = await workerOf(launched);
    await worker.evaluate(NAMES);
    await worker.evaluate(countReads);
    const measured: Load[] = [];
    for (let n = 0; n < loads; n++) {
      tell(`load ${n + 1} of ${loads}`);
      measured.push(await load(launched, worker));
    }
    const version = await launched.browser.version();
    const [cold, ...warm] = measured.map(({ paint }) => paint);
    const middle = warm.toSorted((a, b) => a - b)[warm.length >> 1] ?? NaN;
    const most = Math.max(...measured.map(({ before }) => before));
    const none: Verdict = {
      title: 'event rows read before the first useful paint, the most of any load',
      ...{ value: most, bound: '<= 0', passed: most === 0, gated: true },
      note: `in page and background, of ${events.toLocaleString('en-GB')}`,
    };
    const inAll = Math.max(...measured.map((each) => each.inAll));
    return {
      verdicts: [
        none,
        judge(PAINT, middle, mode, `first after the start ${round(cold ?? NaN)} ms`),
      ],
      details: `${version}, the practice build, ${events.toLocaleString('en-GB')} events over 80 days. Painted: the first measure's figures stand in a frame. Once it stands, what is kept and how records were read is asked for: ${inAll.toLocaleString('en-GB')} event rows in all, those of the last four weeks.`,
      figures: { loads: measured },
    };
  } finally {
    await launched.close();
    rmSync(userDataDir, { recursive: true, force: true });
  }
}

async function again(
  launched: Launched,
  { extension, userDataDir }: { extension: string; userDataDir: string },
): Promise<Launched> {
  await launched.close();
  return launch(extension, { userDataDir });
}

async function fill(launched: Launched, events: number): Promise<void> {
  const page = await launched.browser.newPage();
  await page.goto(launched.url('desk.html'));
  const site = await page
    .waitForSelector('.site dd')
    .then((found) => found?.evaluate((each) => each.textContent ?? ''));
  await page.waitForSelector('.records');
  await page.goto(launched.url('paper.html'));
  await page.evaluate(NAMES);
  await fillEvents(page, events, site ?? '');
  // The week that is still open has its share, for it is what the Desk opens with.
  const week = moveWeek(isoWeek(Date.now(), 'Europe/London'), 1);
  await putCounts(page, makeCounts(events, week, { site: site ?? '', practice: true }));
  await page.close();
}

async function workerOf({ browser, url }: Launched): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) => each.url() === url('background.js'));
  const worker = await target.worker();
  if (!worker) throw new Error('No background.');
  return worker;
}

/** The Desk until all of it stands, with the moment its first measure was painted. */
async function openDesk({ browser, url }: Launched) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(NAMES);
  await page.evaluateOnNewDocument(countReads);
  await page.evaluateOnNewDocument(WATCH_PAINT);
  const began = Date.now();
  await page.goto(url('desk.html'));
  await page.waitForFunction('globalThis.painted !== undefined', { timeout: 120_000 });
  const { at, paint } = (await page.evaluate('globalThis.painted')) as {
    at: number;
    paint: number;
  };
  await page.waitForSelector('#coverage-title', { timeout: 120_000 });
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  return { page, began, at, paint };
}

async function load(launched: Launched, worker: WebWorker): Promise<Load> {
  const { page, began, at, paint } = await openDesk(launched);
  const read = [...(await rowsOf(page)), ...(await rowsOf(worker))].filter(
    ({ table, at: when }) => table === 'events' && when >= began,
  );
  const sum = (rows: readonly RowsRead[]) => rows.reduce((all, each) => all + each.rows, 0);
  await page.close();
  return { paint, before: sum(read.filter((each) => each.at <= at)), inAll: sum(read) };
}

const rowsOf = async (where: Page | WebWorker): Promise<RowsRead[]> =>
  (await where.evaluate('globalThis.rowsRead')) as RowsRead[];

/** Two frames after the first measure's figures stand on the page. */
function WATCH_PAINT(): void {
  const scope = globalThis as unknown as { painted?: { at: number; paint: number } };
  const watch = new MutationObserver(() => {
    if (!document.querySelector('.desk-main .measure .figures')) return;
    watch.disconnect();
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const paint = performance.now();
        scope.painted = { at: performance.timeOrigin + paint, paint };
      }),
    );
  });
  watch.observe(document, { childList: true, subtree: true });
}
