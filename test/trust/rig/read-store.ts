import { createHash } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import type { AuditEvent } from '../../../src/audit/audit-event';
import { chainText, FIRST_LINK } from '../../../src/audit/chain-text';
import { pause } from '../../tools/drive';
import { differingRows, rebuild, type RollUpRow } from '../../../src/audit/roll-up';

/**
 * Reads the audit database by the browser's own interface from an extension page, past all of our
 * code, so that a fault in our reading cannot hide a fault in our writing.
 */
const DATABASE = 'sidenote-audit';

interface Stored {
  seq: number;
  id: string;
  link: string;
  event: AuditEvent;
}

// Functions in a page stand inside an object, because the test runner's compiler marks named ones with
// a helper that no page has.

/** Asks the background first: it opens, makes and puts right the database before anyone else looks. */
async function settle(page: Page): Promise<void> {
  let said: { ok: boolean } | undefined;
  for (let tries = 0; tries < 50 && !said?.ok; tries++) {
    if (tries > 0) await pause(100);
    said = await page.evaluate(
      () =>
        chrome.runtime
          .sendMessage({ sidenote: 'probe', request: {} })
          .catch(() => undefined) as Promise<{ ok: boolean } | undefined>,
    );
  }
  if (!said?.ok) throw new Error(`The store does not open: ${JSON.stringify(said)}`);
}

/** How many events there are, and which of these ids are not among them. */
export async function missingFrom(
  page: Page,
  ids: readonly string[],
): Promise<{ events: number; missing: string[] }> {
  await settle(page);
  return page.evaluate(
    async (name, wanted) => {
      const { done } = {
        done<T>(request: IDBRequest<T>) {
          return new Promise<T>((resolve, reject) => {
            request.addEventListener('success', () => resolve(request.result));
            request.addEventListener('error', () => reject(request.error));
          });
        },
      };
      const database = await done(indexedDB.open(name));
      try {
        const events = database.transaction('events', 'readonly').objectStore('events');
        const byId = events.index('id');
        const found = await Promise.all(wanted.map((id) => done(byId.getKey(id))));
        const count = await done(events.count());
        return { events: count, missing: wanted.filter((_, i) => found[i] === undefined) };
      } finally {
        database.close();
      }
    },
    DATABASE,
    [...ids],
  );
}

/**
 * Everything stored, looked at whole: an id twice, a number out of turn, a link that does not follow,
 * a weekly count that is not what the events come to. Each in words; none is well.
 */
export async function faultsIn(page: Page, timeZone = 'Europe/London'): Promise<string[]> {
  await settle(page);
  const { stored, rolled } = await page.evaluate(async (name) => {
    const { done } = {
      done<T>(request: IDBRequest<T>) {
        return new Promise<T>((resolve, reject) => {
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(request.error));
        });
      },
    };
    const database = await done(indexedDB.open(name));
    try {
      const reading = database.transaction(['events', 'rollUps'], 'readonly');
      return {
        stored: (await done(reading.objectStore('events').getAll())) as unknown[],
        rolled: (await done(reading.objectStore('rollUps').getAll())) as unknown[],
      };
    } finally {
      database.close();
    }
  }, DATABASE);
  return [
    ...chainFaults(stored as Stored[]),
    ...countFaults(stored as Stored[], rolled as RollUpRow[], timeZone),
  ];
}

function chainFaults(stored: readonly Stored[]): string[] {
  const faults: string[] = [];
  const ids = new Set(stored.map((each) => each.id));
  if (ids.size < stored.length) faults.push(`${stored.length - ids.size} events stand twice.`);
  let link = FIRST_LINK;
  for (const [i, each] of stored.entries()) {
    link = createHash('sha256')
      .update(chainText(link, i + 1, each.event))
      .digest('hex');
    if (each.seq === i + 1 && each.link === link && each.id === each.event.id) continue;
    faults.push(`Event ${i + 1} of ${stored.length} does not follow from those before it.`);
    break;
  }
  return faults;
}

function countFaults(
  stored: readonly Stored[],
  rolled: readonly RollUpRow[],
  timeZone: string,
): string[] {
  const rebuilt = rebuild(
    stored.map((each) => each.event),
    timeZone,
  );
  const differing = differingRows(rebuilt, rolled);
  return differing.map((key) => `The counts of ${key} are not what the events come to.`);
}
