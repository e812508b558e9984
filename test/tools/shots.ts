import { mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { servePractice } from '../practice/serve';
import { buildExtension, root } from './build-extension';
import {
  choose,
  letterTab,
  openAttendance,
  pause,
  press,
  pressUntil,
  see,
  typeInto,
} from './drive';
import { AT_400_PER_CENT, findCutOff } from './find-cut-off';
import { launch } from './launch';
import { shootCare } from './care-states';
import { shootExtract } from './extract-states';
import { visitCovered } from './covered-states';
import { shootCoverage } from './coverage-states';
import { shootDesk } from './desk-states';
import { shootLetters } from './letter-states';
import { visitCard, visitFurther, visitLeaving, visitSelfCompletion } from './enquiry-states';
import { shootLocked } from './locked-states';
import { shootReception } from './reception-states';
import { shootRecords } from './record-states';
import { dot } from './scenario';
import { shootTracker } from './tracker-states';
import { shootSetUp } from './set-up-states';
import { shootTeaching } from './teach-states';
import { shootWaiting } from './waiting-states';

/**
 * `npm run shots`: each screen and state of the real extension as a picture, light and dark, the
 * panel at its own 360 px, at the 320 that 400 % zoom leaves and at 760, pages at 360 and 1240. Into
 * `.output/shots/`, which git ignores. Says what is cut off at any width. With `--light` not dark, with
 * `--panel 360` or `--panel 360,760` the panel at those widths alone, and no other page.
 */
const { values: only } = parseArgs({
  options: { light: { type: 'boolean', default: false }, panel: { type: 'string' } },
});
const folder = `${root}.output/shots`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const practice = await servePractice();
const session = await launch(buildExtension('chrome', 'practice'));
const record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
await openAttendance(record, practice.url, 'e21');
const panel = await session.openPanel();
await record.bringToFront();

/** The panel's own width, what 400 % zoom leaves of a window of 1280 pixels, and pulled wide. */
const PANEL_WIDTHS = only.panel?.split(',').map(Number) ?? [360, AT_400_PER_CENT.width, 760];
const LIGHTS = only.light ? ['light'] : ['light', 'dark'];
const cutOff: string[] = [];

async function shoot(page: Page, name: string, widths: readonly number[] = []): Promise<void> {
  if (only.panel && widths.length > 0) return;
  await pause(150);
  for (const value of LIGHTS) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    for (const width of widths.length > 0 ? widths : PANEL_WIDTHS) {
      await page.setViewport({ ...AT_400_PER_CENT, width });
      if (value === 'light' && page !== record)
        cutOff.push(...(await findCutOff(page, `${name}, ${width} px`)));
      // As high as the page, so that a bar which sticks to the foot is painted at the foot.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewport({ width, height: Math.max(600, height) });
      const path = `${folder}/${name}-${width}-${value}.png`;
      await page.screenshot({ path: path as `${string}.png` });
    }
  }
  await page.setViewport(widths.length > 0 ? { width: 1240, height: 860 } : null);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
  console.log(name);
}

/** Through the gate, or back on one key where another patient was not seen meanwhile. */
async function gate(): Promise<void> {
  await press(panel, 'o');
  const asked = await see(panel, /Ready for a private check\?|Still private\?/);
  await press(panel, 'y');
  if (asked.includes('Ready')) await press(panel, 'y');
}

async function fresh(id: string, note?: string): Promise<void> {
  await panel.keyboard.press('Escape');
  await openAttendance(record, practice.url, id);
  if (note) await typeInto(record, 'Triage note', note);
  await pause(600);
}

const say = async (words: string | RegExp, name: string) => {
  await see(panel, words);
  await shoot(panel, name);
};

const beside = {
  browser: session.browser,
  url: session.url,
  record,
  panel,
  practice: practice.url,
};
await visitCovered(beside, (name) => shoot(panel, name));
await record.goto(`${practice.url}/`);
await see(panel, 'Not reading');
await press(panel, 'o', 'y', 'y');
await say('No record can be read', 'no-record');

// The gate.
await fresh('e17');
await press(panel, 'o');
await say('Ready for a private check?', 'gate');
await press(panel, 'p');
await say('By phone or video', 'gate-remote');
await panel.keyboard.press('Backspace');
await press(panel, 'n');
await say('Not now, because', 'gate-reasons');
await press(panel, '9');
await say('Someone stays throughout', 'gate-more-reasons');
await panel.keyboard.press('Backspace');
await press(panel, '1');
await say('Time with the patient', 'gate-alone-ways');

// Put off, and why is asked in private.
await fresh('e12');
await press(panel, 'l');
await dot(panel, 'hollow');
await gate();
await say('It was put off earlier', 'why-later');

