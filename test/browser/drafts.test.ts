import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { defaultPolicy } from '../../src/policy/policy';
import { openAttendance, choose, pause, press, readPage, see, typeInto } from '../tools/drive';
import { comeBack, dot, walkCare } from '../tools/scenario';
import { passGate, shareSession, toCard, type Session } from './session';
import { storedEvents } from './stored-events';

// Hazard H15: what is typed is there again, at most a second old, whatever died meanwhile.
const HANGS_MS = 5_500;
const TYPED = 'through the ward clerk on Fridays';

let session: Session;
let record: Page;
let panel: Page;

shareSession((opened) => {
  session = opened;
  ({ record, panel } = opened);
});

async function typed(id: string): Promise<void> {
  await toCard(session, id);
  await choose(panel, 'Hand over to');
  await see(panel, 'Tell them in person');
  await press(panel, 'Backspace');
  await choose(panel, 'are they safe now');
  await walkCare(panel, { 'safe-now': 'not-known', wants: 'not-asked' });
  await see(panel, 'What is done');
  await press(panel, 'c');
  await see(panel, 'How to reach them safely');
  await typeInto(panel, 'One way that works', TYPED);
  await pause(900);
}

async function isBack(): Promise<void> {
  await see(panel, 'How to reach them safely');
  const fields = () => panel.$$eval('input', (all) => all.map((each) => each.value));
  await expect.poll(fields).toContain(TYPED);
}

async function reopen(): Promise<void> {
  panel = await session.openPanel();
  session.panel = panel;
  await record.bringToFront();
  await see(panel, /Checks/);
  await passGate(panel);
}

test('the background killed', async () => {
  await typed('e06');
  const at = session.url('background.js');
  const target = await session.browser.waitForTarget((each) => each.url() === at);
  await (await target.worker())?.close();
  await pause(500);
  await press(panel, 'Escape');
  await see(panel, /Checks/);
  await press(panel, 'o');
  await see(panel, 'Still private?');
  await press(panel, 'y');
  await isBack();
});

test('the panel closed and opened again', async () => {
  await typed('e15');
  await panel.close();
  await pause(500);
  await reopen();
  await isBack();
});

/** Words of the questions and of answers that are chosen below; none may be left where they stood. */
const CANARIES = /hurting you|control what you do|Badly most nights|Most weeks|sleeping|drinking/;

test('what a patient answers alone on the screen goes to the panel, and nothing of it stays there', async () => {
  // Another patient first, or the gate passed for e15 a moment ago would still count.
  await openAttendance(record, session.practice, 'e16');
  await dot(panel, 'filled');
  const before = (await storedEvents(session)).length;
  await toCard(session, 'e15');
  await press(panel, 'm');
  await see(panel, 'Let them answer alone');
  await press(panel, '5', '1');
  const first = await questionnaire();
  expect(await see(first, 'Some questions about your health')).not.toMatch(/abuse|partner|hurt/);
  await press(first, '1', '3');
  await see(first, 'Has pain kept you');
  // Cleared in one key, and neither a reload nor the way back begins it again.
  await first.keyboard.press('Escape');
  await see(first, 'This page is closed');
  await first.reload();
  await see(first, 'This page is closed');
  await leavesNothing(first);
  await record.bringToFront();
  await expect.poll(() => first.isClosed(), { timeout: 5_000 }).toBe(true);

  await comeBack(panel);
  await see(panel, 'Let them answer alone');
  await press(panel, '1');
  const page = await questionnaire();
  await see(page, 'Some questions about your health');
  await press(page, '1', '3', '0', '0', '3', '0');
  expect(await see(page, 'hurting you')).toContain('Question 6');
  await press(page, '1');
  await see(page, 'control what you do');
  await press(page, '0', '0', '0', '0', '0', '1');
  await see(page, 'You have finished');
  await leavesNothing(page);
  await page.reload();
  await see(page, 'This page is closed');
  await leavesNothing(page);

  await record.bringToFront();
  await dot(panel, 'filled');
  await comeBack(panel);
  const written = await see(panel, 'Written by the patient');
  expect(written).toMatch(/No outcome until you have spoken with them/);
  expect(written).toMatch(/Hurt, or made afraid Yes Controlled.* Left blank/);
  await press(panel, '1');
  await see(panel, 'Are they safe now');
  const since = (await storedEvents(session)).slice(before);
  const events = JSON.stringify(since.map(({ event }) => event));
  const order = ['opened', 'opened', 'finished', 'confirmed'].map(
    (each) => `"noted":"self-completion-${each}".*`,
  );
  // What was written became an outcome after it was spoken about, and no sooner.
  expect(events).toMatch(new RegExp(`${order.join('')}"outcome":"asked-disclosed"`));
  expect(events.match(/"outcome":"/g)).toHaveLength(1);
  expect(events).not.toMatch(/badly|sleep|hurt-or-afraid/);
});

test('a questionnaire left alone clears itself by its own clock, and a touch begins the time anew', async () => {
  const { selfCompletionIdleSeconds: idle } = defaultPolicy();
  await toCard(session, 'e09');
  await press(panel, 'm');
  await see(panel, 'Let them answer alone');
  await press(panel, '5', '1');
  const page = await questionnaire();
  await see(page, 'Some questions about your health');
  await press(page, '1', '3');
  await see(page, 'Has pain kept you');
  await passTime(page, idle - 5);
  await page.keyboard.press('Shift');
  await passTime(page, idle - 5);
  await see(page, 'Has pain kept you');
  await passTime(page, 10);
  await see(page, 'This page is closed');
  await leavesNothing(page);
  await record.bringToFront();
  await expect.poll(() => page.isClosed(), { timeout: 5_000 }).toBe(true);
});

/** Time goes by for the page’s own timers, and for nothing else. */
async function passTime(page: Page, seconds: number): Promise<void> {
  const devtools = await page.createCDPSession();
  const passed = new Promise((resolve) =>
    devtools.once('Emulation.virtualTimeBudgetExpired', resolve),
  );
  const budget = seconds * 1_000;
  await devtools.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget });
  await passed;
  await devtools.detach();
}

