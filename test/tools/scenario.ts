import type { Page } from 'puppeteer-core';
import type { CareChoice, CareItem } from '../../src/care/care-item';
import { careItems } from '../../src/care/items';
import {
  choose,
  letterTab,
  openAttendance,
  pause,
  press,
  readPage,
  see,
  typeInto,
  patience,
} from './drive';
import type { Launched } from './launch';

const NOTE = 'took 16 paracetamol after argument with partner, wants to leave';

/**
 * One enquiry lived through once, from the record page to the counted outcome: what `npm start --
 * --check` plays. Says each step as it happens; throws at the first that does not.
 */
export async function playScenario(
  session: Launched,
  practice: string,
  say: (line: string) => void,
): Promise<void> {
  const record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
  await openAttendance(record, practice, 'e01');
  const panel = await session.openPanel();
  await record.bringToFront();
  const quiet = await see(panel, /Reading.*Checks.*Open/);
  await dot(panel, 'hollow');
  say('1. The panel is covered beside an A&E attendance; its dot is hollow.');

  await typeInto(record, 'Triage note', NOTE);
  await dot(panel, 'filled');
  const due = await readPage(panel);
  if (due !== quiet) throw new Error(`The covered panel changed its words: "${quiet}" to "${due}"`);
  say('2. The note was typed; the dot filled, and not one word changed.');

  await press(panel, 'o');
  await see(panel, 'Ready for a private check?');
  await press(panel, 'y');
  await see(panel, 'Alone, private, able to talk?');
  await press(panel, 'y');
  await see(panel, /Consider asking.*16 paracetamol/);
  say('3. After the gate the card shows the words that were noticed.');

  await press(panel, '1');
  await see(panel, 'hurting you or making you afraid');
  await press(panel, '1');
  await see(panel, 'control what you do');
  await press(panel, '2');
  await see(panel, 'Are they safe now');
  say('4. Two questions asked: one yes is a disclosure; safety comes first.');

  await walkCare(panel, { 'suicide-risk': 'thoughts', 'other-person': 'home' });
  say('5. Safety, neck, suicide risk, children, the other person and wishes gone through.');

  await press(panel, 'r');
  await see(panel, 'Do they agree to be referred?');
  await press(panel, '1');
  const project = await letterTab(session.browser, session.url('letter.html'));
  await see(project, /NO SAFE CONTACT KNOWN/i);
  await handLetter(project);
  say('6. The letter to the project: confirmed by initials and age, and copied.');

  await project.close();
  await record.bringToFront();
  await comeBack(panel);
  await press(panel, 'g');
  await press(panel, '1');
  const gp = await letterTab(session.browser, session.url('letter.html'));
  await see(gp, /online/i);
  await handLetter(gp);
  await gp.close();
  say('7. The GP letter, a document of its own, begins with hiding it from online view.');

  await record.bringToFront();
  await comeBack(panel);
  await press(panel, 'f');
  await see(panel, 'Copy the neutral line');
  await press(panel, '2');
  await see(panel, 'Full line copied');
  say('8. The outcome is recorded and its line copied for the restricted note.');

  const desk = await session.browser.newPage();
  await desk.goto(session.url('desk.html'));
  await see(desk, /Asked/);
  await pause(500);
  const counted = await readPage(desk);
  for (const word of ['Asked', 'Disclosed', 'Referred']) {
    if (!new RegExp(`${word}[^0-9]{0,60}1\\b`, 'i').test(counted)) {
      throw new Error(`The Desk does not count one ${word}: ${counted.slice(0, 800)}`);
    }
  }
  await desk.close();
  say('9. The Desk counts one asked, one disclosed, one referred.');
}

/** What each item of the first run is answered with, unless told; by choice id. */
const PLAIN: Record<string, string> = {
  'safe-now': 'safe',
  'named-service': 'not-yet',
  'neck-pressure': 'no',
  'suicide-risk': 'no',
  'sexual-assault': 'no',
  children: 'no',
  'other-person': 'not-known',
  'anyone-else': 'no',
  wants: 'not-sure',
};

/** The first run after a disclosure, from "Are they safe now" to the bundle, by its rows. */
export async function walkCare(panel: Page, over: Record<string, string> = {}): Promise<void> {
  for (const item of careItems.filter(({ atOnce }) => atOnce)) {
    await answerCare(panel, item, over[item.id]);
  }
  await see(panel, 'What is done, what is owed');
}

/** One item of the first run, answered with this choice or its plain one, and on to the next. */
export async function answerCare(
  panel: Page,
  item: CareItem,
  wanted = PLAIN[item.id],
): Promise<void> {
  const choice: CareChoice | undefined = item.choices.find(({ id }) => id === wanted);
  if (!choice) throw new Error(`No choice "${wanted}" of ${item.id}`);
  await see(panel, item.ask);
  await choose(panel, exactly(choice.label));
  const more = choice.doNow || choice.note || choice.fields || choice.ticks || choice.picture;
  if (!more && !item.note) return;
  await see(panel, choice.label);
  await choose(panel, /^.?Next$/);
}

/** A row that says this and no more, its key aside. */
function exactly(label: string): RegExp {
  return new RegExp(`^.?${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

/** Morgan Ashdown, 35: confirmed by initials and age, then copied. */
async function handLetter(letter: Page): Promise<void> {
  await typeInto(letter, 'Initials', 'MA');
  await typeInto(letter, 'Age', '35');
  await choose(letter, /Confirm/);
  await choose(letter, /Copy/);
  await see(letter, /copied/i);
}

export async function dot(panel: Page, shape: 'hollow' | 'filled'): Promise<void> {
  const wanted = shape === 'filled' ? 'due' : 'none due';
  await panel.waitForSelector(`svg.dot[aria-label="${wanted}"]`, { timeout: patience() });
}

/** Back from another tab: covered, then one key while it is still private. */
export async function comeBack(panel: Page): Promise<void> {
  await see(panel, /Checks/);
  await press(panel, 'o');
  await see(panel, 'Still private?');
  await press(panel, 'y');
}

/** In the record's own menu: whoever is not signed in now. */
export async function changeUser(page: Page): Promise<void> {
  const now = await page.$eval('.user-menu .user-name', (each) => each.textContent ?? '');
  await page.click('.user-menu > button');
  await page.waitForSelector('.user-menu [role=menuitem]');
  await page.evaluate(
    (before) => {
      for (const item of document.querySelectorAll<HTMLElement>('.user-menu [role=menuitem]')) {
        const said = item.textContent ?? '';
        if (said.includes(',') && !said.includes(before)) return item.click();
      }
    },
    now.split(',')[0] ?? '',
  );
}
