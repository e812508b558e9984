import { rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { pause } from '../../tools/drive';
import { launch, type Launched } from '../../tools/launch';
import type { Line, Outcome, Work } from '../line';
import { confirmerIn } from '../rig/confirm-steps';
import { damageUnsaid } from '../rig/damage-said';
import { practiceExtension } from '../rig/extension';
import { isAlive, killBrowser, untilGone } from '../rig/kill-browser';
import { newProfile, removeProfile } from '../rig/profile';
import { seeded } from '../rig/random';
import { faultsIn, missingFrom } from '../rig/read-store';

/** Steps are poured for up to this long before the kill. */
const LONGEST_MS = 700;
/** A look at everything stored, every so many kills and at the end; between, a look at what is new. */
const WHOLE_LOOK = 50;

/**
 * The browser is killed while steps are confirmed as fast as they will go, again and again on one
 * profile. A step counts as confirmed once its ok has left the browser. In one cycle of twenty the
 * database is deleted while the browser is down, which is what Chromium itself was seen to do.
 */
export const browserKills: Line = {
  id: 'browser-kills',
  number: 1,
  claim: 'Confirmed events lost after hard kills of the browser, database wipes among them: 0',
  counts: { quick: 10, full: 1_000 },
  run,
};

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const random = seeded(seed);
  const profile = newProfile('kills');
  const wipes = new Set(spread(count, Math.max(Math.min(3, count), Math.round(count / 20))));
  const confirmed = new Set<string>();
  const failures: string[] = [];
  const figures = { confirmed: 0, refused: 0, overlapped: 0, wipes: 0, recovered: 0, noticed: 0 };
  let newest: string[] = [];
  let stored = 0;
  let done = 0;

  const look = async (
    session: Launched,
    cycle: number,
    wiped: boolean,
    startedAt: number,
  ): Promise<Page> => {
    const page = await extensionPage(session);
    const asked = wiped ? [...confirmed] : newest;
    const { events, missing } = await missingFrom(page, asked);
    if (missing.length > 0) failures.push(`After kill ${cycle}: ${lostWords(missing, wiped)}`);
    else if (events < stored || events < confirmed.size) {
      failures.push(`After kill ${cycle}: ${events} events stored, ${stored} before.`);
    }
    if (wiped) {
      figures.wipes += 1;
      if (missing.length === 0) figures.recovered += 1;
      const instead = await damageUnsaid(page, startedAt);
      if (instead === undefined) figures.noticed += 1;
      else failures.push(`After kill ${cycle}: the wipe was not said, but ${instead}.`);
    }
    // What is gone for good is told once, not after every later kill.
    for (const key of missing) confirmed.delete(key);
    stored = events;
    if (cycle % WHOLE_LOOK === 0 || wiped || cycle === count) {
      for (const fault of await faultsIn(page)) failures.push(`After kill ${cycle}: ${fault}`);
    }
    return page;
  };

  try {
    for (let cycle = 1; cycle <= count; cycle++) {
      tell(`kill ${cycle} of ${count}, ${confirmed.size} confirmed, ${failures.length} failures`);
      const startedAt = Date.now();
      const session = await launch(practiceExtension(), { userDataDir: profile });
      const page = await look(session, cycle - 1, wipes.has(cycle - 1), startedAt);
      newest = [];
      const confirmer = await confirmerIn(page, ({ key, came }) => {
        if (came === 'confirmed') newest.push(key);
        else if (came !== 'lost') figures.refused += 1;
      });
      await confirmer.pour(random.below(1_000));
      await pause(20 + random.below(LONGEST_MS));
      const group = killBrowser(session.browser);
      // What had left the browser before it died is heard to the end.
      await pause(random.next() < 0.5 ? 0 : random.below(120));
      const wiping = wipes.has(cycle);
      if (wiping || random.next() < 0.3) await untilGone(group);
      if (isAlive(group)) figures.overlapped += 1;
      await new Promise((resolve) => setImmediate(resolve));
      for (const key of newest) confirmed.add(key);
      figures.confirmed += newest.length;
      if (wiping) wipeDatabase(profile, session.extensionId);
      done = cycle;
    }
    const startedAt = Date.now();
    const session = await launch(practiceExtension(), { userDataDir: profile });
    await look(session, count, wipes.has(count), startedAt);
    await session.close();
  } finally {
    removeProfile(profile);
  }
  if (figures.confirmed < count) failures.push('Less than one step a kill was confirmed.');
  return { done, failures, figures };
}

async function extensionPage(session: Launched): Promise<Page> {
  const [first] = await session.browser.pages();
  const page = first ?? (await session.browser.newPage());
  await page.goto(session.url('paper.html'));
  return page;
}

/** Evenly through the run, the first after the first third of a share, none at the very start. */
function spread(count: number, parts: number): number[] {
  return Array.from({ length: parts }, (_, i) => Math.ceil(((i + 0.5) * count) / parts));
}

function wipeDatabase(profile: string, extensionId: string): void {
  for (const kind of ['leveldb', 'blob']) {
    const folder = `chrome-extension_${extensionId}_0.indexeddb.${kind}`;
    rmSync(path.join(profile, 'Default', 'IndexedDB', folder), { recursive: true, force: true });
  }
}

function lostWords(missing: readonly string[], wiped: boolean): string {
  const how = wiped ? 'gone with the database and not recovered' : 'lost';
  return `${missing.length} confirmed events ${how}, e.g. ${missing[0]}.`;
}
