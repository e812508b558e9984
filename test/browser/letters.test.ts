import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  choose,
  letterTab,
  openAttendance,
  press,
  readPage,
  see,
  typeInto,
  uncover,
} from '../tools/drive';
import { comeBack, walkCare } from '../tools/scenario';
import { docxText } from '../tools/docx-text';
import { letterEvents } from './stored-events';
import { cover, toCard, shareSession, type Session } from './session';

// Letters in their own tabs: bound to one patient, printed by the browser, gone when covered.
let session: Session;
let record: Page;
let panel: Page;

shareSession((opened) => {
  session = opened;
  ({ record, panel } = opened);
});

async function openProjectLetter(id: string): Promise<Page> {
  await toCard(session, id);
  await choose(panel, 'refer to Daisy Project');
  await see(panel, 'Do they agree');
  await choose(panel, 'Yes: write the letter');
  const letter = await letterTab(session.browser, session.url('letter.html'));
  await see(letter, 'Daisy Project');
  return letter;
}

/** Confirms the patient with these initials, born in this year, whatever day it is. */
async function confirmFor(letter: Page, initials: string, born: number): Promise<void> {
  const age = new Date(Date.now()).getFullYear() - born;
  for (const each of [age, age - 1]) {
    await typeInto(letter, 'Initials', initials);
    await typeInto(letter, 'Age', String(each));
    await choose(letter, 'Confirm');
    if (/Confirmed for/.test(await readPage(letter))) return;
  }
  await see(letter, 'Confirmed for');
}

/** Addresses of the scripts a page has taken in so far. */
async function watchScripts(page: Page): Promise<string[]> {
  const urls: string[] = [];
  const debugging = await page.createCDPSession();
  debugging.on('Debugger.scriptParsed', ({ url }) => urls.push(url));
  await debugging.send('Debugger.enable');
  return urls;
}

async function downloadsOf(browser: Session['browser']): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-docx-'));
  const whole = await browser.target().createCDPSession();
  await whole.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  return folder;
}

test('a letter asked for after the patient changed is parked, and nothing of it is lost', async () => {
  const letter = await openProjectLetter('e06');
  await letter.evaluate(() => {
    const field = [...document.querySelectorAll('textarea')].find((each) => each.value);
    field?.focus();
  });
  await letter.keyboard.type('Ask for Sam. ');
  await openAttendance(record, session.practice, 'e21');
  await letter.bringToFront();
  await see(letter, 'covered');
  const parked = await uncover(letter, 'moved to another patient');
  expect(parked).not.toMatch(/Okonkwo|Daisy/i);
  expect(await letter.evaluate(() => document.documentElement.outerHTML)).not.toContain('Okonkwo');
  await openAttendance(record, session.practice, 'e06');
  await letter.bringToFront();
  await uncover(letter, 'Ask for Sam.');
  await letter.close();
});

test('a wrong initial or age confirms nothing; the right ones let it be printed and copied', async () => {
  const letter = await openProjectLetter('e16');
  await typeInto(letter, 'Initials', 'XX');
  await typeInto(letter, 'Age', '99');
  await choose(letter, 'Confirm');
  await see(letter, 'does not match');
  expect(await letter.$eval('button[disabled]', (each) => each.textContent)).toBe('Print');
  await confirmFor(letter, 'HB', 1996);
  const context = session.browser.defaultBrowserContext();
  await context.overridePermissions(session.url('').replace(/\/$/, ''), ['clipboard-read']);
  await choose(letter, /^Copy$/);
  await see(letter, 'do not rely on it');
  const clip = () => letter.evaluate(() => navigator.clipboard.readText());
  expect(await clip()).toContain('Brightwater');
  // Its alarm is a minute away; here it comes at once, to the same worker.
  await letter.evaluate(() => chrome.alarms.create('clear-clipboard', { when: Date.now() }));
  await expect.poll(clip, { timeout: 45_000, interval: 500 }).not.toContain('Brightwater');
  await letter.close();
});

