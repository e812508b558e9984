import type { Page } from 'puppeteer-core';

/** Several megabytes, so that the store writes real packed tables and not its log alone. */
const ROWS = 120;
const ROW_CHARACTERS = 64 * 1024;

/**
 * An ordinary page of the practice host keeps control texts, each with its place in it: in its
 * address and title, its local storage (plain and with a letter that makes it UTF-16), and its own database.
 */
export async function plantControl(page: Page, practice: string, stem: string): Promise<void> {
  await page.goto(`${practice}/?${stem}history`);
  await page.evaluate(
    async (text, rows, length) => {
      document.title = `${text}history`;
      localStorage.setItem('control', `${text}local`);
      localStorage.setItem('wide', `${text}wide \u0141`);
      const opening = indexedDB.open('control');
      await new Promise((resolve, reject) => {
        opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'));
        opening.addEventListener('success', resolve);
        opening.addEventListener('error', reject);
      });
      for (let row = 0; row < rows; row++) {
        const writing = opening.result.transaction('rows', 'readwrite');
        const noise = crypto
          .getRandomValues(new Uint16Array(length / 4))
          .join(' ')
          .slice(0, length);
        writing.objectStore('rows').put(`${noise} ${text}row ${text}row`, row);
        await new Promise((resolve) => writing.addEventListener('complete', resolve));
      }
      opening.result.close();
    },
    stem,
    ROWS,
    ROW_CHARACTERS,
  );
}

/** Which places of the control were not found again, by what was. */
export function controlMissed(
  sightings: readonly { file: string; text: string; how: string }[],
  stem: string,
): string[] {
  const own = sightings.filter((each) => each.text.startsWith(stem));
  const saw = (test: (each: { file: string; text: string; how: string }) => boolean) =>
    own.some(test);
  const missed: string[] = [];
  if (!saw(({ file, text }) => /History/.test(file) && text.endsWith('history')))
    missed.push('history');
  if (!saw(({ text }) => text.endsWith('local'))) missed.push('local storage');
  if (!saw(({ text }) => text.endsWith('wide'))) missed.push('local storage in UTF-16');
  if (!saw(({ file, text }) => /IndexedDB/.test(file) && text.endsWith('row')))
    missed.push('IndexedDB');
  if (!saw(({ how }) => how.startsWith('LevelDB block'))) missed.push('a packed LevelDB table');
  return missed;
}
