import type { Page } from 'puppeteer-core';
import { chooseOn, letterTab, pause, press, readPage, see, typeInto } from '../../tools/drive';
import type { Launched } from '../../tools/launch';
import { identityOf } from '../../practice/people';
import type { Canaries } from './canaries';

/** What an enquiry is lived through with. */
export interface Desk {
  session: Launched;
  record: Page;
  panel: Page;
  canaries: Canaries;
  /** The invented person whose record is open. */
  id: string;
  /** Where a letter is printed to. */
  printTo: string;
}

const OPENINGS = 6;
const OPENS_MS = 5000;
const STAYS_MS = 500;

/** Each way an enquiry can go, from the covered panel to the covered panel. */
export const ENQUIRIES = {
  async nothingDisclosed(desk: Desk) {
    await startAsking(desk);
    await answer(desk, 'No', 'No');
    await chooseOn(desk.panel, 'Recorded', 'Copy the neutral line');
    await see(desk.panel, 'copied');
    await chooseOn(desk.panel, 'Recorded', 'Cover');
  },
  async declined(desk: Desk) {
    await startAsking(desk);
    await answer(desk, 'Prefers not to say', 'Prefers not to say');
    await chooseOn(desk.panel, 'Recorded', 'Cover');
  },
  async putOff({ panel }: Desk) {
    await chooseOn(panel, 'Checks', 'Open');
    await chooseOn(panel, 'Ready for a private check?', 'Later');
    await chooseOn(panel, 'Not now, because', 'No private space');
    await chooseOn(panel, 'A curtain is not a wall', 'Later');
  },
  async notRelevant(desk: Desk) {
    await toCard(desk);
    await chooseOn(desk.panel, 'Not relevant here', 'Not relevant here');
    await chooseOn(desk.panel, 'Not relevant here, because', 'The words were read wrongly');
    await chooseOn(desk.panel, 'Recorded', 'Cover');
  },
  async handedOver(desk: Desk) {
    const { panel, canaries } = desk;
    await toCard(desk);
    await chooseOn(panel, 'Hand over to', 'Hand over to');
    await see(panel, 'Tell them in person');
    await typeInto(panel, 'Role', 'Charge nurse');
    await typeInto(panel, 'Name', canaries.name('handed'));
    await chooseOn(panel, 'Tell them in person', 'Handed over');
    await chooseOn(panel, 'Recorded', 'Cover');
  },
  async pastedNote({ panel, canaries }: Desk) {
    await chooseOn(panel, 'Checks', 'Paste a note instead');
    await see(panel, 'Paste a note');
    const note = `Assaulted by her partner last night. ${canaries.words('pasted')} `;
    await panel.focus('textarea');
    await panel.keyboard.sendCharacter(note.repeat(20));
    await chooseOn(panel, 'Paste a note', 'Read it');
    await passGate(panel);
    await chooseOn(panel, 'Because', 'sk now');
    await answer({ panel }, 'No', 'No');
    await chooseOn(panel, 'Recorded', 'Close this check');
  },
  async disclosed(desk: Desk) {
    const { panel, record, canaries } = desk;
    await startAsking(desk);
    await answer(desk, 'Yes', 'No');
    await careWithWords(panel, canaries);
    await ownerAndContact(panel, canaries);
    await chooseOn(panel, 'What is done', 'Refer to');
    await chooseOn(panel, 'Do they agree to be referred?', 'Yes: write the letter');
    await handLetter(desk, canaries);
    await record.bringToFront();
    await comeBack(panel);
    await chooseOn(panel, 'What is done', 'Finish');
    await chooseOn(panel, 'Recorded', 'Copy for');
    await see(panel, 'copied');
    await chooseOn(panel, 'Recorded', 'Cover');
  },
} as const;

export type EnquiryKind = keyof typeof ENQUIRIES;

async function passGate(panel: Page): Promise<void> {
  await chooseOn(panel, 'Ready for a private check?', 'Yes');
  await chooseOn(panel, 'Alone, private, able to talk?', 'Yes');
}

async function toCard({ panel }: Pick<Desk, 'panel'>): Promise<void> {
  await openChecks(panel);
  await passGate(panel);
}

