import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildExtension, root } from '../tools/build-extension';
import { changedBuild } from '../tools/changed-build';
import { choose, pause, readPage, see, typeInto } from '../tools/drive';
import { launch, type Launched } from '../tools/launch';
import { describeHeron, serveUnknown, type UnknownSystem } from '../tools/serve-unknown';
import { HERON, pointAt, teachHeron } from '../tools/teach-heron';

// A record system that nothing here describes, taught by pointing at it, in the real extension: from
// "this system is not known" to Reading in the panel. One test after another, as a person goes.
let heron: UnknownSystem;
let build: ReturnType<typeof changedBuild>;
let session: Launched;
let record: Page;
let setUp: Page;
const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-teach-'));

beforeAll(async () => {
  heron = await serveUnknown();
  build = changedBuild(buildExtension('chrome', 'release'), { hosts: ['http://127.0.0.1/*'] });
  session = await launch(build.folder);
  record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
  await record.goto(`${heron.url}/patient/7/triage`);
  setUp = await session.browser.newPage();
  await setUp.goto(session.url('setup.html'));
  await see(setUp, 'Teach 127.0.0.1', 20_000);
}, 90_000);
afterAll(async () => {
  await Promise.allSettled([session.close(), heron.close()]);
  build.remove();
  rmSync(folder, { recursive: true });
});

const drawn = () =>
  record.evaluate(() => [
    document.documentElement.outerHTML,
    document.querySelector('heron-field')?.shadowRoot?.innerHTML,
    Object.keys(window).length,
  ]);

test('a click is proposed for, from the most lasting down, and the page neither acts nor changes', async () => {
  await choose(setUp, 'Teach 127.0.0.1');
  const before = await drawn();
  const said = await pointAt(setUp, record, 'Note', HERON[4]![1]);
  expect(said).toContain(
    'The box labelled “triage note” Reads “Pushed against a wall by her partner.”, in 1 place',
  );
  const pressed = await pointAt(setUp, record, 'Note', { selector: '#save' });
  expect(pressed).toMatch(/The most lasting way|Nothing there/);
  expect(await drawn()).toEqual(before);
  // Not waited for any more: the record is the clinician's again.
  await record.bringToFront();
  await record.click('#save');
  expect(await record.$eval('#save', (each) => each.textContent)).toBe('Saved 1');
});

test('who the patient is, is shown by its shape alone', async () => {
  const said = await pointAt(setUp, record, 'NHS number', { selector: '.strip' });
  expect(said).toContain(
    'Part of .strip, after “NHS”, before “#” Reads “9•• 7•• 3•••” (hidden here)',
  );
  expect(said).not.toContain('999 780 3477');
});

test('Escape in the record stops, and says that nothing was pointed at', async () => {
  await setUp.bringToFront();
  await choose(setUp, /^Name$/);
  await see(setUp, 'Now press Name');
  await record.bringToFront();
  // The record hears of it a moment after the set-up page says so.
  const afterEscape = async () => {
    await record.keyboard.press('Escape');
    return readPage(setUp);
  };
  await expect
    .poll(afterEscape, { timeout: 10_000, interval: 300 })
    .toContain('Nothing was pointed at.');
  await setUp.bringToFront();
});

test('one that does not say whose the record is, is refused, with what to do', async () => {
  await setUp.reload();
  await see(setUp, 'Teach 127.0.0.1');
  await choose(setUp, 'Teach 127.0.0.1');
  await typeInto(setUp, 'What people here call the system', 'Heron ED');
  await pointAt(setUp, record, 'Note', HERON[4]![1]);
  // Neither kept nor left: it would be missing from what is put in force.
  await see(setUp, 'Say first whether “Note” is kept.');
  const isOff = await setUp.$eval('.teach button:disabled', (button) => button.textContent);
  expect(isOff).toBe('Check and put in force');
  await choose(setUp, /^Keep$/);
  await choose(setUp, 'Check and put in force');
  await see(setUp, /does not say whose the record is.*Press “NHS number”.*name and the date/);
  expect(await readPage(setUp)).not.toContain('In force on this computer');
});

test('a whole page is taught, stored without its patient, and put in force', async () => {
  await setUp.reload();
  await see(setUp, 'Teach 127.0.0.1');
  await choose(setUp, 'Teach 127.0.0.1');
  await teachHeron(setUp, record);
  await choose(setUp, 'Check and put in force');
  const said = await see(setUp, 'In force on this computer as version 1');
  expect(said).toContain('Heron ED, description 1');
  const kept = await setUp.evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get('own-systems')),
  );
  expect(kept).toContain('heron-ed');
  for (const word of [
    'MOSS',
    'Ivo',
    '1971',
    '999 780 3477',
    'H204411',
    'Pushed',
    'Fall on',
    '/7/',
  ]) {
    expect(kept, word).not.toContain(word);
  }
}, 60_000);

