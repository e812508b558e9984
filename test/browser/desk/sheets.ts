import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { choose, press, pressUntil, see } from '../../tools/drive';
import { hasPoppler, type DeskInBrowser } from './desk-in-browser';

/** What prints from the Desk on a sheet of its own. */
export function testSheets(at: DeskInBrowser): void {
  test('a record system that stopped being read is seen on the Desk, and prints on a sheet of its own', async () => {
    const hour = Math.floor(Date.now() / 3_600_000);
    const minutes = { reading: 0, partly: 0, notReading: 0, notWatched: 0 };
    const target = await at.session.browser.waitForTarget(
      (each) => each.type() === 'service_worker',
    );
    const worker = await target.worker();
    await worker?.evaluate((kept) => chrome.storage.session.set(kept), {
      [`coverage:${hour - 3}`]: { 'practice-emergency': { ...minutes, reading: 60 } },
      [`coverage:${hour - 1}`]: { 'practice-emergency': { ...minutes, notReading: 60 } },
    });
    const desk = await at.openDesk();
    await see(desk, /needs attention .*: not read on this computer since/);
    const said = await see(desk, /Not read since .*Last read/);
    expect(said).toMatch(/No report: no record was in front/);
    // One in the key, one in the picture.
    expect(await desk.$$eval('.hour.not-read', (each) => each.length)).toBe(2);
    await desk.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
    await choose(desk, 'Print what was read');
    const sheet = path.join(at.folder, 'coverage.pdf');
    await desk.pdf({ path: sheet, preferCSSPageSize: true });
    if (hasPoppler()) {
      const printed = execFileSync('pdftotext', [sheet, '-'], { encoding: 'utf8' });
      expect(printed).toMatch(/Not read since/);
      expect(printed).not.toMatch(/From presentation to referral|Anchor/);
    }
    await worker?.evaluate(
      (keys) => chrome.storage.session.remove(keys),
      [`coverage:${hour - 3}`, `coverage:${hour - 1}`],
    );
    await desk.close();
  });

  test('the paper card prints on one tagged sheet of A4', async () => {
    const paper = await at.session.browser.newPage();
    await paper.goto(at.session.url('paper.html'));
    // Whoever stands by reads nothing of it until it is asked for, nor after Escape.
    const covered = await see(paper, 'covered');
    expect(covered).toMatch(/^Sidenote – covered\s*Y\s*Show the sheet$/);
    await pressUntil(paper, 'y', 'paper card');
    await press(paper, 'Escape');
    expect(await see(paper, 'covered')).toBe(covered);
    await pressUntil(paper, 'y', 'paper card');
    const file = path.join(at.folder, 'paper.pdf');
    await paper.pdf({ path: file, preferCSSPageSize: true, tagged: true });
    if (hasPoppler()) {
      const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
      expect(info).toMatch(/Pages:\s+1\b/);
      expect(info).toMatch(/Page size:.*A4/);
      expect(info).toMatch(/Tagged:\s+yes/);
    } else {
      console.log('pdfinfo is not here: the sheets were not counted (poppler-utils).');
    }
    await paper.close();
  });
}
