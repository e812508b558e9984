import type { Page } from 'puppeteer-core';
import { servePractice } from '../practice/serve';
import { builtFolder } from './build-extension';
import { choose, letterTab, openAttendance, press, see, typeInto } from './drive';
import { launch } from './launch';
import { dot } from './scenario';

type Shoot = (page: Page, name: string, widths?: readonly number[]) => Promise<void>;

/** The screens before a letter to an agency, and its tab from the first sight to the collected sheets. */
export async function shootLetters(shoot: Shoot): Promise<void> {
  const practice = await servePractice();
  const session = await launch(builtFolder('chrome', 'practice'));
  const record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
  await openAttendance(record, practice.url, 'e15');
  const panel = await session.openPanel();
  await record.bringToFront();
  const say = async (words: string | RegExp, name: string) => {
    await see(panel, words);
    await shoot(panel, name);
  };
  try {
    await dot(panel, 'filled');
    await press(panel, 'o', 'y', 'y');
    await see(panel, 'Check safety first');
    await choose(panel, 'refer to Daisy Project');
    await see(panel, 'Do they agree');
    await press(panel, '3');
    await see(panel, 'What is done');
    await press(panel, 'c');
    await say('How to reach them safely', 'safe-contact');
    await typeInto(panel, 'Safe number', '07700 900456');
    await typeInto(panel, 'E-mail that only they read', 'her work one');
    await choose(panel, 'Done');
    await see(panel, 'What is done');
    await press(panel, 'k');
    await say('What raises concern', 'concern-agency');
    await press(panel, '4');
    await say('In a few words', 'factor-words');
    await press(panel, '1', '9');
    await see(panel, 'What is done');
    await press(panel, 'l');
    await say('Which letter?', 'agencies');
    await choose(panel, 'Letter to MARAC');
    await say('Do they agree to this letter?', 'agency');
    await press(panel, '2');
    await say('Why it is needed', 'agency-without');
    await panel.keyboard.press('Backspace');
    await press(panel, '1');
    const letter = await letterTab(session.browser, session.url('letter.html'));
    await see(letter, 'Why it is brought');
    await shoot(letter, 'letter-marac', [360, 1240]);
    await letter.setViewport({ width: 1240, height: 900 });
    await typeInto(letter, 'Initials', 'MQ');
    await typeInto(letter, 'Age', '12');
    await choose(letter, 'Confirm');
    await see(letter, 'does not match');
    await shoot(letter, 'letter-marac-not-matched', [360, 1240]);
    await typeInto(letter, 'Age', String(new Date().getFullYear() - 1987));
    await choose(letter, 'Confirm');
    const said = await see(letter, /Confirmed for|does not match/);
    if (said.includes('does not match')) {
      await typeInto(letter, 'Age', String(new Date().getFullYear() - 1988));
      await choose(letter, 'Confirm');
    }
    await see(letter, 'Confirmed for');
    await choose(letter, /^Print$/);
    await see(letter, /Ring first[\s\S]*Ring first/);
    await shoot(letter, 'letter-marac-ring-first', [360, 1240]);
    await typeInto(letter, 'Whom you spoke to there', 'Sam Okoro, 02:50');
    await letter.$eval('details.other-forms', (each) => each.setAttribute('open', ''));
    await choose(letter, /^Print$/);
    await see(letter, 'Is the letter in your hand?');
    await shoot(letter, 'letter-marac-printed', [360, 1240]);
    await letter.close();
    const desk = await session.browser.newPage();
    await desk.goto(session.url('desk.html'));
    await see(desk, /open referrals/i);
    await desk.$eval('.worklist', (each) => each.scrollIntoView()).catch(() => undefined);
    await shoot(desk, 'desk-no-worklist', [360, 1240]);
  } finally {
    await Promise.allSettled([session.close(), practice.close()]);
  }
}
