import type { Page } from 'puppeteer-core';
import { BANNED } from '../trust/rig/cover-watch';
import { readPictures, takePicture } from './read-picture';

/** No words of the covered panel, and no names of the people whose records the tests open under it. */
const TELLING = new RegExp(`${BANNED}|hurt|afraid|Reddy|Haddad|Demirel|Okonkwo|Zinnia`, 'i');
const WORDS = BANNED.split('|');

/** Pictures by name, with what each has to be read to say. */
export type CoveredPictures = Map<string, { picture: Uint8Array; says?: RegExp }>;

/** The state as it is, light and dark. */
export async function shootCovered(
  panel: Page,
  pictures: CoveredPictures,
  name: string,
  says: RegExp,
): Promise<void> {
  for (const ground of ['light', 'dark']) {
    await paint(panel, ground);
    pictures.set(`${name}, ${ground}`, { picture: await takePicture(panel), says });
  }
  await panel.emulateMediaFeatures([]);
}

/** The same with every banned word in the smallest type the panel has, to show that they would be read. */
export async function shootControl(panel: Page, pictures: CoveredPictures): Promise<void> {
  await panel.evaluate((words) => {
    const line = document.querySelector('main')?.appendChild(document.createElement('p'));
    if (line) Object.assign(line, { className: 'quiet', id: 'control', textContent: words });
  }, WORDS.join(' '));
  for (const ground of ['light', 'dark']) {
    await paint(panel, ground);
    pictures.set(`control, ${ground}`, { picture: await takePicture(panel) });
  }
  await panel.emulateMediaFeatures([]);
  await panel.evaluate(() => document.querySelector('#control')?.remove());
}

/** What an optical reader finds wrong: a banned word, a state it could not read, a control it missed. */
export function findTold(pictures: CoveredPictures): string[] {
  const read = readPictures([...pictures.values()].map(({ picture }) => picture));
  return [...pictures.entries()].flatMap(([name, { says }], i) => {
    const text = read[i] ?? '';
    if (!says) {
      const missed = WORDS.filter((word) => !text.toLowerCase().includes(word));
      return missed.map((word) => `${name}: "${word}" was not read`);
    }
    const told = TELLING.exec(text)?.[0] ?? /letter/i.exec(text)?.[0];
    if (told) return [`${name} says "${told}"`];
    return says.test(text) ? [] : [`${name} was not read: "${text}"`];
  });
}

/** The markup may hold none of them either. */
export async function markupTells(panel: Page): Promise<string | undefined> {
  const all = await panel.evaluate(() => document.documentElement.outerHTML);
  return TELLING.exec(all)?.[0];
}

async function paint(page: Page, value: string): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
}
