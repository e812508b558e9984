import type { Page } from 'puppeteer-core';

/**
 * Puts whole rows of events into the store of the browser the page is of, past our code, with both places
 * saying that they end there: the links are not worked out, so that it opens but would not verify.
 */
export async function fillEvents(page: Page, count: number, site: string): Promise<void> {
  const now = Date.now();
  // A slice at a time, for one call of a page may not take for ever.
  for (let from = 1; from <= count; from += 50_000) {
    await page.evaluate(FILL, { from, to: Math.min(from + 49_999, count), count, site, now });
  }
}

/** Rows `from` to `to` of `count`; after the last both places say that they end there. */
async function FILL(asked: {
  from: number;
  to: number;
  count: number;
  site: string;
  now: number;
}): Promise<void> {
  const { count, site, now } = asked;
  const over = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const link = (seq: number) => seq.toString(16).padStart(64, '0');
  const database = await over(indexedDB.open('sidenote-audit'));
  const step = (80 * 86_400_000) / count;
  const areas = ['triage', 'majors', 'minors', 'ward'];
  const AT_ONCE = 10_000;
  for (let { from } = asked; from <= asked.to; from += AT_ONCE) {
    const writing = database.transaction('events', 'readwrite', { durability: 'relaxed' });
    const events = writing.objectStore('events');
    if (from === 1) events.clear();
    for (let seq = from; seq < Math.min(from + AT_ONCE, asked.to + 1); seq++) {
      const id = `00000000-0000-4000-8000-${seq.toString(16).padStart(12, '0')}`;
      const encounterId = `00000000-0000-4000-9000-${(seq >> 1).toString(16).padStart(12, '0')}`;
      const event = {
        ...{ v: 1, id, at: Math.round(now - (count - seq) * step), kind: 'decision' },
        ...{ decision: 'prompt', encounterId, site, area: areas[seq % 4], role: 'clinician' },
        ...{ system: 'practice-emergency', rules: ['overdose'], practice: true },
      };
      events.put({ v: 1, seq, id, encounterId, event, link: link(seq) });
    }
    await new Promise((resolve, reject) => {
      writing.addEventListener('complete', resolve);
      writing.addEventListener('abort', () => reject(writing.error));
    });
  }
  if (asked.to < count) return database.close();
  const head = { seq: count, link: link(count) };
  const meta = database.transaction('meta', 'readwrite').objectStore('meta');
  await over(meta.put({ key: 'head', v: 1, ...head }));
  const { stamp } = (await over(meta.get('generation'))) as { stamp: string };
  const sealed = (await over(meta.get('sealed'))) as { rev: number; count: number } | undefined;
  database.close();
  const journal = { v: 1, generation: stamp, ...head, at: now, folded: count, base: 0 };
  const { rev, count: rows } = sealed ?? { rev: 0, count: 0 };
  const kept = Object.keys(await chrome.storage.local.get(null));
  await chrome.storage.local.remove(kept.filter((key) => key.startsWith('journal:event:')));
  await chrome.storage.local.set({
    'journal:head': JSON.stringify({ ...journal, sealed: { rev, count: rows } }),
  });
}
