import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';

/** True where tesseract is installed; without it the words of a picture cannot be read here. */
export function canReadPictures(): boolean {
  return spawnSync('tesseract', ['--version']).status === 0;
}

/** What a page looks like now at twice the size, as somebody at the bedside would see it; a PNG. */
export async function takePicture(page: Page): Promise<Uint8Array> {
  const before = await page.evaluate(() => [innerWidth, innerHeight] as const);
  const [width, height] = [Math.max(320, before[0]), Math.max(600, before[1])];
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  try {
    return await page.screenshot();
  } finally {
    await page.setViewport(null);
  }
}

/** The words of each picture, as an optical reader reads them; all in one go, for it starts slowly. */
export function readPictures(pictures: readonly Uint8Array[]): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-pictures-'));
  try {
    const files = pictures.map((picture, i) => {
      const file = path.join(folder, `${i}.png`);
      writeFileSync(file, picture);
      return file;
    });
    const list = path.join(folder, 'list.txt');
    writeFileSync(list, files.join('\n'));
    // Sparse text, in no order: a word in a corner is read as well as one in a row.
    const read = spawnSync('tesseract', [list, 'stdout', '--psm', '11'], {
      encoding: 'utf8',
      env: { ...process.env, OMP_THREAD_LIMIT: '1' },
    });
    if (read.status !== 0) throw new Error(`Tesseract read nothing: ${read.stderr}`);
    // A form feed after each page.
    return read.stdout
      .split('\f')
      .slice(0, pictures.length)
      .map((each) => each.replace(/\s+/g, ' ').trim());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