/** A record that comes to the front late, on a busy machine, covers once more: opened again, as anyone would. */
async function openChecks(panel: Page): Promise<string> {
  for (let tries = 0; tries < OPENINGS; tries++) {
    await see(panel, 'Checks');
    await press(panel, 'o');
    await see(panel, /Still private\?|Ready for a private check\?/, OPENS_MS).catch(() => '');
    await pause(STAYS_MS);
    const said = await readPage(panel);
    if (!said.includes('Checks')) return said;
  }
  throw new Error(`Opened ${OPENINGS} times, and covered again each time.`);
}

/** From any card: one about a person who may do harm asks first which card it should be. */
async function startAsking(desk: Desk): Promise<void> {
  await toCard(desk);
  const said = await see(desk.panel, /sk now|ordinary card|safety first/);
  if (!/sk now/.test(said)) throw new Error(`No way to ask: ${said.slice(0, 300)}`);
  await chooseOn(desk.panel, 'sk now', 'sk now');
}

async function answer({ panel }: Pick<Desk, 'panel'>, first: string, second: string) {
  await chooseOn(panel, 'hurting you', first);
  await chooseOn(panel, 'control what you do', second);
}

async function careWithWords(panel: Page, canaries: Canaries): Promise<void> {
  await chooseOn(panel, 'Are they safe now', 'Safe here and where they are going');
  await chooseOn(panel, 'Who can they speak to now?', 'Not yet');
  await chooseOn(panel, 'put pressure on their neck', 'No');
  await chooseOn(panel, 'ending their life', 'No');
  await chooseOn(panel, 'touched them when they did not want it', 'No');
  await chooseOn(panel, 'children live or stay', 'Yes');
  await see(panel, 'Where the children are now');
  await typeInto(panel, 'Where the children are now', canaries.name('child, 6, at school'));
  await chooseOn(panel, 'Where the children are now', 'Next');
  await chooseOn(panel, 'Where is the person', 'At home, or has keys');
  await see(panel, 'Who they are to the patient');
  await typeInto(panel, 'Who they are to the patient', canaries.name('husband'));
  await chooseOn(panel, 'Who they are to the patient', 'Next');
  await chooseOn(panel, 'Is anyone else hurting', 'No');
  await chooseOn(panel, 'What do they want', 'They said');
  await see(panel, 'in their words');
  await typeInto(panel, 'What they want', canaries.words('and wants to go to her sister'));
  await chooseOn(panel, 'in their words', 'Next');
}

async function ownerAndContact(panel: Page, canaries: Canaries): Promise<void> {
  await chooseOn(panel, 'What is done', 'Who follows up');
  await chooseOn(panel, 'Who follows up, and by when?', 'Somebody is named');
  await see(panel, 'Name and role');
  await typeInto(panel, 'Name and role', canaries.name('matron'));
  await typeInto(panel, 'By when', '24 November');
  await chooseOn(panel, 'Name and role', 'Next');
  await chooseOn(panel, 'What is done', 'How to reach them safely');
  await see(panel, 'One way that works');
  await typeInto(panel, 'One way that works', canaries.name('ward until 14:00'));
  await typeInto(panel, 'Safe number', canaries.name('07700 900999'));
  await chooseOn(panel, 'One way that works', 'Done');
}

/** Confirmed by initials and age from the record, printed to a file, copied, closed. */
async function handLetter(desk: Desk, canaries: Canaries): Promise<void> {
  const { session, id, printTo } = desk;
  const letter = await letterTab(session.browser, session.url('letter.html'));
  await see(letter, 'Confirm');
  const { initials, age } = identityOf(id);
  await typeInto(letter, 'Initials', initials);
  await typeInto(letter, 'Age', age);
  await letter.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLButtonElement>('button')];
    rows.find((each) => each.textContent === 'Confirm')?.click();
  });
  const said = await see(letter, 'Confirmed for');
  if (!said.toLowerCase().includes(canaries.stem)) {
    throw new Error(
      'The letter does not hold what was typed: nothing would be shown by its absence.',
    );
  }
  await letter.pdf({ path: printTo, preferCSSPageSize: true });
  await letter.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLButtonElement>('button')];
    rows.find((each) => each.textContent === 'Copy')?.click();
  });
  await see(letter, /copied|did not work/i);
  await letter.close();
}

async function comeBack(panel: Page): Promise<void> {
  if ((await openChecks(panel)).includes('Ready')) await passGate(panel);
  else await chooseOn(panel, 'Still private?', 'Yes');
}
