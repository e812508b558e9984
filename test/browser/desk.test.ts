import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ElementHandle, Page } from 'puppeteer-core';
import { checkExport, writeExportHeader, writeSignature } from '../../src/audit/export-file';
import { NO_EVENT_YET, type StoredEvent } from '../../src/audit/chain-text';
import { isSignedBy, keyMark } from '../../src/platform/keys/signature';
import { openSealedText, sealText } from '../../src/platform/sealed-export';
import { chainOn } from '../../src/platform/stores/merge-events';
import { prompted } from '../audit/an-event';
import { isoWeek } from '../../src/model/dates';
import { choose, press, pressUntil, see, typeInto } from '../tools/drive';
import { makeCounts, putCounts } from '../tools/fill-desk';
import { countInBackground, paintDesk } from '../tools/paint-desk';
import { openSession, toCard, type Session } from './session';
import { storedEvents, tamperWith } from './stored-events';

// The lead's page: what was lived through in the panel, as counts, a file and a sheet of paper.
let session: Session;
let folder: string;

beforeAll(async () => {
  session = await openSession();
  folder = mkdtempSync(path.join(tmpdir(), 'sidenote-desk-'));
  const client = await session.browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});
afterAll(async () => {
  await session.end();
  rmSync(folder, { recursive: true, force: true });
});

test('an enquiry asked and one put off are counted, with the reason, and saved as a file', async () => {
  const { panel } = session;
  await toCard(session, 'e03');
  await choose(panel, 'Ask now');
  await see(panel, 'hurting you');
  await press(panel, '2', '2');
  await see(panel, 'Recorded');
  await press(panel, 'c');
  await session.reset();
  await toCard(session, 'e11');
  await choose(panel, /[Aa]sk now/);
  await see(panel, 'hurting you');
  await press(panel, '4', '4');
  await see(panel, 'Why was it not asked');
  await choose(panel, 'No private space');
  await see(panel, 'Recorded');

  // What the banner shows of ethnicity is counted as one of five groups, and its words are kept nowhere.
  const kept = await storedEvents(session);
  const groups = kept.map(({ event }) => (event as { ethnicGroup?: string }).ethnicGroup);
  expect(new Set(groups.filter(Boolean))).toEqual(new Set(['white']));
  expect(JSON.stringify(kept)).not.toContain('background');

  const desk = await openDesk();
  expect(await see(desk, /From presentation to referral/)).not.toMatch(/No private space 1/);
  await choose(desk, 'Open all');
  const page = await see(desk, /No private space/);
  expect(page).toMatch(/No private space 1/);
  expect(await desk.title()).toBe('Sidenote');

  await choose(desk, 'Save as CSV');
  const file = path.join(folder, 'counts.csv');
  await expect.poll(() => existsSync(file), { timeout: 10_000 }).toBe(true);
  const csv = readFileSync(file, 'utf8');
  expect(csv).toMatch(/Presentation there,2/);
  expect(csv).toMatch(/Asked,1/);
  expect(csv).toMatch(/No private space,1/);
  expect(csv).not.toMatch(/Wi.niewska|Castellane|Lund|999 ?\d{3}/);

  // reviews row 31: one press makes the year's report, to print, and both files of the same figures. The
  // year ends with the last whole week, so that what was asked just now is not in it, and that is said.
  await choose(desk, 'Yearly audit pack');
  const printed = await see(desk, 'Yearly audit: method and data quality');
  expect(printed).toMatch(/last 52 weeks.*Nothing was counted in this period/);
  const files = ['audit-pack.csv', 'audit-pack.json'].map((each) => path.join(folder, each));
  await expect.poll(() => files.every((each) => existsSync(each)), { timeout: 10_000 }).toBe(true);
  const [lines = '', json = ''] = files.map((each) => readFileSync(each, 'utf8'));
  const pack = JSON.parse(json) as {
    measures: { title: string; rows: { label: string; count: string }[] }[];
  };
  expect(pack.measures.length).toBeGreaterThan(10);
  for (const { title, rows } of pack.measures) {
    expect(printed).toContain(title);
    for (const { label, count } of rows)
      expect(lines.replaceAll('"', ''), title).toContain(`${label},${count},`);
  }
  await desk.close();
});

