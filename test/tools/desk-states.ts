import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { isoWeek } from '../../src/model/dates';
import { choose, see, typeInto } from './drive';
import { makeCounts, putCounts } from './fill-desk';
import type { Launched } from './launch';
import type { Shoot } from './record-states';

/**
 * The Desk with two years of invented attendances: its figures, groups with funnels, weeks, files of
 * other computers, and the yearly pack as it prints, page by page where Poppler is there.
 */
export async function shootDesk(session: Launched, folder: string, shoot: Shoot): Promise<void> {
  const desk = await session.browser.newPage();
  await desk.goto(session.url('desk.html'));
  await see(desk, /Private enquiry at/);
  const site = await desk.$eval('.site dd', (each) => each.textContent);
  await putCounts(
    desk,
    makeCounts(9_000, isoWeek(Date.now(), 'Europe/London'), { site, practice: true }),
  );
  await desk.reload();
  await pickPeriod(desk, '13-weeks');
  await see(desk, /Week by week/);
  await shoot(desk, 'desk-filled', [360, 1240]);
  await desk.waitForSelector('#groups-by');
  await desk.select('#groups-by', 'area');
  await see(desk, /By area, quarter \d of \d{4} .* Minors \d+/);
  await shoot(desk, 'desk-areas', [360, 1240]);
  await desk.select('#groups-by', 'ageBand');
  await see(desk, /By age, quarter .* 25 to 34 \d+/);
  await shoot(desk, 'desk-ages', [360, 1240]);
  await takeBadFile(desk, shoot);
  await choose(desk, 'Yearly audit pack');
  await see(desk, 'Yearly audit: method and data quality');
  await shoot(desk, 'desk-pack', [360, 1240]);
  const sheet = path.join(folder, 'pack.pdf');
  await desk.pdf({ path: sheet, preferCSSPageSize: true });
  const drawn = spawnSync('pdftoppm', ['-r', '60', '-png', sheet, path.join(folder, 'pack-page')]);
  if (drawn.status !== 0) console.log('pdftoppm is not here: the pack’s pages were not drawn.');
  await desk.close();
}

/** Chooses one of the four fixed periods. */
export const pickPeriod = (desk: Page, period: string): Promise<void> =>
  desk.evaluate(
    (value) => document.querySelector<HTMLInputElement>(`input[value="${value}"]`)?.click(),
    period,
  );

/** What is said of files that are none of ours. */
async function takeBadFile(desk: Page, shoot: Shoot): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-files-'));
  const file = path.join(folder, 'entries-of-the-ward.txt');
  writeFileSync(file, 'Not sealed by anybody.');
  const input = await desk.waitForSelector('#merged-files');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  await typeInto(desk, 'Their passphrase', 'three invented words');
  await choose(desk, 'Take in');
  await see(desk, /0 of 1 file is in/);
  await shoot(desk, 'desk-other-computers', [360, 1240]);
  rmSync(folder, { recursive: true, force: true });
}