test('the printed letter is a tagged page with headings and tables, and nothing of the screen', async () => {
  const letter = await openProjectLetter('e15');
  await confirmFor(letter, 'MQ', 1987);
  const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-pdf-'));
  const file = path.join(folder, 'letter.pdf');
  await letter.pdf({ path: file, preferCSSPageSize: true, tagged: true });
  expect(await letter.title()).toBe('Sidenote');
  expect(letter.url()).toBe(session.url('letter.html'));
  if (spawnSync('pdfinfo', ['-v']).status === 0) {
    const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).not.toMatch(/Quintanar/);
    const tree = execFileSync('pdfinfo', ['-struct', file], { encoding: 'utf8' });
    for (const tag of ['H1', 'H2', 'Table', 'TH', 'P']) expect(tree).toContain(tag);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    expect(text).toContain('NO SAFE CONTACT KNOWN');
    expect(text).toContain('Quintanar');
    expect(text).not.toMatch(/Take out|Before this goes|07700|Street.*lives/);
  } else {
    console.log('pdfinfo is not here: the tagged structure was not looked at (poppler-utils).');
  }
  rmSync(folder, { recursive: true, force: true });

  // Hazard H09: it counts as printed once it was collected; a cancelled print counts as nothing. The
  // print window of a headless browser comes back at once, as one that was cancelled does.
  await choose(letter, /^Print$/);
  await see(letter, 'Is the letter in your hand?');
  await choose(letter, 'Cancelled, or nothing came out');
  expect(await see(letter, 'Nothing is recorded as printed')).not.toContain('in your hand?');
  expect(await letterEvents(session, 'printed')).toBe(0);
  await letter.bringToFront();
  await uncover(letter, 'Confirmed for');

  // Names of other alphabets print; what no font here draws is refused, and never a box.
  await typeInto(letter, 'What they want, text', 'Ŵena Tŷ, Łucja Żaneta, ليلى خليل');
  await choose(letter, /^Print$/);
  await see(letter, 'Is the letter in your hand?');
  await typeInto(letter, 'What they want, text', 'Name: \u{12000}');
  await choose(letter, 'Collected, every sheet');
  await see(letter, 'Printed and collected');
  await choose(letter, /^Print$/);
  await see(letter, 'no font on this computer draws \u{12000}');
  expect(await readPage(letter)).not.toContain('in your hand?');
  expect(await letterEvents(session, 'printed')).toBe(1);
  await letter.bringToFront();
  await uncover(letter, 'Confirmed for');

  // A document asked for offline is made from the package, and only then is its writer loaded.
  const scripts = await watchScripts(letter);
  expect(scripts.join()).toContain('letter');
  expect(scripts.join()).not.toContain('letter-docx');
  const downloads = await downloadsOf(session.browser);
  await letter.setOfflineMode(true);
  await choose(letter, 'Document');
  await see(letter, 'Document saved');
  expect(scripts.join()).toContain('letter-docx');
  const document = path.join(downloads, 'letter.docx');
  await expect.poll(() => existsSync(document), { timeout: 10_000 }).toBe(true);
  expect(docxText(new Uint8Array(readFileSync(document)))).toContain('Quintanar');
  rmSync(downloads, { recursive: true, force: true });
  await letter.close();
});

test('the GP letter is a document of its own whose first words hide it from online view', async () => {
  await toCard(session, 'e12');
  await choose(panel, /[Aa]sk now/);
  await see(panel, 'hurting you');
  await press(panel, '1', '2');
  await walkCare(panel);
  await press(panel, 'g', '1');
  const letter = await letterTab(session.browser, session.url('letter.html'));
  const text = await see(letter, /hide this WHOLE document from online view/);
  expect(text.indexOf('hide this WHOLE')).toBeLessThan(text.indexOf('Elmbridge'));
  await letter.close();

  // A letter to an agency: rung first, agreed to by itself, its three parts asked before it is shown.
  await record.bringToFront();
  await comeBack(panel);
  await press(panel, 'l');
  await see(panel, 'Which letter?');
  await choose(panel, 'adult safeguarding');
  await see(panel, /Ring first: Exampleton adult safeguarding/);
  await choose(panel, 'Yes: write it');
  const adult = await letterTab(session.browser, session.url('letter.html'));
  await see(adult, 'Answer the three parts');
  for (const part of (await adult.$$('fieldset')).slice(0, 3)) {
    await (await part.$('input'))?.click();
  }
  const shown = await see(adult, 'The three parts of the test');
  expect(shown).toContain('To: Exampleton adult safeguarding, for the duty desk');
  expect(shown).toMatch(/do not write, visit or call/);
  // A voice before a letter (hazard H37): it leaves in no form until somebody there was spoken to.
  expect(shown).toContain('Ring first: a letter alone may lie unread');
  await confirmFor(adult, 'ISR', 1992);
  const copied = await letterEvents(session, 'copied');
  await adult.bringToFront();
  await uncover(adult, 'Confirmed for');
  await choose(adult, /^Copy$/);
  await see(adult, /Ring first: a letter alone may lie unread[\s\S]*Ring first: a letter alone/);
  expect(await letterEvents(session, 'copied')).toBe(copied);
  await adult.bringToFront();
  await uncover(adult, 'Confirmed for');
  await typeInto(adult, 'Whom you spoke to there: name and time', 'Sam Okoro, 02:50');
  await choose(adult, /^Copy$/);
  await see(adult, 'Letter copied');
  await adult.close();
});

test('Escape covers a letter where it stands; the cover shortcut and idle close it', async () => {
  const letter = await openProjectLetter('e09');
  await letter.keyboard.press('Escape');
  await see(letter, 'covered');
  expect(await letter.evaluate(() => document.body.innerHTML)).not.toMatch(/Haddad|Daisy/);
  await record.bringToFront();
  await comeBack(panel);
  await cover(panel);
  await expect
    .poll(
      () => session.browser.targets().filter((t) => t.url() === session.url('letter.html')).length,
    )
    .toBe(0);
});
