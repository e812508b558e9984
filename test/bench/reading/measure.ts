/** One reader on one page: typing at ten keys a second, swaps, and what the host's own changes cost it. */
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { pause } from '../../tools/drive';
import { SWAPPED_NODES } from './page';

const KEY_MS = 100;
/** A task this long is one a person feels. */
const LONG_MS = 50;
/** What is typed begins with words that every reader has to find. */
const TYPED = 'strangled by partner at home, then fell on the stairs there. ';

export interface Typing {
  keys: number;
  /**
   * The reader's own milliseconds a key, and what 99 of 100 of its calls took at most: of the quickest
   * pass, since what else a busy machine does falls into some of them.
   */
  meanAKey: number;
  p99: number;
  /** The same over every key as it came, cold code and the machine's other work among it. */
  rawMean: number;
  rawP99: number;
  calls: number;
  longTasks: number;
  /** Whether it found what was typed. */
  hasRead: boolean;
}

/** Where the reader runs, so that its clock can be asked. */
export type World = (expression: string) => Promise<unknown>;

/** The world of a content script of ours on a page. */
export async function extensionWorld(page: Page, extensionId: string): Promise<World> {
  const session: CDPSession = await page.createCDPSession();
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.includes(extensionId)) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const late = pause(10_000).then(() => Promise.reject(new Error('No content script is here.')));
  const contextId = await Promise.race([found, late]);
  return (expression) => evaluateIn(session, contextId, expression);
}

/** A world beside it, as another extension would have. */
export async function ownWorld(page: Page): Promise<World> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'bench-peer' };
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
  return (expression) => evaluateIn(session, executionContextId, expression);
}

async function evaluateIn(session: CDPSession, contextId: number, expression: string) {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'failed');
  return result.value as unknown;
}

export interface TypingPlan {
  passes: number;
  /** Of each pass. */
  keys: number;
  /** How often 20,000 nodes are then swapped for others, the record with them. */
  swaps: number;
}

export async function type(
  page: Page,
  world: World,
  { passes, keys, swaps }: TypingPlan,
  hasRead: () => Promise<boolean>,
): Promise<Typing> {
  const text = TYPED.repeat(Math.ceil(keys / TYPED.length)).slice(0, keys);
  // A reading takes in several keys, so only a whole pass can be held against another.
  const rounds: number[][] = [];
  for (let pass = 0; pass < passes; pass += 1) {
    await clearNote(page);
    await pause(1_000);
    await world('void (benchCalls.length = 0)');
    await typeKeys(page, text);
    // Longer than what is typed may wait to be read.
    await pause(1_600);
    rounds.push((await world('benchCalls.slice()')) as number[]);
  }
  const found = await hasRead();
  const all = [...rounds.flat(), ...(await swapNodes(page, world, swaps))];
  const typed = rounds.flat();
  return {
    keys: keys * passes,
    meanAKey: Math.min(...rounds.map(sumOf)) / keys,
    p99: Math.min(...rounds.map(percentile)),
    rawMean: sumOf(typed) / (keys * passes),
    rawP99: percentile(typed),
    calls: typed.length,
    longTasks: all.filter((ms) => ms > LONG_MS).length,
    hasRead: found,
  };
}

async function swapNodes(page: Page, world: World, swaps: number): Promise<number[]> {
  await world('void (benchCalls.length = 0)');
  for (let swap = 0; swap < swaps; swap += 1) {
    await page.evaluate((count) => (globalThis as unknown as Host).host.swap(count), SWAPPED_NODES);
    await pause(700);
  }
  return (await world('benchCalls.slice()')) as number[];
}

async function clearNote(page: Page): Promise<void> {
  await page.focus('#triage-note');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.press('Delete');
}

/** A tenth of a second after each key has been dealt with, so that a slow page is not typed ahead of. */
async function typeKeys(page: Page, text: string): Promise<void> {
  for (const key of text) {
    await page.keyboard.sendCharacter(key);
    await page.evaluate(() => undefined);
    await pause(KEY_MS);
  }
}

const sumOf = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0);

function percentile(list: readonly number[]): number {
  const sorted = list.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.99))] ?? 0;
}

interface Host {
  host: { swap(count: number): void; change(times: number): Promise<number> };
}

/** The quickest of several, milliseconds for so many changes of a text off the record. */
export async function hostChange(page: Page, times: number, rounds: number): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const took = await page.evaluate(
      (count) => (globalThis as unknown as Host).host.change(count),
      times,
    );
    best = Math.min(best, took);
    await pause(50);
  }
  return best;
}

/** What the background has of the tab in front: the ids of what was recognised there. */
export async function recognised(browser: Browser): Promise<string[]> {
  const target = await browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  const kept = await worker?.evaluate(async () => chrome.storage.session.get(null));
  const frames = Object.entries(kept ?? {}).filter(([key]) => key.startsWith('frames:'));
  return [...JSON.stringify(frames).matchAll(/"id":"([a-z-]+)"/g)].flatMap(([, id]) => id ?? []);
}
