import type { Page } from 'puppeteer-core';
import { choose, openAttendance, press, pressUntil, see } from './drive';
import type { Launched } from './launch';
import { dot } from './scenario';

/** The record, the real panel beside it, and where the practice record is served. */
export interface Beside extends Pick<Launched, 'browser' | 'url'> {
  record: Page;
  panel: Page;
  practice: string;
}

type Visit = (page: Page, name: string) => Promise<void>;

/** The gate's help, the card's second page and what lies behind it; ends on the card. */
export async function visitCard({ record, panel, practice }: Beside, visit: Visit): Promise<void> {
  const say = async (words: string, name: string) => {
    await see(panel, words);
    await visit(panel, name);
  };
  const back = () => panel.keyboard.press('Backspace');
  const more = async (key: string) => {
    await see(panel, /sk now/);
    await pressUntil(panel, 'm', 'What earlier visits show');
    await press(panel, key);
  };
  await openAttendance(record, practice, 'e16');
  await dot(panel, 'filled');
  await press(panel, 'o', 'p', 'y');
  await say('Agree a way to stop', 'gate-remote-code');
  await back();
  await back();
  await press(panel, 'n', '3');
  await say('No professional interpreter', 'gate-may-help');
  await press(panel, '1', 'y');
  await see(panel, /sk now/);
  await pressUntil(panel, 'm', 'What earlier visits show');
  await say('What earlier visits show', 'card-more');
  await pressUntil(panel, '1', 'There may be more');
  await say('There may be more', 'timeline');
  await press(panel, '3');
  await more('2');
  await say('What has changed?', 'changed');
  await pressUntil(panel, '1', 'Look at the danger afresh');
  await say('Look at the danger afresh', 'fresh-look');
  await choose(panel, 'Not now: give the reason');
  await say('Not looked at afresh', 'look-skipped');
  await press(panel, '2');
  await more('3');
  await say('They declined another service', 'declined-service');
  await press(panel, '3');
  await more('4');
  await say('Your judgement is enough', 'worried');
  await pressUntil(panel, '3', /sk now/);
}

/** The questionnaire a patient answers alone, and what the clinician finds of it; from the card. */
export async function visitSelfCompletion(
  { browser, record, panel, url }: Beside,
  visit: Visit,
): Promise<void> {
  await pressUntil(panel, 'm', 'Let them answer alone');
  await pressUntil(panel, '5', 'Health questions fill this screen');
  await visit(panel, 'self-completion');
  await press(panel, '1');
  const at = url('questionnaire.html');
  const page = await (await browser.waitForTarget((each) => each.url() === at)).page();
  if (!page) throw new Error('The questionnaire has no page.');
  await see(page, 'Some questions about your health');
  await visit(page, 'questionnaire-start');
  await press(page, '1', '3', '0', '0', '0', '0');
  await see(page, 'hurting you');
  await visit(page, 'questionnaire-question');
  await press(page, '1', '0', '0', '0', '0', '0');
  await see(page, 'That was the last question');
  await visit(page, 'questionnaire-last');
  await press(page, '1');
  await see(page, 'You have finished');
  await visit(page, 'questionnaire-finished');
  await record.bringToFront();
  await see(panel, /Checks/);
  await press(panel, 'o', 'y');
  await see(panel, 'Written by the patient');
  await visit(panel, 'written');
  await pressUntil(panel, '3', /sk now/);
}

/** What a disclosure opens beside the nine; from a card that offers to refer. */
export async function visitFurther({ panel }: Beside, visit: Visit): Promise<void> {
  const say = async (words: string, name: string) => {
    await see(panel, words);
    await visit(panel, name);
  };
  await choose(panel, /They have told us: refer/);
  await choose(panel, 'Not asked yet');
  await see(panel, 'What is done, what is owed');
  await press(panel, 'm', 'a');
  await say('Ask further', 'further');
  await press(panel, 'b', 'w');
  await say('In their own words', 'words');
  await press(panel, '1', 'b', 'k');
  await say('What raises concern', 'concern');
  await pressUntil(panel, '2', 'Our risk form');
  await say('Our risk form', 'risk-form');
  await panel.keyboard.press('Backspace');
  await pressUntil(panel, '3', 'My concern is high');
  await say('My concern is high', 'judgement');
  await panel.keyboard.press('Backspace');
  await pressUntil(panel, '5', 'Earlier incidents');
  await say('Earlier incidents', 'earlier-days');
}

/** The departure page, with something owed and nothing disclosed. */
export async function visitLeaving(
  { record, panel, practice }: Beside,
  visit: Visit,
): Promise<void> {
  await panel.keyboard.press('Escape');
  await openAttendance(record, practice, 'e03');
  await dot(panel, 'filled');
  await press(panel, 'o', 'n');
  await choose(panel, 'No private space');
  await choose(panel, 'Later');
  await see(panel, /Checks/);
  await openAttendance(record, practice, 'e03', 'departure');
  await dot(panel, 'filled');
  await press(panel, 'o', 'y', 'y');
  await see(panel, 'Before they leave');
  await visit(panel, 'leaving');
}
