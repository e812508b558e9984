import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose, openAttendance, pause, press, see, typeInto } from '../tools/drive';
import { walkCare } from '../tools/scenario';
import { builtFolder } from '../tools/build-extension';
import {
  findTold,
  shootControl,
  shootCovered,
  type CoveredPictures,
} from '../tools/covered-pictures';
import { launch, type Launched } from '../tools/launch';
import { canReadPictures } from '../tools/read-picture';
import { servePractice, type Practice } from '../practice/serve';
import { policyBrowser } from '../tools/policy-browser';
import { passGate } from './session';

// Passphrase storage, switched on by a real policy file: locked at the start, sealed on the disk, and
// a draft that outlives the browser.
const WORDS = 'quiet heron over the weir';
const TYPED = 'Zinnia canary';
const EXTENSION = 'npgboagebbbioifkdckjiddlljbfmhdd';
const browser = policyBrowser(EXTENSION, { sealedStorage: 'passphrase' });
if (!browser) console.log('No passphrase was tried in a browser: that wants root and Chromium.');

describe.runIf(browser)('with passphrase storage', () => {
  const before = process.env.SIDENOTE_BROWSER;
  const profile = mkdtempSync(path.join(tmpdir(), 'sidenote-profile-'));
  let practice: Practice;
  let session: Launched;
  let record: Page;
  let panel: Page;
  const pictures: CoveredPictures = new Map();

  /** The same record is served throughout: its arrival times tell one attendance from another. */
  async function open(): Promise<void> {
    session = await launch(builtFolder('chrome', 'practice'), { userDataDir: profile });
    expect(session.extensionId).toBe(EXTENSION);
    record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await record.goto(`${practice.url}/emergency/#/board`);
    panel = await session.openPanel();
    await record.bringToFront();
  }

  beforeAll(async () => {
    process.env.SIDENOTE_BROWSER = browser?.executable;
    practice = await servePractice();
    await open();
  });
  afterAll(async () => {
    await Promise.allSettled([session.close(), practice.close()]);
    if (before === undefined) delete process.env.SIDENOTE_BROWSER;
    else process.env.SIDENOTE_BROWSER = before;
    browser?.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  const fields = () => panel.$$eval('input', (all) => all.map((each) => each.value));

  async function unlock(words = WORDS): Promise<void> {
    await typeInto(panel, 'Passphrase', words);
    await panel.keyboard.press('Enter');
  }

  async function typeContact(words: string): Promise<void> {
    await openAttendance(record, practice.url, 'e06');
    await see(panel, /Checks/);
    await passGate(panel);
    await see(panel, 'Check safety first');
    await choose(panel, 'are they safe now');
    await see(panel, 'Are they safe now');
    await walkCare(panel, { 'safe-now': 'not-known' });
    await press(panel, 'c');
    await see(panel, 'How to reach them safely');
    await typeInto(panel, 'One way that works', words);
  }

  test('the first passphrase is chosen twice over, and a short one is refused', async () => {
    const said = await see(panel, 'Choose a passphrase', 30_000);
    expect(said).toMatch(/Reading|No record open/);
    expect(said).not.toMatch(/abuse|alone|companion|private|patient|Open O/i);
    if (canReadPictures()) await shootCovered(panel, pictures, 'first', /Sidenote.*Choose a pass/);
    await typeInto(panel, 'Passphrase', WORDS);
    await typeInto(panel, 'The same again', `${WORDS}.`);
    await choose(panel, 'Use this passphrase');
    await see(panel, 'not the same');
    await typeInto(panel, 'Passphrase', 'too short');
    await typeInto(panel, 'The same again', 'too short');
    await choose(panel, 'Use this passphrase');
    await see(panel, 'at least 12 characters');
    await typeInto(panel, 'Passphrase', WORDS);
    await typeInto(panel, 'The same again', WORDS);
    await choose(panel, 'Use this passphrase');
    await see(panel, /Checks.*Open/);
  });

  test('a lock asks for it, tells a wrong one, and gives the draft back', async () => {
    await typeContact(TYPED);
    await lock();
    const locked = await see(panel, 'Locked.');
    expect(locked).toMatch(/^Sidenote (Reading|Partly read).*Checks/);
    expect(locked).not.toMatch(/abuse|alone|companion|private|patient|Zinnia|safely/i);
    // Nor can a picture of it be read to say so, on either ground; the control is read whole.
    if (canReadPictures()) {
      await shootCovered(panel, pictures, 'locked', /Sidenote.*Checks.*Locked/);
      await shootControl(panel, pictures);
      expect(findTold(pictures)).toEqual([]);
    }
    // The panel is shut first and memory emptied after it: a moment, longer on a busy machine.
    await expect.poll(inMemory, { timeout: 5_000 }).not.toMatch(/Zinnia|open-keys/);
    await unlock('another heron altogether');
    await see(panel, 'not the passphrase');
    await unlock();
    await see(panel, /Checks.*Open/);
    await passGate(panel);
    await see(panel, 'How to reach them safely');
    await expect.poll(fields).toContain(TYPED);
  });

  test('after a hard kill of the browser the draft is there, at most a second old', async () => {
    await typeInto(panel, 'One way that works', `${TYPED} again`);
    await pause(900);
    await killAndReturn('e06');
    await see(panel, 'How to reach them safely');
    await expect.poll(fields).toContain(`${TYPED} again`);
    await choose(panel, 'Done');
    await see(panel, 'What is done');
  });

  test('killed between two questions: the answer is there, and the second one is asked', async () => {
    await press(panel, 'Escape');
    await openAttendance(record, practice.url, 'e09');
    await see(panel, /Reading.*Checks/);
    await passGate(panel);
    await see(panel, 'sk now');
    await choose(panel, 'sk now');
    await see(panel, 'hurting you');
    await press(panel, '1');
    await see(panel, 'control what you do');
    await pause(900);
    await killAndReturn('e09');
    expect(await see(panel, 'control what you do')).toContain('What was started before is back');
    // Only the first "yes" makes a disclosure of this.
    await press(panel, '2');
    await see(panel, 'Are they safe now');
  });

  /** Killed, opened and unlocked, back at the same record and past what is told first and the gate. */
  async function killAndReturn(id: string): Promise<void> {
    const died = new Promise((resolve) => session.browser.once('disconnected', resolve));
    session.browser.process()?.kill('SIGKILL');
    await died;
    await session.close().catch(() => undefined);
    await pause(2_000);
    await open();
    await see(panel, 'Locked.', 30_000);
    await openAttendance(record, practice.url, id);
    await unlock();
    await see(panel, /Checks.*Open/);
    // What the kill cut off is told first (`notices`); then the gate.
    await press(panel, 'o');
    if (/handed over/.test(await see(panel, /Ready for a private|handed over/))) {
      await choose(panel, 'Go on');
    }
    await see(panel, 'Ready for a private check?');
    await press(panel, 'y', 'y');
  }

  test('wrong passphrases cost a wait', async () => {
    await lock();
    await see(panel, 'Locked.');
    for (let i = 0; i < 3; i++) {
      await unlock(`wrong heron number ${i}`);
      await see(panel, 'not the passphrase');
      await pause(400);
    }
    await unlock();
    await see(panel, /Wait \d second/);
    await pause(5_500);
    await unlock();
    await see(panel, /Checks.*Open/);
  });

  async function lock(): Promise<void> {
    const at = session.url('background.js');
    const target = await session.browser.waitForTarget((each) => each.url() === at);
    const worker = await target.worker();
    await worker?.evaluate(`chrome.idle.onStateChanged.dispatch('locked')`);
  }

  const inMemory = () =>
    panel.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
});