test('the record’s page hung for some seconds: said within two, parked, and back by itself', async () => {
  await typed('e14');
  const began = performance.now();
  // Not waited for: the page does nothing else meanwhile, as in a long script of its own.
  void record.evaluate((ms) => {
    for (const end = performance.now() + ms; performance.now() < end;);
  }, HANGS_MS);
  await see(panel, /Not reading: the page does not answer.*How to reach them safely/);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(await see(panel, /Checks/)).toMatch(/Not reading: the page does not answer/);
  await see(panel, /^Sidenote (Reading|Partly)/);
  await comeBack(panel);
  await isBack();
});

// Last: it leaves the session another page than it began with.
test('the record’s tab crashed and loaded anew', async () => {
  await typed('e16');
  const devtools = await record.createCDPSession();
  devtools.send('Page.crash').catch(() => undefined);
  await pause(1_500);
  const fresh = await session.browser.newPage();
  await record.close().catch(() => undefined);
  record = fresh;
  session.record = fresh;
  await openAttendance(fresh, session.practice, 'e16');
  await see(panel, /Checks/);
  await pause(500);
  await comeBack(panel);
  await isBack();
});

async function questionnaire(): Promise<Page> {
  const at = session.url('questionnaire.html');
  const target = await session.browser.waitForTarget((each) => each.url() === at);
  const page = await target.page();
  if (!page) throw new Error('The questionnaire has no page.');
  return page;
}

/** Markup, fields, title, address, the tab's own history, and every store a page can open. */
async function leavesNothing(page: Page): Promise<void> {
  expect(await page.title()).toBe('Sidenote');
  const left = await page.evaluate(async () => ({
    markup: document.documentElement.outerHTML,
    fields: document.querySelectorAll('input, textarea, select').length,
    stores: [localStorage.length, sessionStorage.length],
    kept: JSON.stringify(await chrome.storage.local.get(null)),
    state: JSON.stringify(history.state),
  }));
  expect(left).toMatchObject({ fields: 0, stores: [0, 0], state: 'null' });
  expect(left.markup + left.kept).not.toMatch(CANARIES);
  const devtools = await page.createCDPSession();
  const { entries } = await devtools.send('Page.getNavigationHistory');
  expect(entries.map(({ url, title }) => ({ url, title }))).toEqual([
    { url: session.url('questionnaire.html'), title: 'Sidenote' },
  ]);
  await devtools.detach();
  expect(await readPage(panel)).toMatch(/Checks/);
}
