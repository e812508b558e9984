import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choose, openAttendance, pause, see, typeInto } from '../tools/drive';
import { builtFolder } from '../tools/build-extension';
import { launch, type Launched } from '../tools/launch';
import { servePractice, type Practice } from '../practice/serve';
import { policyBrowser } from '../tools/policy-browser';
import { passGate } from './session';
import { storedEvents, storedRows } from './stored-events';

// The page about what is kept, driven as a person would: the passphrase changed, a new key made with
// nothing lost, everything removed; and the same removal when a site takes its policy away.
const FIRST = 'quiet heron over the weir';
const SECOND = 'amber lantern by the ferry';
const THIRD = 'seven grey stones in a row';
const EXTENSION = 'npgboagebbbioifkdckjiddlljbfmhdd';
const policy = { sealedStorage: 'passphrase', roles: ['clinician', 'lead', 'administrator'] };
const managed = policyBrowser(EXTENSION, policy);
if (!managed)
  console.log('The page about what is kept was not tried: that wants root and Chromium.');

describe.runIf(managed)('what is kept on this computer', { retry: 0 }, () => {
  const before = process.env.SIDENOTE_BROWSER;
  let practice: Practice;
  let session: Launched;
  let record: Page;
  let panel: Page;
  let kept: Page;

  beforeAll(async () => {
    process.env.SIDENOTE_BROWSER = managed?.executable;
    practice = await servePractice();
    session = await launch(builtFolder('chrome', 'practice'));
    record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await record.goto(`${practice.url}/emergency/#/board`);
    panel = await session.openPanel();
    kept = await session.browser.newPage();
    await kept.goto(session.url('kept.html'));
    await record.bringToFront();
  });
  afterAll(async () => {
    await Promise.allSettled([session.close(), practice.close()]);
    if (before === undefined) delete process.env.SIDENOTE_BROWSER;
    else process.env.SIDENOTE_BROWSER = before;
    managed?.remove();
  });

  test('before a passphrase is chosen it says where one is chosen', async () => {
    const said = await see(kept, 'no passphrase was chosen', 30_000);
    expect(said).toContain('It is chosen in the panel');
    expect(said).not.toContain('Make a new key');
    await choosePassphrase(FIRST);
    await see(kept, 'sealed by a passphrase');
  });

  test('the passphrase is changed, and only with the one in force', async () => {
    await keepSomething();
    await fill({
      'Passphrase now': 'not this one at all',
      'New passphrase': SECOND,
      'The new': SECOND,
    });
    await choose(kept, 'Change passphrase');
    await see(kept, 'not the passphrase');
    await fill({ 'Passphrase now': FIRST, 'New passphrase': SECOND, 'The new': `${SECOND}.` });
    await choose(kept, 'Change passphrase');
    await see(kept, 'not the same');
    await fill({ 'Passphrase now': FIRST, 'New passphrase': SECOND, 'The new': SECOND });
    await choose(kept, 'Change passphrase');
    await see(kept, 'Use the new passphrase from now on');
    expect(await filled()).toEqual(['', '', '', '']);
  });

  test('a new key seals everything again, and the draft opens as before', async () => {
    const was = await storedRows<{ keyId: string }>(session, 'sealed');
    expect(was.length).toBeGreaterThan(0);
    await fillExactly('Passphrase', SECOND);
    await choose(kept, 'Make a new key');
    const said = await see(kept, /\d+ kept records? sealed with the new key/);
    expect(said).toContain(`${was.length} kept record`);
    const is = await storedRows<{ keyId: string }>(session, 'sealed');
    expect(is.map((row) => row.keyId)).not.toContain(was[0]?.keyId);
    await lock();
    await see(panel, 'Locked.');
    expect(await filled(), 'a lock empties the page').toEqual(['', '', '', '']);
    await unlock(FIRST);
    await see(panel, 'not the passphrase');
    await unlock(SECOND);
    await see(panel, /Checks.*Open/);
    await atRecord();
    await see(panel, 'Are they safe now');
  });

  test('an administrator removes everything kept, and the panel begins anew', async () => {
    await choose(kept, 'Remove everything kept');
    await typeInto(kept, 'Type “remove”', 'remov');
    const go = () =>
      kept.$$eval(
        'button',
        (all) => all.find((each) => each.textContent === 'Remove it all now')?.disabled,
      );
    expect(await go()).toBe(true);
    await typeInto(kept, 'Type “remove”', 'remove');
    await choose(kept, 'Remove it all now');
    await see(kept, /no passphrase was chosen/);
    await expectNothingKept(1);
    const said = await see(panel, 'Choose a passphrase');
    expect(said).not.toMatch(/safe now|abuse|private/i);
    await choosePassphrase(THIRD);
    await atRecord();
    const anew = await see(panel, /Consider asking|Check safety first/);
    expect(anew, 'the draft is gone').not.toContain('What was started before is back');
  });

  test('a policy taken away for an hour of running removes the same', async () => {
    await keepSomething('card');
    managed?.takeAway();
    const gone = () =>
      kept.evaluate(async () => Object.keys(await chrome.storage.managed.get(null)).length);
    await expect.poll(gone, { timeout: 30_000, interval: 500 }).toBe(0);
    const worker = await background();
    for (let tick = 0; tick < 12; tick++) {
      await worker.evaluate(`chrome.alarms.onAlarm.dispatch({ name: 'policy-watch' })`);
      await pause(300);
    }
    await expect.poll(erasures, { timeout: 10_000, interval: 500 }).toBe(2);
    await expectNothingKept(2);
  });

  /** Leaves a sealed draft behind, on the first screen after a disclosure. */
  async function keepSomething(from: 'start' | 'card' = 'start'): Promise<void> {
    if (from === 'start') {
      await openAttendance(record, practice.url, 'e06');
      await atRecord();
    }
    await see(panel, 'Check safety first');
    await choose(panel, 'are they safe now');
    await see(panel, 'Are they safe now');
    await expect
      .poll(async () => (await storedRows(session, 'sealed')).length, {
        interval: 300,
        timeout: 10_000,
      })
      .toBeGreaterThan(0);
  }

  /** The record in front again, read, and the gate passed. */
  async function atRecord(): Promise<void> {
    await record.bringToFront();
    await see(panel, /Reading.*Checks/);
    await passGate(panel);
  }

  async function expectNothingKept(erased: number): Promise<void> {
    expect(await storedRows(session, 'sealed')).toEqual([]);
    expect(
      await kept.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null))),
    ).not.toMatch(/"keyring"/);
    expect(
      await kept.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null))),
    ).not.toMatch(/open-keys|answers/);
    expect(await erasures()).toBe(erased);
  }

  const erasures = async () =>
    (await storedEvents(session)).filter(({ event }) => event.kind === 'erased').length;

  async function fill(fields: Record<string, string>): Promise<void> {
    for (const [label, words] of Object.entries(fields)) await typeInto(kept, label, words);
  }

  /** The last field of that label: two sections ask for the passphrase. */
  async function fillExactly(label: string, words: string): Promise<void> {
    const id = await kept.$$eval(
      'label',
      (all, text) => all.findLast((each) => each.textContent === text)?.htmlFor,
      label,
    );
    const input = await kept.waitForSelector(`[id="${id}"]`);
    await input?.click({ count: 3 });
    await input?.type(words);
  }

  const filled = () => kept.$$eval('input', (all) => all.map((each) => each.value));

  async function choosePassphrase(words: string): Promise<void> {
    await see(panel, 'Choose a passphrase', 30_000);
    await typeInto(panel, 'Passphrase', words);
    await typeInto(panel, 'The same again', words);
    await choose(panel, 'Use this passphrase');
    await see(panel, /Checks.*Open/);
  }

  async function unlock(words: string): Promise<void> {
    await typeInto(panel, 'Passphrase', words);
    await panel.keyboard.press('Enter');
  }

  async function background() {
    const at = session.url('background.js');
    const target = await session.browser.waitForTarget((each) => each.url() === at);
    const worker = await target.worker();
    if (!worker) throw new Error('The background does not run.');
    return worker;
  }

  async function lock(): Promise<void> {
    await (await background()).evaluate(`chrome.idle.onStateChanged.dispatch('locked')`);
  }
});