test('the record is read by it, also the next patient, and the panel names it', async () => {
  await record.goto(`${heron.url}/patient/8/triage`);
  const panel = await session.openPanel();
  await record.bringToFront();
  const said = await see(panel, /Reading Heron ED, description 1/);
  expect(said).not.toContain('PELL');
  const frames = await panel.evaluate(async () =>
    JSON.stringify(await chrome.storage.session.get(null)),
  );
  expect(frames).toContain('9997794400');
  // Whose it is and what was found, and no word of the note.
  expect(frames).toMatch(/"presentations":\[\{/);
  expect(frames).not.toContain('Pushed');
  await panel.close();
});

test('as a file it goes to another computer; old versions, bare ones and broken ones are refused', async () => {
  await setUp.bringToFront();
  const session2 = await setUp.createCDPSession();
  await session2.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await choose(setUp, 'Save as a file');
  await expect.poll(() => readdirSync(folder)).toContain('heron-ed.json');
  await pause(300);
  const text = readFileSync(path.join(folder, 'heron-ed.json'), 'utf8');
  const file = JSON.parse(text) as {
    description: Record<string, unknown>;
    pages: { html: string }[];
  };
  const bring = async (name: string, content: string) => {
    const at = path.join(folder, name);
    writeFileSync(at, content);
    const input = await setUp.waitForSelector('#import-system');
    await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(at);
  };
  await bring('a.json', text);
  await see(setUp, 'Version 1 of "heron-ed" is in force. Count "version" up to 2 or more.');
  await bring('b.json', text.slice(0, 200));
  await see(setUp, 'b.json is not JSON');
  const changed = (changes: Record<string, unknown>, pages = file.pages) =>
    JSON.stringify({ description: { ...file.description, version: 2, ...changes }, pages });
  await bring('c.json', changed({}, []));
  await see(setUp, 'No stored page with a patient came with it');
  await bring('d.json', changed({ fingerprint: '.another' }));
  await see(setUp, 'does not read, so nothing was put in force: Page not recognised');
  await bring('e.json', changed({ fingerprint: 'body' }));
  await see(setUp, 'name one kind of element in particular');
  await bring('f.json', changed({ title: 'Heron, second' }));
  await see(setUp, 'Heron, second, version 2, is in force on this computer.');
  await see(setUp, 'Heron, second, description 2 (brought to this computer)');
  await choose(setUp, /^Remove$/);
  await expect.poll(() => readPage(setUp)).not.toContain('Heron, second, description 2 (');
}, 60_000);

test('one written by hand, that the read command took, is brought from its files and named in the panel', async () => {
  const at = (name: string) => path.join(folder, name);
  const description = describeHeron(heron.url, { id: 'by-hand', title: 'Heron by hand' });
  const stored = `<!-- address: ${heron.url}/patient/7/triage -->
<!doctype html><header class="heron">Heron</header>
<p class="strip">DALE, Kit (Mx) Born 04-May-1980 (46y) NHS 999 523 1751 #H1</p>
<label>Triage note <textarea>Fell.</textarea></label>`;
  const bring = async (page: string) => {
    writeFileSync(at('by-hand.json'), JSON.stringify(description));
    writeFileSync(at('page.html'), page);
    const input = await setUp.waitForSelector('#import-system');
    await (input as unknown as { uploadFile(...files: string[]): Promise<void> }).uploadFile(
      ...[at('by-hand.json'), at('page.html')],
    );
  };
  await setUp.bringToFront();
  await bring(stored.replace('<!-- address', '<!-- from'));
  await see(setUp, 'page.html does not say where it was stored from. Make its first line <!--');
  await bring(stored.replace('Triage note', 'Remarks'));
  await see(
    setUp,
    '/patient/7/triage does not read, so nothing was put in force: Cannot read the note on this page.',
  );

  writeFileSync(at('page.html'), stored);
  const read = spawnSync(
    process.execPath,
    [`${root}test/tools/run.mjs`, 'read', at('by-hand.json'), at('page.html')],
    { cwd: root, encoding: 'utf8' },
  );
  expect(`${read.status} ${read.stderr}`).toMatch(/^0 /);
  expect(read.stdout).toContain('Fell.');

  await bring(stored);
  await see(setUp, 'Heron by hand, version 1, is in force on this computer.');
  await record.goto(`${heron.url}/patient/8/triage`);
  const panel = await session.openPanel();
  await record.bringToFront();
  await see(panel, 'Reading Heron by hand, description 1');
  await panel.close();
}, 60_000);
