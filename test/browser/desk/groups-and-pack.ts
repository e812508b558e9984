import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isoWeek } from '../../../src/model/dates';
import { pickPeriod } from '../../tools/desk-states';
import { choose, readPage, see } from '../../tools/drive';
import { makeCounts, putCounts } from '../../tools/fill-desk';
import { hasPoppler, type DeskInBrowser } from './desk-in-browser';

/** Breakdowns by group, and the year’s pack, over a store of three years. */
export function testGroupsAndPack(at: DeskInBrowser): void {
  test('counts by group come from a worker, areas have funnels; reviews rows 31 and 49: the year’s pack says what its sheet and files say', async () => {
    const desk = await at.openDesk();
    await see(desk, /From presentation to referral|Nothing was counted/);
    const site = await desk.$eval('.site dd', (each) => each.textContent);
    const week = isoWeek(Date.now(), 'Europe/London');
    await putCounts(desk, makeCounts(3_000, week, { site, practice: true }));
    await desk.reload();
    await desk.waitForSelector('#groups-by');
    await desk.select('#groups-by', 'area');
    rmSync(path.join(at.folder, 'counts.csv'), { force: true });
    const table = await see(desk, /By area, quarter \d of \d{4} .* Minors \d+/);
    expect(table).toContain('Beneath, in brackets: quarter');
    expect(await desk.$$eval('.groups svg[role="img"]', (all) => all.length)).toBeGreaterThan(2);
    // Where the table goes on to the right that is said, and the page itself is no wider.
    await desk.setViewport({ width: 360, height: 800 });
    await see(desk, 'There is more to the right');
    const tooWide = await desk.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(tooWide).toBe(0);
    await desk.setViewport({ width: 1240, height: 800 });
    await expect.poll(() => readPage(desk)).not.toContain('There is more to the right');
    await choose(desk, 'Save as CSV');
    const saved = path.join(at.folder, 'counts.csv');
    const minors = /Minors (\d+) /.exec(table)?.[1];
    const kept = () => (existsSync(saved) ? readFileSync(saved, 'utf8') : '');
    await expect.poll(kept, { timeout: 10_000 }).toMatch(`Minors,${minors},`);
    expect(kept()).toMatch(/Shown,"by area, quarter/);
    await desk.select('#groups-only', 'minors');
    await see(desk, /only area: Minors, quarter .* From presentation to referral/);
    await pickPeriod(desk, '4-weeks');
    await see(desk, /practice: last 4 weeks/);

    // reviews row 31, and row 49 by the same sheet: the pack of a year with figures in it, as it is printed,
    // says what both files say, cell by cell, and how soon GP letters were made.
    for (const each of ['audit-pack.csv', 'audit-pack.json'])
      rmSync(path.join(at.folder, each), { force: true });
    await choose(desk, 'Yearly audit pack');
    expect(await see(desk, 'Yearly audit: method and data quality')).toMatch(
      /No damage of the store is known\. .*in the last four weeks.* Enquiries made on paper/,
    );
    const read = async (name: string) => {
      const file = path.join(at.folder, name);
      await expect.poll(() => existsSync(file), { timeout: 10_000 }).toBe(true);
      return readFileSync(file, 'utf8');
    };
    const { measures } = JSON.parse(await read('audit-pack.json')) as PackFile;
    const csv = (await read('audit-pack.csv')).replaceAll('"', '');
    const cells = await desk.$$eval('.measure tbody tr', (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
    );
    const all = measures.flatMap(({ rows }) => rows);
    expect(all.length).toBe(cells.length);
    expect(all.filter(({ count }) => Number(count) >= 10).length).toBeGreaterThan(20);
    const sheet = path.join(at.folder, 'pack.pdf');
    await desk.pdf({ path: sheet, preferCSSPageSize: true });
    const printed = hasPoppler()
      ? execFileSync('pdftotext', ['-layout', sheet, '-'], { encoding: 'utf8' })
      : undefined;
    for (const [i, { label, count, before, percent }] of all.entries()) {
      const [name, shown = '', share = '', then = ''] = cells[i] ?? [];
      expect([name, asInFiles(shown), asInFiles(then)], label).toEqual([label, count, before]);
      if (percent !== undefined) expect(share, label).toContain(`${percent}%`);
      expect(csv, label).toContain(`${label},${count},`);
      if (!printed) continue;
      // The cascade's rows stand beside its picture, in which the figure comes first.
      const row = new RegExp(
        `(^|\\s{2})${escapeText(label)}\\s+${escapeText(asOnSheet(count))}\\s`,
        'm',
      );
      expect(printed, label).toMatch(row);
    }
    const times = measures.find(({ id }) => id === 'gp-letter-time');
    expect(times?.summary[0]).toMatch(/^Median: .*\. 90th percentile: /);
    expect(printed?.replace(/\s+/g, ' ') ?? '').toContain(printed ? times?.summary[0] : '');
    await desk.close();
  });
}

interface PackFile {
  measures: {
    id: string;
    summary: string[];
    rows: { label: string; count: string; before: string; percent?: number }[];
  }[];
}

const escapeText = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A star is words for who listens, and thousands stand apart for who reads. */
const asInFiles = (text: string) => (/too few/.test(text) ? '*' : text.replaceAll(',', ''));
const asOnSheet = (count: string) =>
  count === '*' ? count : Number(count).toLocaleString('en-GB');
