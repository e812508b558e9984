import type { Beside } from './enquiry-states';
import { choose, letterTab, openAttendance, pause, press, see, typeInto } from './drive';
import { dot } from './scenario';

type Visit = (name: string) => Promise<void>;

/** Every state of the covered panel that one browser can be brought to, the two-record one last. */
export async function visitCovered(beside: Beside, visit: Visit): Promise<void> {
  const { record, panel, practice } = beside;
  const say = async (words: string | RegExp, name: string) => {
    await see(panel, words);
    await visit(name);
  };
  await openAttendance(record, practice, 'e21');
  await say(/^Sidenote Reading/, 'covered-hollow');
  await openAttendance(record, practice, 'e09');
  await dot(panel, 'filled');
  await visit('covered-filled');
  await press(panel, 'l');
  await say('Put off for now', 'covered-put-off');
  await record.evaluate(() => document.querySelector('label[for="triage-note"]')?.remove());
  await say('Partly read', 'covered-partly');
  await record.goto(`${practice}/emergency/#/board`);
  await say('No record open', 'covered-no-record');
  await record.goto(`${practice}/`);
  await say('Not reading', 'covered-not-reading');
  await press(panel, 'p', '2', 'y', 'y');
  await see(panel, 'What brought them?');
  await panel.keyboard.press('Escape');
  await say('Entered by hand', 'covered-by-hand');
  await press(panel, 'o');
  await choose(panel, 'Close what was entered by hand');
  await visitLetter(beside, visit);
  await visitConflict(beside);
  await say('Two records on screen', 'covered-conflict');
}

/** A letter lies over the record, in front. */
async function visitLetter(beside: Beside, visit: Visit): Promise<void> {
  const { browser, url, record, panel, practice } = beside;
  await openAttendance(record, practice, 'e30');
  await typeInto(record, 'Triage note', 'Punched by husband this morning.');
  await dot(panel, 'filled');
  await press(panel, 'o', 'y', 'y');
  await see(panel, 'They have told us');
  await choose(panel, /They have told us: refer/);
  await choose(panel, 'Yes: write the letter');
  const letter = await letterTab(browser, url('letter.html'));
  await see(panel, 'Document open in this tab');
  await visit('covered-letter');
  await letter.close();
  await record.bringToFront();
}

/** The GP system leaves a stale frame beside the new patient's. */
async function visitConflict({ record, practice }: Beside): Promise<void> {
  await record.goto(`${practice}/practice/?slow=6000`);
  const opened = () => record.frames().some((each) => each.url().includes('/practice/patient/'));
  await record.click('#list a');
  for (let tries = 0; tries < 50 && !opened(); tries += 1) await pause(100);
  await pause(1_500);
  await record.evaluate(() => document.querySelectorAll<HTMLElement>('#list a')[1]?.click());
}