test('the first figures are painted before any row of an event is read', async () => {
  const { before, inAll } = await paintDesk(session, await countInBackground(session), 200);
  expect(before).toBe(0);
  // What is kept is read of events once it stands: so what counts them counts.
  expect(inAll).toBeGreaterThan(0);
});

test('a record system that stopped being read is seen on the Desk, and prints on a sheet of its own', async () => {
  const hour = Math.floor(Date.now() / 3_600_000);
  const minutes = { reading: 0, partly: 0, notReading: 0, notWatched: 0 };
  const target = await session.browser.waitForTarget((each) => each.type() === 'service_worker');
  const worker = await target.worker();
  await worker?.evaluate((kept) => chrome.storage.session.set(kept), {
    [`coverage:${hour - 3}`]: { 'practice-emergency': { ...minutes, reading: 60 } },
    [`coverage:${hour - 1}`]: { 'practice-emergency': { ...minutes, notReading: 60 } },
  });
  const desk = await openDesk();
  const said = await see(desk, /Not read since .*Last read/);
  expect(said).toMatch(/No report: no record was in front/);
  expect(said).toMatch(/needs attention .*: not read on this computer since/);
  // One in the key, one in the picture.
  expect(await desk.$$eval('.hour.not-read', (each) => each.length)).toBe(2);
  await desk.evaluate(() => Object.assign(globalThis, { print: () => undefined }));
  await choose(desk, 'Print what was read');
  const sheet = path.join(folder, 'coverage.pdf');
  await desk.pdf({ path: sheet, preferCSSPageSize: true });
  if (spawnSync('pdfinfo', ['-v']).status === 0) {
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

test('the records hold, export opens with its passphrase alone, and a tampered entry is found', async () => {
  const desk = await openDesk();
  await see(desk, /\d+ entries since .* Never verified/);
  await choose(desk, /^Verify$/);
  await see(desk, /Nothing found changed.*Not proved/);
  const sheet = path.join(folder, 'desk.pdf');
  await desk.pdf({ path: sheet, preferCSSPageSize: true });
  const anchor = await desk.$eval('.anchor-text', (each) => each.textContent);
  if (spawnSync('pdfinfo', ['-v']).status === 0) {
    const info = execFileSync('pdfinfo', [sheet], { encoding: 'utf8' });
    expect(info, 'two sheets of A4').toMatch(/Pages:\s+[12]\b/);
    const printed = execFileSync('pdftotext', [sheet, '-'], { encoding: 'utf8' });
    expect(printed).toContain(anchor);
    expect(printed).not.toContain('Passphrase');
  }
  await typeInto(desk, 'Anchor of an earlier', anchor.toUpperCase().replace(/-/g, ' '));
  await choose(desk, /^Verify$/);
  await see(desk, 'and the sheet agrees');
  await typeInto(desk, 'Anchor of an earlier', anchor.slice(0, -1));
  await choose(desk, /^Verify$/);
  await see(desk, /Not verified\..*printed sheet/);

  await desk.click('.records details summary');
  await typeInto(desk, 'Passphrase', 'three invented words');
  await typeInto(desk, 'The same again', 'three invented words');
  await choose(desk, 'Export entries');
  await see(desk, 'written to a file');
  const entries = () =>
    readdirSync(folder).find((each) => /^entries-to-.*(?<!\.crdownload)$/.test(each)) ?? '';
  // The browser writes a download after the page has handed it over.
  await expect.poll(entries, { timeout: 10_000 }).not.toBe('');
  const name = entries();
  const file = readFileSync(path.join(folder, name), 'utf8');
  const opened = await openSealedText(file, 'three invented words');
  const events = await storedEvents(session);
  const checked = await checkExport(linesOf(opened.ok ? opened.value : ''), sha256, isSignedBy);
  expect(checked).toMatchObject({ state: 'read', signed: 'yes', events: events.length });
  expect(checked).not.toHaveProperty('brokenAt');
  const verify = (passphrase: string) =>
    spawnSync('node', ['--import', 'tsx', 'test/tools/verify.ts', '--anchor', anchor], {
      input: file,
      encoding: 'utf8',
      env: { ...process.env, SIDENOTE_PASSPHRASE: passphrase },
    });
  expect(verify('three invented words')).toMatchObject({ status: 0, stderr: '' });
  expect(verify('three invented wordz')).toMatchObject({ status: 2, stdout: '' });
  expect(await openSealedText(file, 'three invented wordz')).toMatchObject({ error: 'not-opened' });
  expect(file).not.toContain(events[0]?.event.encounterId);
  await choose(desk, 'It is there');
  await see(desk, 'Noted: entries up to');

  await tamperWith(session, 2);
  await typeInto(desk, 'Anchor of an earlier', ' ');
  await choose(desk, /^Verify$/);
  await see(desk, /Broken at entry 2.*Leave this computer as it is/);
  await desk.reload();
  await see(desk, /Last verified .*: broken at entry 2/);
  await desk.close();
});

test('reviews row 83: a lead reads an extract of past attendances, corrects, reads cases, prints', async () => {
  const extract = path.join(folder, 'extract.csv');
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
  const desk = await openDesk();
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
  expect(told).toMatch(/of 120 attendances, 80 had.*In 20 the file says.*in 60 it does not/);
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

  const sheet = path.join(folder, 'extract.pdf');
  await desk.pdf({ path: sheet, preferCSSPageSize: true });
  if (spawnSync('pdfinfo', ['-v']).status === 0) {
    const printed = execFileSync('pdftotext', [sheet, '-'], { encoding: 'utf8' });
    expect(printed).toContain('What the file shows');
    expect(printed, 'the table prints, open or not').toMatch(/Came again/);
    expect(printed).not.toMatch(/case \d|Case 2|Read the first/);
  }
  await choose(desk, 'Save as JSON');
  const saved = path.join(folder, 'past-attendances.json');
  await expect.poll(() => existsSync(saved), { timeout: 10_000 }).toBe(true);
  const report = readFileSync(saved, 'utf8');
  expect(JSON.parse(report)).toMatchObject({ total: { eligible: '80', missed: '60' } });
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

async function giveFile(desk: Page, file: string): Promise<void> {
  const input = await desk.waitForSelector('input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
}

test('counts by group come from a worker, areas have funnels; reviews rows 31 and 49: the year’s pack says what its sheet and files say', async () => {
  const desk = await openDesk();
  await see(desk, /From presentation to referral|Nothing was counted/);
  const site = await desk.$eval('.site dd', (each) => each.textContent);
  const week = isoWeek(Date.now(), 'Europe/London');
  await putCounts(desk, makeCounts(3_000, week, { site, practice: true }));
  await desk.reload();
  await desk.waitForSelector('#groups-by');
  await desk.select('#groups-by', 'area');
  rmSync(path.join(folder, 'counts.csv'), { force: true });
  const table = await see(desk, /By area, quarter \d of \d{4} .* Minors \d+/);
  expect(table).toContain('Beneath, in brackets: quarter');
  expect(await desk.$$eval('.groups svg[role="img"]', (all) => all.length)).toBeGreaterThan(2);
  await choose(desk, 'Save as CSV');
  const saved = path.join(folder, 'counts.csv');
  const minors = /Minors (\d+) /.exec(table)?.[1];
  const kept = () => (existsSync(saved) ? readFileSync(saved, 'utf8') : '');
  await expect.poll(kept, { timeout: 10_000 }).toMatch(`Minors,${minors},`);
  expect(kept()).toMatch(/Shown,"by area, quarter/);
  await desk.select('#groups-only', 'minors');
  await see(desk, /only area: Minors, quarter .* From presentation to referral/);
  await desk.evaluate(() =>
    document.querySelector<HTMLInputElement>('input[value="4-weeks"]')?.click(),
  );
  await see(desk, /practice: last 4 weeks/);

  // reviews row 31, and row 49 by the same sheet: the pack of a year with figures in it, as it is printed,
  // says what both files say, cell by cell, and how soon GP letters were made.
  for (const each of ['audit-pack.csv', 'audit-pack.json'])
    rmSync(path.join(folder, each), { force: true });
  await choose(desk, 'Yearly audit pack');
  await see(desk, 'Yearly audit: method and data quality');
  const read = async (name: string) => {
    const file = path.join(folder, name);
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
  const sheet = path.join(folder, 'pack.pdf');
  await desk.pdf({ path: sheet, preferCSSPageSize: true });
  const printed = hasPoppler()
    ? execFileSync('pdftotext', ['-layout', sheet, '-'], { encoding: 'utf8' })
    : undefined;
  for (const [i, { label, count, before, percent }] of all.entries()) {
    const [name, shown = '', share = '', then = ''] = cells[i] ?? [];
    expect([name, sayStar(shown), sayStar(then)], label).toEqual([label, count, before]);
    if (percent !== undefined) expect(share, label).toContain(`${percent}%`);
    expect(csv, label).toContain(`${label},${count},`);
    if (!printed) continue;
    const row = new RegExp(`^\\s*${escapeText(label)}\\s+${escapeText(count)}\\s`, 'm');
    expect(printed, label).toMatch(row);
  }
  const times = measures.find(({ id }) => id === 'gp-letter-time');
  expect(times?.summary[0]).toMatch(/^Median: .*\. 90th percentile: /);
  expect(printed?.replace(/\s+/g, ' ') ?? '').toContain(printed ? times?.summary[0] : '');
  await desk.close();
});

interface PackFile {
  measures: {
    id: string;
    summary: string[];
    rows: { label: string; count: string; before: string; percent?: number }[];
  }[];
}

const hasPoppler = () => spawnSync('pdfinfo', ['-v']).status === 0;
const escapeText = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A star is words for who listens. */
const sayStar = (text: string) => (/too few/.test(text) ? '*' : text);

test('another computer’s sealed file is added to the counts once, and what does not open is said', async () => {
  const desk = await openDesk();
  await see(desk, /From presentation to referral|Nothing was counted/);
  const site = await desk.$eval('.site dd', (each) => each.textContent);
  const file = path.join(folder, 'other-computer.txt');
  const at = Date.now() - 60_000;
  const events = await chainOn(
    NO_EVENT_YET,
    Array.from({ length: 40 }, (_, i) => prompted(500 + i, { site, at, practice: true })),
  );
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
  await see(desk, /other-computer\.txt: taken in\..* another- [0-9a-f-]{24} 40 /);
  const presented = async () =>
    Number(/(\d+) Presentation there/.exec(await see(desk, 'Presentation there'))?.[1]);
  await expect.poll(presented, { timeout: 5_000 }).toBeGreaterThanOrEqual(40);
  const once = await presented();
  await take('three invented words');
  await see(desk, 'here already, nothing changed');
  expect(await presented()).toBe(once);
  // Whoever knows the passphrase can make a file of that computer, but not with its key.
  const other = await writeSigned(file, site, events.slice(0, 39));
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
  await expect.poll(presented, { timeout: 5_000 }).toBe(once - 40);
  await desk.close();
});

test('the paper card prints on one tagged sheet of A4', async () => {
  const paper = await session.browser.newPage();
  await paper.goto(session.url('paper.html'));
  // Whoever stands by reads nothing of it until it is asked for, nor after Escape.
  const covered = await see(paper, 'covered');
  expect(covered).toMatch(/^Sidenote – covered\s*Y\s*Show the sheet$/);
  await pressUntil(paper, 'y', 'paper card');
  await press(paper, 'Escape');
  expect(await see(paper, 'covered')).toBe(covered);
  await pressUntil(paper, 'y', 'paper card');
  const file = path.join(folder, 'paper.pdf');
  await paper.pdf({ path: file, preferCSSPageSize: true, tagged: true });
  if (spawnSync('pdfinfo', ['-v']).status === 0) {
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(info).toMatch(/Pages:\s+1\b/);
    expect(info).toMatch(/Page size:.*A4/);
    expect(info).toMatch(/Tagged:\s+yes/);
  } else {
    console.log('pdfinfo is not here: the sheets were not counted (poppler-utils).');
  }
  await paper.close();
});

async function openDesk(): Promise<Page> {
  const desk = await session.browser.newPage();
  await desk.goto(session.url('desk.html'));
  return desk;
}

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

async function* linesOf(text: string): AsyncIterable<string> {
  yield* text.split('\n');
}

async function sha256(text: string): Promise<string> {
  return createHash('sha256').update(text).digest('hex');
}
