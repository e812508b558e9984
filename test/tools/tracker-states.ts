import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { servePractice } from '../practice/serve';
import { builtFolder } from './build-extension';
import { choose, openAttendance, pause, press, pressUntil, see, typeInto } from './drive';
import { launch } from './launch';
import { policyBrowser } from './policy-browser';
import { dot } from './scenario';

type Shoot = (page: Page, name: string, widths?: readonly number[]) => Promise<void>;

const WORDS = 'quiet heron over the weir';
/** The id of the practice build, under which a policy file reaches it. */
export const PRACTICE_ID = 'npgboagebbbioifkdckjiddlljbfmhdd';

/** Two entries, one of them with nothing to reach it by. */
export const BAD_DIRECTORY = JSON.stringify([
  {
    id: 'daisy',
    name: 'Daisy',
    kind: 'hospital-project',
    for: 'Anyone here',
    hours: [],
    checked: '2026-11-02',
  },
  {
    id: 'daisy',
    name: 'Night adviser',
    kind: 'idva',
    for: 'Anyone',
    phone: '020 7946 0104',
    hours: [{ days: [1], from: '9', to: '17:00' }],
    checked: '2026-11-02',
  },
]);

/**
 * Services, referrals, measures and the worklist in a real browser whose policy keeps sealed records,
 * as pictures. Wants root and Debian's Chromium; says so and goes on without.
 */
export async function shootTracker(shoot: Shoot): Promise<void> {
  const browser = policyBrowser(PRACTICE_ID, {
    sealedStorage: 'passphrase',
    directoryFrom: 'desk',
  });
  if (!browser) return console.log('No referral was pictured: that wants root and Chromium.');
  const before = process.env.SIDENOTE_BROWSER;
  process.env.SIDENOTE_BROWSER = browser.executable;
  const practice = await servePractice();
  const session = await launch(builtFolder('chrome', 'practice'));
  const folder = mkdtempSync(path.join(tmpdir(), 'sidenote-directory-'));
  const record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
  await record.goto(`${practice.url}/emergency/#/board`);
  const panel = await session.openPanel();
  await record.bringToFront();
  const say = async (words: string | RegExp, name: string) => {
    await see(panel, words);
    await shoot(panel, name);
  };
  try {
    await see(panel, 'Choose a passphrase', 30_000);
    await typeInto(panel, 'Passphrase', WORDS);
    await typeInto(panel, 'The same again', WORDS);
    await choose(panel, 'Use this passphrase');
    await see(panel, /Checks.*Open/);
    await openAttendance(record, practice.url, 'e06');
    await dot(panel, 'filled');
    await press(panel, 'o', 'y', 'y');
    await see(panel, 'Check safety first');
    await choose(panel, 'refer to Daisy Project');
    await say('Do they agree to be referred?', 'agreement-choose');
    await choose(panel, 'to another service');
    await say('Which service?', 'services');
    await choose(panel, 'Elmbridge Outreach');
    await say('Refer when', 'service-card');
    await choose(panel, 'They were rung');
    await say('Log the call', 'log-call');
    await typeInto(panel, 'Whom you spoke to', 'Priya Shah, duty worker');
    await typeInto(panel, 'Who here sees it through', 'Sister Lund');
    await choose(panel, 'Log it');
    await say('Requested', 'referrals');
    await choose(panel, 'Elmbridge Outreach');
    await say('Log a contact', 'referral');
    await choose(panel, 'What happened');
    await say('What happened?', 'referral-states');
    await choose(panel, 'Service rejected');
    await say('Service rejected, because', 'referral-reason');
    await choose(panel, 'No capacity');
    await say('Other routes', 'referral-rejected');
    await choose(panel, 'Other routes');
    await say('At the next attendance', 'referral-routes');
    await panel.keyboard.press('Backspace');
    await choose(panel, 'Add an action');
    await say('Who does what', 'referral-action');
    await typeInto(panel, 'What', 'update');
    await choose(panel, 'Keep');
    await say('Not kept yet', 'referral-action-refused');
    await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await panel.keyboard.press('Backspace');
    await see(panel, 'Looked at today');
    // Keys and presses on a screen that has just come are ignored.
    await pause(600);
    await choose(panel, 'Looked at today');
    await see(panel, 'What was asked for');
    await pressUntil(panel, 'p', 'Clare');
    await say('Protective measures', 'protections');
    await choose(panel, 'Clare');
    await say('Who asks', 'protection-clares-law');
    await choose(panel, 'track it');
    await say('Tracked. Due after', 'referrals-two');
    await pressUntil(panel, 'p', 'multi-agency');
    await choose(panel, 'multi-agency');
    await say('Do now, before any meeting', 'meeting');
    await choose(panel, 'Back to what is owed');
    await press(panel, 'f');
    // Nobody finishes in silence about the children (reviews row 36).
    await see(panel, 'Do any children');
    await press(panel, '3');
    await see(panel, 'Where is the person');
    await press(panel, 'Backspace');
    await see(panel, 'Do any children');
    await press(panel, 'Backspace');
    await see(panel, 'What is done');
    await press(panel, 'f');
    await say('Recorded', 'done-tracked');

    const desk = await session.browser.newPage();
    await desk.goto(session.url('desk.html'));
    await see(desk, 'Show open referrals');
    await choose(desk, 'Show open referrals');
    await see(desk, 'Service rejected');
    await desk.click('.worklist-item summary');
    await shoot(desk, 'desk-worklist', [360, 1240]);
    await desk.click('.drawn-cases summary');
    await choose(desk, 'Draw sample');
    await see(desk, /\d+ drawn by number/);
    await desk.$eval('.drawn-cases', (each) => each.scrollIntoView());
    await shoot(desk, 'desk-drawn-cases', [360, 1240]);
    const file = path.join(folder, 'directory.json');
    writeFileSync(file, BAD_DIRECTORY);
    const input = await desk.$('#directory-file');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
    await see(desk, 'Not taken');
    await desk.$eval('.directory', (each) => each.scrollIntoView());
    await shoot(desk, 'desk-directory-refused', [360, 1240]);
    await desk.close();
  } finally {
    await Promise.allSettled([session.close(), practice.close()]);
    if (before === undefined) delete process.env.SIDENOTE_BROWSER;
    else process.env.SIDENOTE_BROWSER = before;
    browser.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