// Cards.
await fresh('e10');
await gate();
await say('See them alone first', 'card-see-alone');
await fresh('e22', 'Says he hit his girlfriend and threatened to kill her.');
await gate();
await say(/Think of safety first/, 'card-harm-by-patient');
await fresh('e21');
await gate();
await say('Start a check', 'card-concern');
await press(panel, '4');
await say('Not relevant here, because', 'not-relevant');
await fresh('e05');
await gate();
await say(/Because/, 'card-alcohol');
await fresh('e01', 'took 16 paracetamol after argument with partner, wants to leave');
await gate();
await say('Consider asking', 'card');

// Questions, outcomes.
await press(panel, '1');
await say('hurting you', 'ask-1');
await press(panel, '2');
await say('control what you do', 'ask-2');
await press(panel, '4');
await say('Why was it not asked', 'why-not-asked');
await press(panel, '2');
await say('Recorded', 'done-not-asked');
await fresh('e03');
await gate();
await see(panel, 'Because');
await choose(panel, 'Ask now');
await press(panel, '2', '2');
await say('Recorded', 'done-nothing-disclosed');

// A disclosure.
await fresh('e06');
await gate();
await say('Check safety first', 'card-safety');
await choose(panel, 'are they safe now');
await shootCare(panel, shoot);
await press(panel, 'c');
await say('How to reach them safely', 'contact');
await choose(panel, 'Done');
await press(panel, 'h');
await say('Hand over to', 'hand-over');
await panel.keyboard.press('Backspace');
await press(panel, 'r');
await say('Do they agree', 'agreement');
await press(panel, '2');
await say('They said no', 'refused');
await press(panel, '1');
await say('Which sheet?', 'sheets');
await panel.keyboard.press('Backspace');
await press(panel, '2');
await say('Sharing without agreement', 'without');
await panel.keyboard.press('Backspace');
await panel.keyboard.press('Backspace');
await press(panel, '1');

// Letters.
const project = await letterTab(session.browser, session.url('letter.html'));
await see(project, 'Daisy');
await shoot(project, 'letter-project', [360, 1240]);
await typeInto(project, 'Initials', 'CO');
await project.keyboard.press('Escape');
await see(project, 'covered');
await shoot(project, 'letter-covered', [360]);
await project.close();
await record.bringToFront();
await pressUntil(panel, 'o', 'Still private?');
await shoot(panel, 'still-private');
await press(panel, 'y');
await press(panel, 'g');
await say('Letter to the GP', 'gp');
await press(panel, '1');
const gp = await letterTab(session.browser, session.url('letter.html'));
await see(gp, 'online');
await shoot(gp, 'letter-gp', [360, 1240]);
await openAttendance(record, practice.url, 'e21');
await gp.bringToFront();
await press(gp, 'y').catch(() => undefined);
await see(gp, 'another patient');
await shoot(gp, 'letter-parked', [360]);
await gp.close();
await openAttendance(record, practice.url, 'e06');
await record.bringToFront();
await pause(500);
await gate();
await see(panel, 'What is done');
await press(panel, 'f');
await say('Recorded', 'done-disclosed');

// What lies beside the way through, and the questionnaire.
await panel.keyboard.press('Escape');
const wide = (page: Page, name: string) => shoot(page, name, page === panel ? [] : [360, 1240]);
await visitCard(beside, wide);
await visitSelfCompletion(beside, wide);
await visitFurther(beside, wide);
await visitLeaving(beside, wide);

// Paste, Desk, paper.
await panel.keyboard.press('Escape');
await press(panel, 'p');
await say('Paste a note', 'paste');
await press(panel, '2', 'y', 'y');
await say('What brought them?', 'by-hand');
await press(panel, '1', '1', '2');
await say('Assault', 'by-hand-marked');
await press(panel, 'd');
await say('2 marked', 'by-hand-groups');
await press(panel, 'd');
await say('Because', 'by-hand-card');
await panel.keyboard.press('Escape');
await say('Entered by hand', 'covered-by-hand');
await press(panel, 'o');
await say('Still private?', 'by-hand-close');
await press(panel, 'x');
const desk = await session.browser.newPage();
await desk.goto(session.url('desk.html'));
await see(desk, 'Asked');
await shoot(desk, 'desk', [360, 1240]);
await desk.goto(session.url('paper.html'));
await see(desk, 'covered');
await shoot(desk, 'paper-covered', [360, 1240]);
await pressUntil(desk, 'y', 'paper card');
await shoot(desk, 'paper', [360, 1240]);
await desk.pdf({ path: `${folder}/paper.pdf`, preferCSSPageSize: true });
await desk.close();

await shootRecords(session, folder, shoot);
await shootExtract(session, folder, shoot);
await shootCoverage(session, folder, shoot);
await shootDesk(session, folder, shoot);
await shootWaiting(session, shoot);
await shootLocked(session, shoot);

await session.close();
await practice.close();
await shootSetUp(shoot);
await shootLetters(shoot);
await shootTracker(shoot);
await shootReception(shoot);
await shootTeaching(shoot);
console.log(`Pictures in ${folder}`);
for (const each of cutOff) console.log(`Cut off: ${each}`);
process.exit(0);
