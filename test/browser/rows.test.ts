import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import {
  choose,
  letterTab,
  openAttendance,
  pause,
  press,
  readPage,
  see,
  typeInto,
} from '../tools/drive';
import { comeBack, dot } from '../tools/scenario';
import { passGate, toCard, shareSession, type Session } from './session';
import { storedEvents } from './stored-events';

// Each row of the reviews that this product must answer, lived through in the real side panel.
let session: Session;
let record: Page;
let panel: Page;

shareSession((opened) => {
  session = opened;
  ({ record, panel } = opened);
});

test('reviews row 3: an overdose after an argument is one card that shows both', async () => {
  await toCard(session, 'e01', 'took 16 paracetamol after argument with partner');
  // The words come from the record's frame, a moment after the card.
  const card = await see(panel, '16 paracetamol');
  expect(card.match(/Consider asking/g)).toHaveLength(1);
  expect(card).toContain('16 paracetamol');
  expect(card).toMatch(/argument with partner/);
});

test('reviews row 4: six ways of saying relationship trouble fill the dot', async () => {
  const { practice } = session;
  await openAttendance(record, practice, 'e01');
  for (const note of [
    'Relationship problems.',
    'Tearful, relationship issues, nil else.',
    'Recently split up from boyfriend, not coping.',
    'Headache since row with husband last night.',
    'Troubles at home with partner, not sleeping.',
    'Marriage breakdown, low.',
  ]) {
    await typeInto(record, 'Triage note', 'Sprained ankle.');
    await dot(panel, 'hollow');
    await typeInto(record, 'Triage note', note);
    await dot(panel, 'filled').catch((error: unknown) => {
      throw new Error(`"${note}" was not noticed: ${String(error)}`);
    });
  }
});

test('reviews row 4: none, somebody else’s, and long resolved stay quiet', async () => {
  await openAttendance(record, session.practice, 'e01');
  for (const note of [
    'No relationship problems.',
    'Worried about daughter’s relationship problems.',
    'Relationship problems 2009, resolved.',
  ]) {
    await typeInto(record, 'Triage note', note);
    await pause(1_200);
    await dot(panel, 'hollow').catch((error: unknown) => {
      throw new Error(`"${note}" was taken for the patient’s own: ${String(error)}`);
    });
  }
});

test('reviews row 6: assault by partner in custody goes to safety, then the project in three actions', async () => {
  const card = await toCard(session, 'e26', 'Assaulted by partner, police have him. Jaw swollen.');
  expect(card).toContain('Check safety first');
  expect(card).toContain('may be released');
  await choose(panel, 'refer to Daisy Project');
  await see(panel, 'Do they agree to be referred?');
  await choose(panel, 'Yes: write the letter');
  const letter = await letterTab(session.browser, session.url('letter.html'));
  expect(await see(letter, 'Daisy Project')).toContain('NO SAFE CONTACT KNOWN');
  expect(await letter.title()).toBe('Sidenote');
  await letter.close();
  await record.bringToFront();
  await comeBack(panel);
  await choose(panel, 'More to know');
  await choose(panel, 'The other person');
  await choose(panel, 'With the police or in custody');
  await see(panel, 'may be released at any time');
});

test('reviews row 7: without agreement no letter, with an explanation, a sheet and a number', async () => {
  await toCard(session, 'e30', 'Punched by husband this morning.');
  await choose(panel, 'refer to Daisy Project');
  await choose(panel, /^.?No$/);
  const refused = await see(panel, 'They said no to a referral');
  expect(refused).toMatch(/No letter is made without their agreement/);
  expect(refused).toMatch(/020 7946 010[34]/);
  expect(session.browser.targets().some((each) => each.url() === session.url('letter.html'))).toBe(
    false,
  );
  await choose(panel, 'Information sheet');
  await see(panel, 'Which sheet?');
  await choose(panel, 'Full sheet');
  const sheet = await letterTab(session.browser, session.url('letter.html'));
  expect(await see(sheet, /helpline|0808/i)).not.toContain('ASHDOWN');
  await sheet.close();
  await record.bringToFront();
  await comeBack(panel);
  await choose(panel, 'Refer to');
  await choose(panel, /^.?No$/);
  await choose(panel, 'share without agreement');
  await choose(panel, 'Write the letter');
  await see(panel, 'Write the reason and the senior');
  await typeInto(panel, 'Why it is needed', 'Threat to kill, leaving today.');
  await typeInto(panel, 'Senior person', 'Dr Idris Fenn, consultant');
  await choose(panel, 'Write the letter');
  const letter = await letterTab(session.browser, session.url('letter.html'));
  await see(letter, /without.*agreement/i);
  await letter.close();
});

test('reviews rows 8 and 19: a practised disclosure with no letter shows as GP not informed, reason missing', async () => {
  expect(await toCard(session, 'e03')).toContain('Practice');
  await press(panel, '1', '1', '2');
  // Row 19: it is said wherever anybody looks, and stored with every event, so that no count has it.
  expect(await see(panel, 'Are they safe now')).toContain('Practice');
  const stored = await storedEvents(session);
  expect(stored.some(({ event }) => event.kind === 'outcome')).toBe(true);
  expect(stored.every(({ event }) => event.practice === true)).toBe(true);
  const desk = await session.browser.newPage();
  await desk.goto(session.url('desk.html'));
  const counted = await see(desk, /reason missing/i);
  expect(counted).toMatch(/GP not informed/i);
  expect(counted).toContain('Invented patients. Nothing on this page counts real people.');
  await desk.close();
});

test('reviews row 20: came together, a joke for a head wound: see them alone comes first', async () => {
  await openAttendance(record, session.practice, 'e10');
  await dot(panel, 'filled');
  await passGate(panel);
  const card = await see(panel, 'See them alone first');
  expect(card).not.toMatch(/hurting you|afraid/);
  expect(card.indexOf('alone')).toBeLessThan(card.indexOf('Because'));
});

test('reviews row 37: somebody present: no question text exists, and it comes back', async () => {
  await openAttendance(record, session.practice, 'e17');
  await dot(panel, 'filled');
  await press(panel, 'o', 'n');
  await see(panel, 'Not now, because');
  await choose(panel, 'Someone is with them');
  await see(panel, 'Time with the patient');
  await choose(panel, 'Someone stays throughout');
  await see(panel, /Checks/);
  await dot(panel, 'hollow');
  const html = await panel.evaluate(() => document.documentElement.outerHTML);
  expect(html).not.toMatch(/hurting|afraid|abuse|violence|control/i);
  await openAttendance(record, session.practice, 'e17', 'departure');
  await dot(panel, 'filled');
  await passGate(panel);
  await see(panel, 'Not finished earlier in this visit');
});

test('reviews row 69: with no safe contact the letter says so at its head', async () => {
  await toCard(session, 'e06');
  await choose(panel, 'refer to Daisy Project');
  await choose(panel, 'Yes: write the letter');
  const letter = await letterTab(session.browser, session.url('letter.html'));
  const text = await see(letter, /NO SAFE CONTACT KNOWN\W+do not telephone or write/i);
  const page = await readPage(letter);
  expect(page).not.toMatch(/07700 900/);
  expect(text.indexOf('NO SAFE CONTACT')).toBeLessThan(text.indexOf('To: Daisy Project'));
  await letter.close();
});
