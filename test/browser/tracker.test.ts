import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { practicePolicy } from '../../src/policy/practice-policy';
import { writeDirectory } from '../../src/referral/directory-file';
import { servePractice, type Practice } from '../practice/serve';
import { builtFolder } from '../tools/build-extension';
import { choose, letterTab, openAttendance, pause, press, see, typeInto } from '../tools/drive';
import { findFaults } from '../tools/find-faults';
import { launch, type Launched } from '../tools/launch';
import { policyBrowser } from '../tools/policy-browser';
import { BAD_DIRECTORY, PRACTICE_ID } from '../tools/tracker-states';
import { comeBack, dot } from '../tools/scenario';
import { passGate } from './session';
import { storedEvents } from './stored-events';

// Services, referrals and what came of them, where a site keeps sealed records: a real policy file, the
// real panel, the Desk, a closed browser.
const WORDS = 'quiet heron over the weir';
/** A site's own way of asking, in its third wording. */
const OURS = {
  ...{ id: 'ours', title: 'Ours', version: 3, opens: 'first', reviewed: '2026-11-01' },
  ...{ source: 'Safeguarding group', licence: 'Written by the site', opening: 'We ask everyone.' },
  confidentiality: 'It stays with the team, unless somebody is in serious danger.',
  questions: [
    {
      ...{ id: 'frightened', say: 'Is somebody at home frightening you?' },
      ...{ sayRemotely: 'Just yes or no: is somebody frightening you?' },
      next: { yes: 'end', no: 'end', 'prefers-not-to-say': 'end', 'not-asked': 'end' },
    },
  ],
};
const browser = policyBrowser(PRACTICE_ID, {
  ...{ sealedStorage: 'passphrase', directoryFrom: 'desk' },
  ...{ practice: false, showSmallNumbers: false },
  ...{ maracSeveralPerpetrators: true, questionSet: 'ours', ownQuestionSets: [OURS] },
});
if (!browser) console.log('No referral was tracked in a browser: that wants root and Chromium.');

