import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  choose,
  openAttendance,
  pause,
  press,
  pressUntil,
  readPage,
  see,
  typeInto,
} from '../tools/drive';
import { builtFolder } from '../tools/build-extension';
import { launch, type Launched } from '../tools/launch';
import { people } from '../practice/people';
import { servePractice, type Practice } from '../practice/serve';
import { findFaults } from '../tools/find-faults';
import { policyBrowser } from '../tools/policy-browser';
import { dot } from '../tools/scenario';
import { passGate } from './session';
import { storedEvents } from './stored-events';

// Reception flags a record by the keyboard, reads four things of it and no more; then the same
// computer is a clinician's, who sees it behind the gate. A real policy file decides who is who.
const EXTENSION = 'npgboagebbbioifkdckjiddlljbfmhdd';
const CONCERN = 'Marigold canary: a caller heard shouting';
const managed = policyBrowser(EXTENSION, { roles: ['reception'] });
if (!managed) console.log('Reception was not tried in a browser: that wants root and Chromium.');

describe.runIf(managed)('reception', { retry: 0 }, () => {
  const before = process.env.SIDENOTE_BROWSER;
  let practice: Practice;
  let session: Launched;
  let record: Page;
  let panel: Page;
  let line = '';
  const faults: string[] = [];
  const check = async (page: Page, name: string) => faults.push(...(await findFaults(page, name)));

  beforeAll(async () => {
    process.env.SIDENOTE_BROWSER = managed?.executable;
    practice = await servePractice();
    session = await launch(builtFolder('chrome', 'practice'));
    record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await record.goto(`${practice.url}/emergency/#/board`);
    panel = await session.openPanel();
    await openAttendance(record, practice.url, 'e01');
  });
  afterAll(async () => {
    await Promise.allSettled([session.close(), practice.close()]);
    if (before === undefined) delete process.env.SIDENOTE_BROWSER;
    else process.env.SIDENOTE_BROWSER = before;
    managed?.remove();
  });

  test('danger comes first; nothing on the first screen tells why, or of whom', async () => {
    const said = await see(panel, /Nothing from reception stands/, 30_000);
    expect(said).toMatch(/^Reading Sidenote 1 Someone may be in danger now .*2 At the desk/);
    expect(said).not.toMatch(/abuse|violence|perpetrator|prompt|overdose|paracetamol/i);
    await check(panel, 'home');
    await press(panel, '1');
    expect(await see(panel, 'Danger now')).toMatch(/ring 999 now.*Ring 999 yourself/);
    await check(panel, 'danger');
    await panel.keyboard.press('Escape');
    await press(panel, '2', '1');
    await see(panel, 'Two people came');
    await check(panel, 'situation');
    await panel.keyboard.press('Escape');
    await press(panel, '4');
    await check(panel, 'somebody worried');
    await panel.keyboard.press('Escape');
    await see(panel, 'Log a letter');
  });

  test('reviews rows 54 and 55: by keys alone a flag is raised, and none of it is shown again', async () => {
    await press(panel, '3');
    await see(panel, 'Where does it come from?');
    await press(panel, '1');
    await see(panel, 'Neither say nor deny');
    await typeInto(panel, 'What was seen', CONCERN);
    await panel.keyboard.press('Tab');
    await choose(panel, '4Save');
    expect(await see(panel, 'say whom and when')).toContain('Tell somebody by voice first');
    await typeInto(panel, 'Told by voice', 'Dr Quill');
    await check(panel, 'flag form');
    await choose(panel, '4Save');
    const saved = await see(panel, 'Copy the line into the record');
    line = /Appointment preference: .* Ref [0-9A-Z]{5}-[0-9A-Z]{6}\./.exec(saved)?.[0] ?? '';
    expect(line).not.toBe('');
    expect(saved).toContain('Hide the code');
    // Row 55: the household is looked for by a person, in the record system, and nothing is linked here.
    expect(saved).toContain('who else lives there');
    expect(await whatPanelHolds()).not.toContain('Marigold');
    await check(panel, 'saved');
    await press(panel, '3');
    const home = await see(panel, 'See this person alone.');
    expect(home).toMatch(/See this person alone.*There is something for the clinician/);
    expect(await whatPanelHolds()).not.toMatch(/Marigold|Quill|third-party/);
  });

  test('every answer reception’s page can get has its fields and no other; the rest is refused', async () => {
    const asked = await ask('flag-view', { tabId: await tabOfRecord() });
    expect(asked).toEqual({
      ok: true,
      value: { flagged: true, seeAlone: true, useSafeContact: true, reviewOn: expect.anything() },
    });
    const token = { system: 'x', document: 'x', epoch: 0, patientKey: 'x' };
    for (const [name, request] of [
      ['flags', { tabId: 1, token }],
      ['reception-report', {}],
      ['waiting-prompts', {}],
      ['load-draft', { encounterId: 'x' }],
      ['roll-ups', { from: '2026-01-01', to: '2026-12-31' }],
    ] as const) {
      expect(await ask(name, request), name).toMatchObject({ ok: false, error: 'wrong-role' });
    }
    const view = (await ask('view', { tabId: await tabOfRecord() })) as { value: object };
    expect(JSON.stringify(view.value)).not.toMatch(
      /999 ?522|Ashdown|decision":|encounterId|patientKey|Marigold/,
    );
  });

  test('a flag begun for one record is not saved to the next', async () => {
    await choose(panel, 'Something for the clinician');
    await choose(panel, 'Something staff saw');
    await typeInto(panel, 'What was seen', 'seen at the door');
    await openAttendance(record, practice.url, 'e03');
    await choose(panel, '4Save');
    await see(panel, 'Nothing was saved');
    await panel.keyboard.press('Escape');
    await see(panel, 'Nothing from reception stands for this record');
    await openAttendance(record, practice.url, 'e01');
    await see(panel, 'See this person alone.');
  });

  test('reviews row 55: somebody at the same address is flagged by nothing', async () => {
    await openAttendance(record, practice.url, 'e03');
    await see(panel, 'Nothing from reception stands for this record');
    // The record's banner says that they live where the flagged person does.
    await record.evaluate(
      (address) => {
        const line = document.createElement('p');
        line.textContent = `Address ${address}`;
        document.querySelector('.banner')?.append(line);
      },
      people.find(({ id }) => id === 'e01')?.address ?? 'not known',
    );
    await pause(1_200);
    expect(await readPage(panel)).toContain('Nothing from reception stands for this record');
    expect(await ask('flag-view', { tabId: await tabOfRecord() })).toMatchObject({
      value: { flagged: false, seeAlone: false },
    });
    await openAttendance(record, practice.url, 'e01');
    await see(panel, 'See this person alone.');
  });

  test('with no record, or two, on screen nothing is flagged but by a typed number', async () => {
    await record.goto(`${practice.url}/emergency/#/board`);
    await see(panel, /^(?!.*See this person alone)/);
    await choose(panel, 'Something for the clinician');
    await choose(panel, 'Something staff saw');
    await typeInto(panel, 'What was seen', 'seen in the car park');
    // A record opened meanwhile may be somebody else's: it is not taken.
    await openAttendance(record, practice.url, 'e03');
    await choose(panel, '4Save');
    await see(panel, 'That is no NHS number');
    await panel.keyboard.press('Escape');
    await see(panel, 'Nothing from reception stands for this record');
    await record.goto(`${practice.url}/practice/?slow=4000`);
    await record.waitForSelector('#list a');
    await record.evaluate(() => document.querySelectorAll<HTMLElement>('#list a')[0]?.click());
    await see(panel, /^Reading/);
    await record.evaluate(() => document.querySelectorAll<HTMLElement>('#list a')[1]?.click());
    await see(panel, 'Two records on screen');
    expect(await ask('begin-flag', { tabId: await tabOfRecord() })).toMatchObject({
      error: 'conflict',
    });
    await openAttendance(record, practice.url, 'e01');
    await see(panel, 'See this person alone.');
  });

  test('reviews row 53: a letter is logged with both dates; one dated ahead is refused', async () => {
    await choose(panel, 'Log a letter');
    await typeInto(panel, 'Sender', 'Elmbridge ED');
    await typeInto(panel, 'Date on the letter', '9 November 2026');
    await typeInto(panel, 'Day it came', '3 November 2026');
    await choose(panel, '5Save');
    await see(panel, 'before the date it carries');
    await typeInto(panel, 'Date on the letter', '3 November 2026');
    await typeInto(panel, 'Day it came', '9 November 2026');
    await choose(panel, 'It can be read');
    await choose(panel, 'It asks for nothing');
    await typeInto(panel, 'Act by', '10 November 2026');
    await choose(panel, '5Save');
    // The log is read once it is saved: the copy to ask for stands a moment before it.
    const said = await see(panel, /Ask the sender for a new copy.*Logged here/);
    await check(panel, 'letter');
    expect(said).toMatch(/3 November 2026.*9 November 2026.*Elmbridge ED/);
    expect(said).toContain('not legible');
    await panel.keyboard.press('Escape');
  });

  test('what a letter asks for is overdue until somebody says, by two keys, that it was done', async () => {
    await press(panel, '6');
    await see(panel, 'Elmbridge ED, letter of 3 November 2026 Overdue: by 10 November 2026');
    await check(panel, 'letters to act on');
    await press(panel, '1');
    await see(panel, 'Was it done?');
    await press(panel, 'y');
    await see(panel, 'No letter logged here asks for anything more.');
    await panel.keyboard.press('Escape');
  });

  test('reviews row 79: a clinician sees it at the next contact, behind the gate and not before', async () => {
    managed?.write({ roles: ['clinician', 'lead'] });
    await see(panel, /Checks.*Open/, 30_000);
    await record.bringToFront();
    await dot(panel, 'filled');
    expect(await readPage(panel)).not.toMatch(/Marigold|reception|flag/i);
    await passGate(panel);
    const said = await see(panel, 'Reception has something for you');
    await check(panel, 'flag for a clinician');
    expect(said).toContain(CONCERN);
    expect(said).toMatch(/Somebody worried about a patient.*Told by voice: Dr Quill/);
    expect(said).toContain('never said to the patient');
    await choose(panel, 'Close it');
    await choose(panel, 'Close the flag');
    await see(panel, 'why it is closed');
    await typeInto(panel, 'In a few words', 'spoken with, safe');
    await choose(panel, 'Close the flag');
    await see(panel, 'The flag was closed');
    await choose(panel, 'Go on');
    await see(panel, /Consider asking|Nothing found|on your own concern|Ask now/);
    const events = await storedEvents(session);
    const kinds = events.map(({ event }) => event as { kind: string; flagAction?: string });
    expect(kinds.filter(({ kind }) => kind === 'flag').map((each) => each.flagAction)).toEqual([
      'raised',
      'closed',
    ]);
    expect(kinds.filter(({ kind }) => kind === 'letter-in')).toHaveLength(1);
    expect(kinds.filter(({ kind }) => kind === 'letter-done')).toHaveLength(1);
    // What this computer's role did not give was asked for above, and each was noted once.
    const refused = events.flatMap(({ event }) => (event as { refused?: string }).refused ?? []);
    expect(refused.sort()).toEqual(['see-counts', 'see-patient', 'see-reception', 'see-waiting']);
    expect(JSON.stringify(events)).not.toMatch(/Marigold|Quill|Elmbridge ED/);
  });

  test('reviews row 32: with no record open the panel names the champion on duty, and no other', async () => {
    const day = { from: '00:00', to: '24:00' };
    const weekdays = [1, 2, 3, 4, 5, 6, 7];
    const today = new Date().getDay() || 7;
    const others = weekdays.filter((each) => each !== today && each !== (today % 7) + 1);
    managed?.write({
      roles: ['clinician', 'lead'],
      champions: [
        { name: 'Osric Vane', contact: 'bleep 0412', hours: [{ ...day, days: others }] },
        { name: 'Odile Marchbanks', contact: 'bleep 0411', hours: [{ ...day, days: weekdays }] },
      ],
    });
    await record.goto(`${practice.url}/emergency/#/board`);
    const said = await see(panel, 'Ask on this shift: Odile Marchbanks, bleep 0411', 30_000);
    expect(said).not.toContain('Osric');
    await openAttendance(record, practice.url, 'e21');
    expect(await see(panel, /Reading|Partly read/)).not.toContain('Odile');
  });

  test('a flag’s line alone, in a record where nothing is kept, tells a clinician to ask', async () => {
    await openAttendance(record, practice.url, 'e21');
    await typeInto(record, 'Triage note', 'Sore finger.');
    await dot(panel, 'hollow');
    await typeInto(record, 'Triage note', `Sore finger. ${line}`);
    await dot(panel, 'filled');
    expect(await readPage(panel)).not.toMatch(/reception|flag/i);
    await passGate(panel);
    await see(panel, 'A line of reception’s stands in this record');
    // One character more or less is no line of ours.
    await panel.keyboard.press('Escape');
    await typeInto(
      record,
      'Triage note',
      line.replace(/Ref (.)/, (_, c) => (c === '0' ? 'Ref 1' : 'Ref 0')),
    );
    await dot(panel, 'hollow');
    // Beside a desktop system nothing is read but what is pasted: the line tells there too.
    await press(panel, 'p');
    await see(panel, 'Kept on this computer');
    await typeInto(panel, 'Note', `Sore finger. ${line}`);
    await choose(panel, 'Read it');
    await see(panel, 'Ready for a private check?');
    await press(panel, 'y');
    await see(panel, 'Alone, private, able to talk?');
    await press(panel, 'y');
    await see(panel, 'A line of reception’s stands in this record');
  });

  test('the sheet for a worried caller opens in a tab, and names nobody', async () => {
    const sheet = await session.browser.newPage();
    await sheet.goto(session.url('sheet.html'));
    const said = await pressUntil(sheet, 'y', 'If you are worried about somebody');
    expect(said).toMatch(/In danger now: ring 999/);
    expect(await sheet.title()).toBe('Sidenote');
    await check(sheet, 'sheet');
    await sheet.close();
    expect(faults).toEqual([]);
  });

  const whatPanelHolds = () =>
    panel.evaluate(() => {
      const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')];
      return `${document.documentElement.outerHTML} ${fields.map((each) => each.value).join(' ')}`;
    });

  const ask = (name: string, request: unknown) =>
    panel.evaluate(
      (sidenote, body) =>
        chrome.runtime.sendMessage({ sidenote, request: body }) as Promise<unknown>,
      name,
      request,
    );

  const tabOfRecord = () =>
    panel.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return tab?.id ?? -1;
    });
});
