import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { choose, see, typeInto } from '../../tools/drive';
import { hasPoppler, type DeskInBrowser } from './desk-in-browser';

/** An extract of past attendances, from the file to the printed page. */
export function testPastAttendances(at: DeskInBrowser): void {
  test('reviews row 83: a lead reads an extract of past attendances, corrects, reads cases, prints', async () => {
    const extract = path.join(at.folder, 'extract.csv');
    const kinds = ['assaulted by partner', 'twisted ankle at football', 'overdose of paracetamol'];
    const rows = Array.from({ length: 120 }, (_, i) =>
      [
        `99900${i % 60}`,
        `Zelda Quillon ${i}`,
        `0${1 + (i % 9)}/0${1 + Math.floor(i / 40)}/2026`,
        30,
        `"${kinds[i % 3]}, case ${i}"`,
        i % 4 === 0 ? 'Yes' : '',
      ].join(','),
    );
    const head = 'LOCAL_PATIENT_ID,PATIENT_NAME,ARRIVAL_DATE,AGE,CHIEF_COMPLAINT,DA_ENQUIRY_MADE';
    writeFileSync(extract, `\uFEFF${head}\n${rows.join('\n')}\np,x\n`);
    const desk = await at.openDesk();
    await choose(desk, 'Review past attendances');
    await see(desk, 'Nothing of it is sent or kept');
    await giveFile(desk, extract);
    const asked = await see(desk, 'Is this right?');
    expect(asked).toMatch(/Never read.*PATIENT_NAME/);
    expect(asked).toMatch(/How the dates are written is not sure/);
    expect(asked).not.toMatch(/Zelda|case \d/);
    expect(await desk.$$eval('button:disabled', (all) => all.length)).toBe(1);
    await desk.locator('::-p-text(1 January 2026)').click();
    await choose(desk, 'Start');

    const told = await see(desk, 'What the file shows');
    expect(told).toMatch(/Of 120 attendances, 80 had.*In 20 the file says.*in 60 it does not/);
    expect(told).toMatch(/1 of 121 rows could not be read.*1: more or fewer cells than the header/);
    expect(told).not.toMatch(/Zelda|case \d/);
    expect(await desk.title()).toBe('Sidenote');
    const draw = async () => {
      await choose(desk, 'Read the first');
      const first = /Case 1 of 25 (.*?) Next/.exec(await see(desk, 'Case 1 of 25'))?.[1];
      await choose(desk, 'Next');
      await see(desk, /Case 2 of 25 Row \d+ of the file, \d January|Case 2 of 25 Row/);
      return first;
    };
    const first = await draw();
    expect(first).toMatch(/Row \d+ of the file.*case \d+/);
    const seed = /drawn by number (\d+)/.exec(told)?.[1] ?? '';

    const sheet = path.join(at.folder, 'extract.pdf');
    await desk.pdf({ path: sheet, preferCSSPageSize: true });
    if (hasPoppler()) {
      const printed = execFileSync('pdftotext', [sheet, '-'], { encoding: 'utf8' });
      expect(printed).toContain('What the file shows');
      expect(printed.replace(/\s+/g, ' ')).toMatch(
        /Site practice, \w+ 20\d\d.* Read on \d+ \w+ 20\d\d by Sidenote \d/,
      );
      expect(printed, 'the table prints, open or not').toMatch(/Came again/);
      expect(printed).not.toMatch(/case \d|Case 2|Read the first/);
    }
    await choose(desk, 'Save as JSON');
    const saved = path.join(at.folder, 'past-attendances.json');
    await expect.poll(() => existsSync(saved), { timeout: 10_000 }).toBe(true);
    const report = readFileSync(saved, 'utf8');
    expect(JSON.parse(report)).toMatchObject({
      site: 'practice',
      total: { eligible: '80', missed: '60' },
    });
    expect(report).not.toMatch(/Zelda|99900|case \d/);

    await choose(desk, 'Put away');
    expect(await see(desk, 'Their words were put away')).not.toMatch(/case \d/);
    await choose(desk, 'Another file');
    await giveFile(desk, extract);
    await see(desk, 'Is this right?');
    await desk.locator('::-p-text(1 January 2026)').click();
    await desk.locator('::-p-text(Draw an earlier sample)').click();
    await typeInto(desk, 'Number of the sample', seed);
    await choose(desk, 'Start');
    await see(desk, 'What the file shows');
    expect(await draw()).toBe(first);
    await desk.close();
  });
}

async function giveFile(desk: Page, file: string): Promise<void> {
  const input = await desk.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}
