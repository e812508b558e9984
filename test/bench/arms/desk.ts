/** The real Desk over a full store: how soon its figures are painted, and how many event rows that reads. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { WebWorker } from 'puppeteer-core';
import { moveWeek } from '../../../src/audit/period';
import { isoWeek } from '../../../src/model/dates';
import { buildExtension } from '../../tools/build-extension';
import { makeCounts, putCounts } from '../../tools/fill-desk';
import { launch, type Launched } from '../../tools/launch';
import { countInBackground, NAMES, paintDesk, type Painted } from '../../tools/paint-desk';
import type { Arm, ArmWork, Measured } from '../arm';
import { fillEvents } from '../audit/fill-store';
import { judge, round, type Verdict } from '../target';

/**
 * Left out of quick runs: three starts of a browser are half a minute beside other work, and that no
 * event row is read before the paint is held by a browser test of `npm test`.
 */
export const desk: Arm = { id: 'desk', title: 'The Desk over a full store', fullOnly: true, run };

/** `restMs`: how long it is looked on at each load what is still read once all stands. */
const PLAN = {
  quick: { events: 5_000, loads: 3, restMs: 300 },
  full: { events: 1_000_000, loads: 9, restMs: 3_000 },
} as const;
const PAINT = {
  title: 'ms to the first useful paint, the median of warm loads',
  atMost: 1_000,
  unit: ' ms',
  fullOnly: true,
};

async function run({ mode, tell }: ArmWork): Promise<Measured> {
  const { events, loads, restMs } = PLAN[mode];
  const extension = buildExtension('chrome', 'practice');
  const userDataDir = mkdtempSync(path.join(tmpdir(), 'sidenote-bench-'));
  let launched = await launch(extension, { userDataDir });
  try {
    tell(`filling ${events} events`);
    await fill(launched, events);
    tell('the first look of the schedule');
    launched = await again(launched, { extension, userDataDir });
    const marked = await scheduleLooked(await countInBackground(launched));
    launched = await again(launched, { extension, userDataDir });
    const worker = await countInBackground(launched);
    tell('the first load after a start');
    const cold = await paintDesk(launched, worker, restMs);
    await scheduleLooked(worker);
    const measured: Painted[] = [];
    for (let n = 0; n < loads; n++) {
      tell(`load ${n + 1} of ${loads}`);
      measured.push(await paintDesk(launched, worker, restMs));
    }
    const version = await launched.browser.version();
    const warm = measured.map(({ paint }) => paint);
    const middle = warm.toSorted((a, b) => a - b)[warm.length >> 1] ?? NaN;
    const most = Math.max(...measured.map(({ before }) => before));
    const none: Verdict = {
      title: 'event rows read before the first useful paint, the most of any load',
      ...{ value: most, bound: '<= 0', passed: most === 0, gated: true },
      note: `in page and background, of ${events.toLocaleString('en-GB')}`,
    };
    const inAll = Math.max(...measured.map((each) => each.inAll));
    return {
      verdicts: [none, judge(PAINT, middle, mode, `first after the start ${round(cold.paint)} ms`)],
      details: `${version}, the practice build, ${events.toLocaleString('en-GB')} events over 80 days. Painted: the first measure's figures stand in a frame. What is kept and how records were read is asked for once they do: ${inAll.toLocaleString('en-GB')} event rows in all at most. The schedule's look at each start of the browser is no part of that: beside the first load it had read ${cold.before.toLocaleString('en-GB')} by the paint, ${cold.inAll.toLocaleString('en-GB')} in all. Its first look at all of them, once in their life, takes ${round(marked / 1_000)} s, a page at a time.`,
      figures: { cold, loads: measured },
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

/**
 * Until the schedule has had the look it takes at each start of the browser, milliseconds: what it reads is not
 * the Desk's. A worker that is looked at is not put to sleep half way.
 */
async function scheduleLooked(worker: WebWorker): Promise<number> {
  const began = Date.now();
  while (Date.now() - began < 1_200_000) {
    if (await worker.evaluate(HAS_LOOKED)) return Date.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The schedule did not look.');
}

/** What the background keeps of it for as long as the browser runs. */
const HAS_LOOKED = `chrome.storage.session.get('purged:last').then((kept) => 'purged:last' in kept)`;

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
