import type { CDPSession, Page } from 'puppeteer-core';
import { fillEvents } from '../../bench/audit/fill-store';
import { launch, type Launched } from '../../tools/launch';
import { NAMES } from '../../tools/paint-desk';
import type { Line, Outcome, Work } from '../line';
import { driveAttendances, EVENTS_EACH } from '../rig/attendances';
import { percentile } from '../rig/cover-presses';
import { practiceExtension } from '../rig/extension';
import { missingFrom } from '../rig/read-store';
import { workerOf } from '../rig/stop-worker';

/** Stored events for each attendance: what was there before the browser began, and what it leaves. */
const STORED_EACH = 20;
const MOST_GROWTH = 0.05;
/** Fewer attendances, on a machine that others use, say little of the slowest answer. */
const ENOUGH = 5_000;
const P99_MS = 100;
const AT_ONCE = 25;
/** Code is compiled as it is first used; that is no growth. */
const LEAST_WARM_UP = 10;

/** A browser that is not closed for months, over a store that is nearly full. */
export const soak: Line = {
  id: 'soak',
  number: 16,
  claim:
    'Attendances over 20 times as many stored events: the background’s heap grows under 5 %, answers p99 under 100 ms, none lost',
  counts: { quick: 10, full: 50_000 },
  run,
};

async function run({ count, tell }: Work): Promise<Outcome> {
  const session = await launch(practiceExtension());
  try {
    const page = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    const warmUp = Math.max(LEAST_WARM_UP, Math.round(count / 10));
    const before = Math.max(0, STORED_EACH * count - EVENTS_EACH * (count + warmUp));
    tell(`filling ${before} events`);
    await fillBefore(session, page, before);
    await driveAttendances(page, warmUp);
    const heap = await heapOf(session);
    const [first, kept] = [await heap.read(), await sessionBytes(page)];

    const waits: number[] = [];
    const failures: string[] = [];
    const keys: string[] = [];
    let done = 0;
    while (done < count) {
      tell(`attendance ${done} of ${count}`);
      const driven = await driveAttendances(page, Math.min(AT_ONCE, count - done));
      waits.push(...driven.waits);
      keys.push(...driven.keys.slice(-1));
      failures.push(...driven.refused.slice(0, 3));
      if (driven.refused.length > 0) break;
      done += Math.min(AT_ONCE, count - done);
    }
    const last = await heap.read();
    const growth = last / first - 1;
    if (growth > MOST_GROWTH)
      failures.push(`The heap grew by ${(100 * growth).toFixed(1)} %, ${first} to ${last} bytes.`);
    const p99 = percentile(waits, 0.99);
    if (count >= ENOUGH && p99 > P99_MS) failures.push(`Answers: p99 ${p99.toFixed(0)} ms.`);
    const { events, missing } = await missingFrom(page, keys);
    for (const key of missing) failures.push(`Confirmed and not stored: ${key}.`);
    const meant = before + EVENTS_EACH * (done + warmUp);
    if (events !== meant) failures.push(`${events} events stand, and ${meant} were made.`);
    return {
      done,
      failures,
      figures: {
        events,
        'heap MB': (last / 1e6).toFixed(2),
        'heap growth %': (100 * growth).toFixed(2),
        'session memory MB': [kept, await sessionBytes(page)]
          .map((n) => (n / 1e6).toFixed(2))
          .join(' to '),
        'p50 ms': percentile(waits, 0.5).toFixed(1),
        'p99 ms': p99.toFixed(1),
        held: count >= ENOUGH ? `p99 to ${P99_MS} ms` : 'heap and counts',
      },
    };
  } finally {
    await session.close();
  }
}

/** Whole rows past our code, then a background begun anew over them. */
async function fillBefore(session: Launched, page: Page, count: number): Promise<void> {
  await page.goto(session.url('desk.html'));
  const site = await page.waitForSelector('.site dd');
  const name = await site?.evaluate((each) => each.textContent ?? '');
  await page.waitForSelector('.records');
  await page.goto(session.url('paper.html'));
  await page.evaluate(NAMES);
  await fillEvents(page, count, name ?? '');
  await (await workerOf(session)).stop();
}

/** Bytes in use by the background once what nobody holds is let go of. */
async function heapOf(session: Launched): Promise<{ read(): Promise<number> }> {
  const url = session.url('background.js');
  const target = await session.browser.waitForTarget((each) => each.url() === url);
  const client: CDPSession = await target.createCDPSession();
  await client.send('HeapProfiler.enable');
  return {
    async read() {
      // Twice, for the first lets go of what holds more.
      for (let n = 0; n < 2; n++) await client.send('HeapProfiler.collectGarbage');
      return (await client.send('Runtime.getHeapUsage')).usedSize;
    },
  };
}

const sessionBytes = (page: Page): Promise<number> =>
  page.evaluate(() => chrome.storage.session.getBytesInUse(null));
