import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { AuditEvent } from '../../../src/audit/audit-event';
import { blocksAt } from '../../../src/audit/calendar-block';
import { NO_EVENT_YET, type StoredEvent } from '../../../src/audit/chain-text';
import { writeExportHeader, writeSignature } from '../../../src/audit/export-file';
import { keyMark } from '../../../src/platform/keys/signature';
import { sealText } from '../../../src/platform/sealed-export';
import { chainOn } from '../../../src/platform/stores/merge-events';
import { mondayOf } from '../../../src/audit/period';
import { isoWeek } from '../../../src/model/dates';
import { measures } from '../../../src/audit/measures';
import { WORKED, workedByHand } from '../../audit/worked-by-hand';
import { pickPeriod } from '../../tools/desk-states';
import { choose, see, typeInto } from '../../tools/drive';
import type { DeskInBrowser } from './desk-in-browser';

/** Files of other computers, taken in. */
export function testOtherComputers(at: DeskInBrowser): void {
  test('another computer’s sealed file is added to the counts once, row by row as worked by hand, and what does not open is said', async () => {
    const desk = await at.openDesk();
    await see(desk, /From presentation to referral|Nothing was counted/);
    const site = await desk.$eval('.site dd', (each) => each.textContent);
    const file = path.join(at.folder, 'other-computer.txt');
    // The same eight attendances twice: ten days ago is in the last four whole weeks, whichever day it is,
    // and in the newest quarter that groups are shown of.
    const day = Date.now() - 10 * DAY_MS;
    const [quarter] = blocksAt(isoWeek(Date.now(), ZONE));
    const before = mondayOf(quarter?.from ?? '').getTime() + 30 * DAY_MS;
    const times = isoWeek(day, ZONE) <= (quarter?.to ?? '') ? 2 : 1;
    const worked = [...asOthers(workedByHand(before)), ...workedByHand(day)];
    const events = await chainOn(
      NO_EVENT_YET,
      worked.map((event) => ({ ...event, site, practice: true })),
    );
    await desk.select('#groups-by', 'area');
    const groupsBefore = await readGroup(desk, 'Triage');
    await pickPeriod(desk, '4-weeks');
    // Figures of the period before are taken off at once, and the chosen one's are read.
    await see(desk, /: last 4 weeks, .* From presentation to referral/);
    const rowsBefore = await readRows(desk);
    const weekBefore = await readWeek(desk, isoWeek(day, ZONE));
    const first = await writeSigned(file, site, events);
    const take = async (passphrase: string) => {
      const input = await desk.waitForSelector('#merged-files');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      await typeInto(desk, 'Their passphrase', passphrase);
      await choose(desk, 'Take in');
    };
    await take('three invented wordz');
    await see(desk, /not taken in\. It does not open with this passphrase/);
    await take('three invented words');
    const inFull = `other-computer\\.txt: taken in\\..* another- [0-9a-f-]{24} ${events.length} `;
    expect(await see(desk, new RegExp(inFull))).toMatch(/1 of 1 file is in\./);
    await see(desk, 'Counted on this computer and 1 other, whose last entries are of');
    // Every row of every measure grows by what was worked out by hand, and by nothing else.
    const grown = async () => subtract(await readRows(desk), rowsBefore);
    await expect
      .poll(grown, { timeout: 5_000 })
      .toEqual(
        measures.flatMap(({ id, rows }) =>
          rows.map((row) => [row.label, WORKED[id]?.[row.id]?.[0]]),
        ),
      );
    expect(subtract(await readWeek(desk, isoWeek(day, ZONE)), weekBefore)).toEqual([
      ['Presentations', 7],
      ['Asked in private', 3],
      ['Disclosed', 2],
      ['Referred', 1],
      ['Enquiry still owed', 4],
      ['GP not told, no reason', 1],
    ]);
    await desk.select('#groups-by', 'area');
    expect(subtract(await readGroup(desk, 'Triage'), groupsBefore)).toEqual([
      ['Presentations', 7 * times],
      ['Asked', 3 * times],
      ['Disclosed', 2 * times],
      ['Referred', times],
      ['Still owed', 4 * times],
    ]);
    await pickPeriod(desk, '4-weeks');
    const presented = async () => (await readRows(desk))[0]?.[1] ?? NaN;
    await expect.poll(presented, { timeout: 5_000 }).toBe((rowsBefore[0]?.[1] ?? NaN) + 7);
    const once = await presented();
    await take('three invented words');
    await see(desk, 'here already, nothing changed');
    expect(await presented()).toBe(once);
    // Whoever knows the passphrase can make a file of that computer, but not with its key.
    const other = await writeSigned(file, site, events.slice(0, -1));
    await take('three invented words');
    await see(
      desk,
      new RegExp(`another key\\. It is signed with the key ${other}, .* ${first} before`),
    );
    expect(await presented()).toBe(once);
    await choose(desk, `That Desk shows ${other}`);
    await take('three invented words');
    await see(desk, 'here already, nothing changed');
    await desk.evaluate(() =>
      document.querySelectorAll('details').forEach((each) => (each.open = true)),
    );
    await choose(desk, /^Remove$/);
    await expect.poll(presented, { timeout: 5_000 }).toBe(once - 7);
    await desk.close();
  });
}

