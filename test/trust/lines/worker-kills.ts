import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { pause } from '../../tools/drive';
import { launch } from '../../tools/launch';
import type { Line, Outcome, Work } from '../line';
import { confirmerIn, type Confirmer } from '../rig/confirm-steps';
import { practiceExtension } from '../rig/extension';
import { seeded } from '../rig/random';
import { faultsIn, missingFrom } from '../rig/read-store';
import { workerOf } from '../rig/stop-worker';

/** How often a step whose answer was lost is sent again with the same key. */
const RETRIES = 20;
/** Answers waited for first, to learn how long one takes on this machine now. */
const WARM_UP = 15;

/**
 * The background worker is ended, by the browser's own "stop", with one confirm in flight each time. A
 * step whose answer was lost is sent again with the same key, as a panel does.
 */
export const workerKills: Line = {
  id: 'worker-kills',
  number: 2,
  claim: 'Confirmed steps lost or doubled after kills of the background, with retry: 0',
  counts: { quick: 40, full: 1_000 },
  run,
};

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const random = seeded(seed);
  const session = await launch(practiceExtension());
  const failures: string[] = [];
  const figures = { answered: 0, unanswered: 0, storedAllTheSame: 0, refused: 0 };
  const keys: string[] = [];
  let done = 0;
  try {
    const page = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await page.goto(session.url('paper.html'));
    const confirmer = await confirmerIn(page, () => undefined);
    const worker = await workerOf(session);
    const usual = await usualAnswer(confirmer, keys);
    for (let kill = 1; kill <= count; kill++) {
      tell(`worker kill ${kill} of ${count}, ${figures.unanswered} unanswered`);
      const key = randomUUID();
      keys.push(key);
      const answer = confirmer.once(key);
      // From at once to well after the answer, about half of them before it.
      await pause(random.next() * 2 * usual);
      await worker.stop();
      const came = await answer;
      if (came === 'confirmed') figures.answered += 1;
      else if (came === 'lost') figures.unanswered += 1;
      else figures.refused += 1;
      if (came !== 'confirmed') {
        const stored = await isStored(page, key);
        if (stored) figures.storedAllTheSame += 1;
        const last = await retry(confirmer, key);
        if (last !== 'confirmed') {
          const how = stored ? 'stored at first, its answer lost' : 'not stored at first';
          failures.push(`Step ${kill} was never confirmed (${how}): ${last}.`);
        }
      }
      done = kill;
    }
    const { events, missing } = await missingFrom(page, keys);
    for (const key of missing) failures.push(`Confirmed and not stored: ${key}.`);
    // One more than the steps: the decision that beginning the pasted note came to.
    const extra = events - keys.length - 1;
    if (extra !== 0) failures.push(`${extra} events more than steps were sent.`);
    failures.push(...(await faultsIn(page)), ...(await doubledSteps(page)));
  } finally {
    await session.close();
  }
  if (figures.unanswered === 0) failures.push('No kill cut off an answer: nothing was shown.');
  return { done, failures, figures };
}

/** The middle time of a few answers, ms; their keys are looked for at the end like all others. */
async function usualAnswer(confirmer: Pick<Confirmer, 'once'>, keys: string[]): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < WARM_UP; i++) {
    const key = randomUUID();
    const began = performance.now();
    if ((await confirmer.once(key)) !== 'confirmed') throw new Error('A plain step was refused.');
    times.push(performance.now() - began);
    keys.push(key);
  }
  return times.sort((a, b) => a - b)[Math.floor(WARM_UP / 2)] ?? 0;
}

/** What the last try came to; the same key each time. */
async function retry(confirmer: Pick<Confirmer, 'once'>, key: string): Promise<string> {
  let came = 'lost';
  for (let tries = 0; tries < RETRIES && came !== 'confirmed'; tries++) {
    if (tries > 0) await pause(50);
    came = await confirmer.once(key);
  }
  return came;
}

/** Read past the worker, which may be down; the page reads the database itself. */
async function isStored(page: Page, key: string): Promise<boolean> {
  return page.evaluate(
    (id) =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('sidenote-audit');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const events = opening.result.transaction('events').objectStore('events');
          const found = events.index('id').getKey(id);
          found.addEventListener('success', () => {
            opening.result.close();
            resolve(found.result !== undefined);
          });
        });
      }),
    key,
  );
}

/** What prompts go by, in session memory: a step kept twice would be counted as two. */
async function doubledSteps(page: Page): Promise<string[]> {
  const keys = await page.evaluate(async () => {
    const kept = Object.entries(await chrome.storage.session.get(null));
    return kept
      .filter(([name]) => name.startsWith('encounter:'))
      .flatMap(([, value]) => (value as { steps: { key?: string }[] }).steps)
      .map((step) => step.key);
  });
  if (keys.length === 0) return ['No step is in session memory: it was looked for in vain.'];
  const twice = keys.length - new Set(keys).size;
  return twice === 0 ? [] : [`${twice} steps stand twice in session memory.`];
}
