import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openAttendance, choose, pause, press, see, typeInto } from '../tools/drive';
import { comeBack, walkCare } from '../tools/scenario';
import { passGate, shareSession, toCard, type Session } from './session';

// Hazard H15: what is typed is there again, at most a second old, whatever died meanwhile.
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
