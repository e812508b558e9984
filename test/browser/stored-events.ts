import type { Page } from 'puppeteer-core';
import type { Launched } from '../tools/launch';

type InBrowser = Pick<Launched, 'browser' | 'url'>;

interface Stored {
  seq: number;
  link: string;
  event: {
    kind: string;
    at: number;
    encounterId: string;
    owed?: string[];
    letterAction?: string;
    noted?: string;
    practice?: boolean;
    questionSets?: string[];
    outcome?: string;
    reason?: string;
    accompanied?: boolean;
  };
}

const DATABASE = 'sidenote-audit';

/** The events on the disk, read past all of our code through an extension page. */
export const storedEvents = (session: InBrowser) => storedRows<Stored>(session, 'events');

/** How many letters left in this way, of all that the store holds. */
export async function letterEvents(session: InBrowser, action: string): Promise<number> {
  const stored = await storedEvents(session);
  return stored.filter(({ event }) => event.letterAction === action).length;
}

/** Every row of one table of the store, as it lies there. */
export async function storedRows<T>(session: InBrowser, table: string): Promise<T[]> {
  return inPage(session, (page) =>
    page.evaluate(
      (name, of) =>
        new Promise<T[]>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.addEventListener('error', () => reject(opening.error));
          opening.addEventListener('success', () => {
            const all = opening.result.transaction(of).objectStore(of).getAll();
            all.addEventListener('error', () => reject(all.error));
            all.addEventListener('success', () => {
              opening.result.close();
              resolve(all.result as T[]);
            });
          });
        }),
      DATABASE,
      table,
    ),
  );
}

/** What somebody at the console of an extension page can do: one stored event is not what it was. */
export async function tamperWith(session: InBrowser, seq: number): Promise<void> {
  await inPage(session, (page) =>
    page.evaluate(
      (name, number) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.addEventListener('error', () => reject(opening.error));
          opening.addEventListener('success', () => {
            const database = opening.result;
            const writing = database.transaction('events', 'readwrite');
            const events = writing.objectStore('events');
            const got = events.get(number);
            got.addEventListener('success', () => {
              const row = got.result as Stored;
              events.put({ ...row, event: { ...row.event, at: row.event.at - 60_000 } });
            });
            writing.addEventListener('complete', () => {
              database.close();
              resolve();
            });
            writing.addEventListener('abort', () => reject(writing.error));
          });
        }),
      DATABASE,
      seq,
    ),
  );
}

async function inPage<T>(session: InBrowser, task: (page: Page) => Promise<T>): Promise<T> {
  const page = await session.browser.newPage();
  try {
    await page.goto(session.url('paper.html'));
    return await task(page);
  } finally {
    await page.close();
  }
}
