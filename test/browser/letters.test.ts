import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
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
  await letter.close();
});

test('the printed letter is a tagged page with headings and tables, and nothing of the screen', async () => {
  const letter = await openProjectLetter('e15');
  const age = new Date(Date.now()).getFullYear() - 1987;
  for (const each of [age, age - 1]) {
    await typeInto(letter, 'Initials', 'MQ');
    await typeInto(letter, 'Age', String(each));
    await choose(letter, 'Confirm');
    if (/Confirmed for/.test(await readPage(letter))) break;
  }
  await see(letter, 'Confirmed for');
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