const ZONE = 'Europe/London';
const DAY_MS = 86_400_000;

/** The same attendances as of other people. */
const asOthers = (events: readonly AuditEvent[]): AuditEvent[] =>
  events.map((event) => ({
    ...event,
    id: `1${event.id.slice(1)}`,
    encounterId: `1${event.encounterId.slice(1)}`,
  }));

type Read = [label: string, count: number];

/** The first figure of every row of every measure, in the order of the page; none while nothing is shown. */
const readRows = (desk: Page): Promise<Read[]> =>
  desk.$$eval('.measure tbody tr', (rows) =>
    rows.map((row): Read => {
      const [label, count] = [...row.children].map((cell) => cell.textContent?.trim() ?? '');
      return [label ?? '', Number(count?.replaceAll(',', ''))];
    }),
  );

/** What the tables beneath the small charts say of one week. */
const readWeek = (desk: Page, week: string): Promise<Read[]> =>
  desk.$$eval(
    '.week-charts figure',
    (charts, name) =>
      charts.map((chart): Read => {
        const rows = [...chart.querySelectorAll('tbody tr')];
        const row = rows.find((each) => each.children[0]?.textContent === name);
        const title = chart.querySelector('figcaption')?.firstChild?.textContent;
        return [title ?? '', Number(row?.children[1]?.textContent)];
      }),
    week,
  );

/** A group's figures in the quarter shown, once they are counted. */
async function readGroup(desk: Page, group: string): Promise<Read[]> {
  await see(desk, new RegExp(`By area, quarter .* ${group} \\d`));
  return desk.$$eval(
    '.groups-table',
    ([table], name) => {
      const heads = [...(table?.querySelectorAll('thead th') ?? [])].slice(1);
      const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
      const row = rows.find((each) => each.children[0]?.textContent === name);
      return heads.map((head, i): Read => {
        const cell = row?.children[i + 1]?.querySelector('.cell');
        return [head.textContent, Number.parseInt(cell?.textContent ?? '', 10)];
      });
    },
    group,
  );
}

const subtract = (now: readonly Read[], before: readonly Read[]): Read[] =>
  now.map(([label, count], i) => [label, count - (before[i]?.[1] ?? NaN)]);

/** The file of a computer that has this key for the first time; answers the key's mark. */
async function writeSigned(file: string, site: string, events: readonly StoredEvent[]) {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const pair = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const spki = await crypto.subtle.exportKey('spki', pair.publicKey);
  const key = Buffer.from(spki).toString('base64');
  const { seq, link } = events.at(-1) ?? NO_EVENT_YET;
  const header = writeExportHeader({
    ...{ site, generation: 'another-computer', base: NO_EVENT_YET, head: { seq, link } },
    ...{ events: events.length, key },
  });
  const signature = await crypto.subtle.sign(algorithm, pair.privateKey, Buffer.from(header));
  const signed = writeSignature(Buffer.from(signature).toString('base64'));
  const lines = [header, signed, ...events.map((each) => JSON.stringify(each))];
  const sealed = await sealText(lines.join('\n'), 'three invented words');
  writeFileSync(file, sealed.ok ? sealed.value : '');
  return keyMark(key);
}
