import type { Page, WebWorker } from 'puppeteer-core';
import { countReads, type RowsRead } from './count-reads';
import type { Launched } from './launch';

/** The compiler that runs this has functions call it by name; a page knows no such thing. */
export const NAMES = 'globalThis.__name = (named) => named';

/** What one opening of the Desk read of single events, in its page and in the background. */
export interface Painted {
  /** Milliseconds from the navigation to the frame that shows the first measure. */
  paint: number;
  /** Event rows read until then, and until the whole page has come to rest. */
  before: number;
  inAll: number;
}

/** The background with every row it is handed counted from now on. */
export async function countInBackground({ browser, url }: Launched): Promise<WebWorker> {
  const target = await browser.waitForTarget((each) => each.url() === url('background.js'));
  const worker = await target.worker();
  if (!worker) throw new Error('No background.');
  await worker.evaluate(NAMES);
  await worker.evaluate(countReads);
  return worker;
}

/** Opens the Desk until all of it stands; `worker` from `countInBackground`. */
export async function paintDesk(
  { browser, url }: Launched,
  worker: WebWorker,
  restMs: number,
): Promise<Painted> {
  const page = await browser.newPage();
  for (const each of [NAMES, countReads, WATCH_PAINT]) await page.evaluateOnNewDocument(each);
  const began = Date.now();
  await page.goto(url('desk.html'));
  await page.waitForFunction('globalThis.painted !== undefined', { timeout: 120_000 });
  const { at, paint } = (await page.evaluate('globalThis.painted')) as {
    at: number;
    paint: number;
  };
  // What stands last: how records were read, and what is kept.
  await page.waitForSelector('#coverage-title', { timeout: 120_000 });
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const read = [...(await rowsOf(page)), ...(await rowsOf(worker))].filter(
    ({ table, at: when }) => table === 'events' && when >= began,
  );
  await page.close();
  const sum = (rows: readonly RowsRead[]) => rows.reduce((all, each) => all + each.rows, 0);
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
