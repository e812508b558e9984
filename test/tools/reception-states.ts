import type { Page } from 'puppeteer-core';
import { servePractice } from '../practice/serve';
import { builtFolder } from './build-extension';
import { choose, openAttendance, press, pressUntil, see, typeInto } from './drive';
import { launch } from './launch';
import { policyBrowser } from './policy-browser';

type Shoot = (page: Page, name: string, widths?: readonly number[]) => Promise<void>;
const EXTENSION = 'npgboagebbbioifkdckjiddlljbfmhdd';

/** Reception's screens beside a practice record; and what a clinician then sees behind the gate. */
export async function shootReception(shoot: Shoot): Promise<void> {
  const before = process.env.SIDENOTE_BROWSER;
  const managed = policyBrowser(EXTENSION, { roles: ['reception'], flagRule: 'Room 2 is quiet.' });
  if (!managed) return;
  process.env.SIDENOTE_BROWSER = managed.executable;
  const practice = await servePractice();
  const session = await launch(builtFolder('chrome', 'practice'));
  try {
    const record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    const panel = await session.openPanel();
    await openAttendance(record, practice.url, 'e01');
    await see(panel, /Nothing from reception stands/, 30_000);
    await shoot(panel, 'reception-home');
    await press(panel, '1');
    await shoot(panel, 'reception-danger');
    await panel.keyboard.press('Escape');
    await press(panel, '2', '1');
    await see(panel, 'Two people came');
    await shoot(panel, 'reception-couple');
    await panel.keyboard.press('Escape');
    await press(panel, '4');
    await shoot(panel, 'reception-worried');
    await press(panel, '2');
    await see(panel, 'Neither say nor deny');
    await shoot(panel, 'reception-flag');
    await typeInto(panel, 'What was seen', 'A neighbour heard shouting at night');
    await typeInto(panel, 'Told by voice', 'Dr Quill');
    await choose(panel, '4Save');
    await see(panel, 'Copy the line into the record');
    await shoot(panel, 'reception-saved');
    await panel.keyboard.press('Escape');
    await see(panel, 'See this person alone.');
    await shoot(panel, 'reception-flagged');
    await choose(panel, 'Log a letter');
    await typeInto(panel, 'Sender', 'Elmbridge ED');
    await typeInto(panel, 'Date on the letter', '3 November 2026');
    await typeInto(panel, 'Day it came', '9 November 2026');
    await choose(panel, 'It can be read');
    await choose(panel, 'It asks for nothing');
    await typeInto(panel, 'Act by', '10 November 2026');
    await choose(panel, '5Save');
    await see(panel, 'Ask the sender for a new copy');
    await shoot(panel, 'reception-letter');
    await panel.keyboard.press('Escape');
    await press(panel, '6');
    await see(panel, 'Overdue');
    await shoot(panel, 'reception-letters-open');
    await panel.keyboard.press('Escape');
    managed.write({ roles: ['clinician', 'lead'] });
    await see(panel, /Checks.*Open/, 30_000);
    await record.bringToFront();
    await press(panel, 'o', 'y', 'y');
    await see(panel, 'Reception has something for you');
    await shoot(panel, 'flag-for-clinician');
    const sheet = await session.browser.newPage();
    await sheet.goto(session.url('sheet.html'));
    await pressUntil(sheet, 'y', 'If you are worried');
    await shoot(sheet, 'sheet', [360, 1240]);
  } finally {
    await Promise.allSettled([session.close(), practice.close()]);
    if (before === undefined) delete process.env.SIDENOTE_BROWSER;
    else process.env.SIDENOTE_BROWSER = before;
    managed.remove();
  }
}