describe.runIf(browser)('open referrals', () => {
  const before = process.env.SIDENOTE_BROWSER;
  const profile = mkdtempSync(path.join(tmpdir(), 'sidenote-tracker-'));
  const faults: string[] = [];
  let practice: Practice;
  let session: Launched;
  let record: Page;
  let panel: Page;

  async function open(): Promise<void> {
    session = await launch(builtFolder('chrome', 'practice'), { userDataDir: profile });
    record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await record.goto(`${practice.url}/emergency/#/board`);
    panel = await session.openPanel();
    await record.bringToFront();
  }
  async function openDesk(): Promise<Page> {
    const desk = await session.browser.newPage();
    await desk.goto(session.url('desk.html'));
    await see(desk, 'Show open referrals');
    return desk;
  }
  async function backToPanel(): Promise<void> {
    await record.bringToFront();
    await comeBack(panel);
  }

  beforeAll(async () => {
    process.env.SIDENOTE_BROWSER = browser?.executable;
    practice = await servePractice();
    await open();
    await see(panel, 'Choose a passphrase', 30_000);
    await typeInto(panel, 'Passphrase', WORDS);
    await typeInto(panel, 'The same again', WORDS);
    await choose(panel, 'Use this passphrase');
    await see(panel, /Checks.*Open/);
  });
  afterAll(async () => {
    await Promise.allSettled([session.close(), practice.close()]);
    if (before === undefined) delete process.env.SIDENOTE_BROWSER;
    else process.env.SIDENOTE_BROWSER = before;
    browser?.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  test('whose check was put off is named on the Desk from what is sealed, in short', async () => {
    await openAttendance(record, practice.url, 'e03');
    await dot(panel, 'filled');
    await press(panel, 'l');
    await dot(panel, 'hollow');
    const desk = await openDesk();
    await choose(desk, 'Show enquiries still owed');
    const owed = await see(desk, '1 still owed');
    expect(owed).toMatch(/[A-Z]{2} · W\d{6} · Triage, at \d\d:\d\d Put off, no reason given/);
    await desk.close();
    await record.bringToFront();
    await see(panel, /Checks/);
  });

  test('reviews rows 23 and 26: a site’s own words are asked and counted, its own criterion met', async () => {
    await openAttendance(record, practice.url, 'e30');
    await typeInto(record, 'Triage note', 'Punched by husband this morning.');
    await dot(panel, 'filled');
    await passGate(panel);
    await see(panel, 'sk now');
    await choose(panel, 'sk now');
    await see(panel, 'Is somebody at home frightening you?');
    await press(panel, '1');
    await see(panel, 'Are they safe now');
    await press(panel, 'Backspace', 'Backspace');
    await see(panel, 'They have told us: refer');
    await choose(panel, 'They have told us: refer');
    await see(panel, 'Not asked yet');
    await choose(panel, 'Not asked yet');
    await see(panel, 'MARAC: consider');
    await press(panel, 'm', '2');
    await see(panel, 'Not now; others before');
    await choose(panel, 'Not now; others before');
    await see(panel, 'Who, and about when');
    await press(panel, 'Backspace', 'Backspace', 'b', 'k');
    const said = await see(panel, 'MARAC: recommended');
    expect(said).toContain('Meets local criterion: more than one perpetrator');
    // Row 26: which words were asked is counted with the outcome. The look at it covers the panel.
    const outcomes = (await storedEvents(session)).filter(({ event }) => event.kind === 'outcome');
    expect(outcomes.at(-1)?.event.questionSets).toEqual(['ours@3']);
    await record.bringToFront();
    await see(panel, /Checks/);
  });

  test('reviews rows 40, 48 and 77: a voice first, then who each service is for, by keys alone', async () => {
    await openAttendance(record, practice.url, 'e06');
    await see(panel, /Checks/);
    await passGate(panel);
    expect(await see(panel, 'Check safety first')).toContain('Not approved for live use');
    await press(panel, '2');
    await see(panel, 'Do they agree to be referred?');
    await press(panel, '4');
    const chooser = await see(panel, 'Which service?');
    expect(chooser.indexOf('020 7946 0103'), 'a voice first').toBeLessThan(
      chooser.indexOf('Which service?'),
    );
    expect(chooser).toMatch(/Elmbridge Outreach Anyone living in the borough/);
    expect(chooser).toMatch(/Men’s advice service Check before use\./);
    faults.push(...(await findFaults(panel, 'services')));
    await choose(panel, 'Elmbridge Outreach');
    expect(await see(panel, 'Refer when')).toContain('Not in danger today; support over weeks');
    faults.push(...(await findFaults(panel, 'service')));
    await panel.keyboard.press('Backspace');
    await choose(panel, 'On-call IDVA');
    expect(await see(panel, 'Refer when')).toContain('Serious harm is feared');
  });

  test('reviews rows 14 and 74: a call is logged; rejected needs a reason, an action who and when', async () => {
    await choose(panel, 'They were rung');
    await see(panel, 'Log the call to On-call IDVA');
    await choose(panel, 'Log it');
    await see(panel, 'Write whom you spoke to');
    await typeInto(panel, 'Whom you spoke to', 'Zinnia Shah');
    await typeInto(panel, 'Who here sees it through', 'Sister Lund');
    await choose(panel, 'Log it');
    await see(panel, /On-call IDVA Requested\. An answer is due/);
    faults.push(...(await findFaults(panel, 'referrals')));
    await choose(panel, 'On-call IDVA');
    await see(panel, 'Zinnia Shah, phone');
    faults.push(...(await findFaults(panel, 'referral')));
    await press(panel, '1');
    await see(panel, 'What happened?');
    await choose(panel, 'Service rejected');
    await see(panel, 'Service rejected, because');
    await choose(panel, 'Another reason');
    await see(panel, 'Write in a few words why');
    await choose(panel, 'No capacity');
    await see(panel, /Service rejected \(no capacity\).*Another route is due/);
    await choose(panel, 'Add an action');
    await typeInto(panel, 'What', 'update social worker');
    await choose(panel, 'Keep');
    await see(panel, 'Not kept yet. Write by when');
    await typeInto(panel, 'By when', '4 Jan 2030');
    await choose(panel, 'Keep');
    await see(panel, 'Done: update social worker');
    await choose(panel, 'Other routes');
    await see(panel, /Daisy Project.*At the next attendance/);
    await panel.keyboard.press('Backspace');
    await choose(panel, 'Looked at today');
  });

  test('reviews rows 67 and 75: Clare’s Law has its clock, and nothing waits for a meeting', async () => {
    await see(panel, /What was asked for.*Service rejected/);
    await choose(panel, 'Protective measures');
    await see(panel, 'They decide');
    faults.push(...(await findFaults(panel, 'protections')));
    await choose(panel, 'Clare');
    await see(panel, /What .*Who asks .*How fast .*From here/);
    await choose(panel, 'track it');
    await see(panel, /Clare’s Law Requested\. The disclosure is due.*Tracked/);
    await choose(panel, 'Protective measures');
    await choose(panel, 'multi-agency');
    const meeting = await see(panel, 'Do now, before any meeting');
    expect(meeting).toMatch(/Papers by|No meeting is listed/);
    faults.push(...(await findFaults(panel, 'meeting')));
    await typeInto(panel, 'Earlier referral', 'yesterday');
    await see(panel, 'Write the date with its year');
    await typeInto(panel, 'Earlier referral', '1 Jan 2001');
    await see(panel, 'New referral: the last one');
  });

  test('reviews row 52: a letter begun is not handed on; handed on, it is asked for', async () => {
    await choose(panel, 'Back to what is owed');
    await see(panel, 'What is done');
    await choose(panel, 'Refer to Daisy Project');
    await see(panel, 'Do they agree');
    await choose(panel, 'Yes: write the letter');
    const letter = await letterTab(session.browser, session.url('letter.html'));
    await see(letter, 'Daisy Project');
    await backToPanel();
    await choose(panel, 'What was asked for');
    await see(panel, /Daisy Project Not handed on\. To be handed on/);
    await letter.bringToFront();
    await pause(300);
    if (/covered/.test(await see(letter, /./))) await press(letter, 'y');
    await typeInto(letter, 'Initials', 'CO');
    await typeInto(letter, 'Age', '29');
    await choose(letter, /Confirm/);
    await choose(letter, /Copy/);
    await see(letter, /copied/i);
    await letter.close();
    await backToPanel();
    await see(panel, /Daisy Project Requested\. An answer is due/);
    await choose(panel, 'Back to the card');
    await choose(panel, 'They have told us: are they safe now');
    await panel.keyboard.press('Backspace');
    await see(panel, 'Check safety first');
  });

  test('reviews row 60: the worklist names nobody, and who is away has a deputy', async () => {
    const desk = await openDesk();
    expect(await see(desk, 'Show open referrals')).not.toMatch(/Zinnia|W550418/);
    await desk.focus('.worklist:not(.waiting) .button');
    await desk.keyboard.press('Enter');
    const list = await see(desk, 'Service rejected: no capacity');
    expect(list).toMatch(/CO · W550418 · On-call IDVA/);
    expect(list).not.toMatch(/OKAFOR|Okafor/);
    await desk.$$eval('.worklist summary', (all) => all.forEach((each) => each.click()));
    await see(desk, 'Zinnia Shah');
    faults.push(...(await findFaults(desk, 'desk with its worklist')));
    // reviews row 83: what is sealed here can be drawn from, by a number that draws it again.
    await choose(desk, 'Draw sample');
    expect(await see(desk, /\d drawn by number \d{6}/)).toMatch(/CO, W550418/);
    const today = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
    await typeInto(desk, 'Who is away', 'Sister Lund');
    await typeInto(desk, 'Who stands in', 'Dr Adeyemi');
    await typeInto(desk, 'First day away', today);
    await typeInto(desk, 'Last day away', today);
    await choose(desk, 'Keep the absence');
    await see(desk, /Seen through by Dr Adeyemi\. For Sister Lund, who is away/);
    await desk.close();
  });

  test('reviews row 34: a bad directory names entry and field; a good one holds at once', async () => {
    const desk = await openDesk();
    const give = async (text: string) => {
      const file = path.join(profile, 'directory.json');
      writeFileSync(file, text);
      const input = await desk.waitForSelector('#directory-file');
      await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    };
    await give(BAD_DIRECTORY);
    const refused = await see(desk, 'Not taken', 20_000);
    expect(refused).toMatch(/entry 1 \(Daisy\), "phone": is missing/);
    expect(refused).toMatch(/entry 2 \(Night adviser\), "hours.0.from": is no time/);
    expect(refused).toMatch(/entry 2 \(Night adviser\), "id": "daisy" is also entry 1/);
    const [daisy, ...rest] = practicePolicy.directory ?? [];
    await give(writeDirectory(daisy ? [{ ...daisy, name: 'Marigold Project' }, ...rest] : rest));
    await see(desk, 'in force on this computer from now', 20_000);
    await desk.close();
    await backToPanel();
    await see(panel, 'What was started before is back');
    await panel.keyboard.press('Backspace');
    await see(panel, 'refer to Marigold Project');
  });

  test('no screen of these has a fault axe can find, or needs scrolling sideways', () => {
    expect(faults).toEqual([]);
  });

  test('after the browser was closed they are still there, for who unlocks', async () => {
    await session.close();
    await pause(500);
    await open();
    await see(panel, 'Locked.', 30_000);
    const desk = await openDesk();
    await choose(desk, 'Show open referrals');
    await see(desk, 'Unlock it in the panel first');
    await desk.close();
    await record.bringToFront();
    await typeInto(panel, 'Passphrase', WORDS);
    await panel.keyboard.press('Enter');
    await see(panel, /Checks.*Open/);
    const again = await openDesk();
    await choose(again, 'Show open referrals');
    await see(again, /On-call IDVA.*Service rejected: no capacity/);
    await again.close();
  });
});
