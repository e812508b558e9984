import type { Page } from 'puppeteer-core';
import type { Session } from './session';

interface Stored {
  seq: number;
  link: string;
  event: { kind: string; at: number; encounterId: string };
}

const DATABASE = 'sidenote-audit';

/** The events on the disk, read past all of our code through an extension page. */
export async function storedEvents(session: Session): Promise<Stored[]> {
  return inPage(session, (page) =>
    page.evaluate(
      (name) =>
        new Promise<Stored[]>((resolve, reject) => {
          const opening = indexedDB.open(name);
          opening.addEventListener('error', () => reject(opening.error));
          opening.addEventListener('success', () => {
            const all = opening.result.transaction('events').objectStore('events').getAll();
            all.addEventListener('error', () => reject(all.error));
            all.addEventListener('success', () => {
              opening.result.close();
              resolve(all.result as Stored[]);
            });
          });
        }),
      DATABASE,
    ),
  );
}

/** What somebody at the console of an extension page can do: one stored event is not what it was. */
export async function tamperWith(session: Session, seq: number): Promise<void> {
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

async function inPage<T>(session: Session, task: (page: Page) => Promise<T>): Promise<T> {
  const page = await session.browser.newPage();
  try {
    await page.goto(session.url('paper.html'));
    return await task(page);
  } finally {
    await page.close();
  }
}
