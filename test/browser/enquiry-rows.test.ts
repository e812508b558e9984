import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { choose, openAttendance, pause, press, readPage, see, typeInto } from '../tools/drive';
import { changeUser, dot } from '../tools/scenario';
import { cover, openSurgery, passGate, shareSession, toCard, type Session } from './session';
import { storedEvents } from './stored-events';

// The enquiry's own rows of the reviews, lived through in the real side panel.
let session: Session;
let record: Page;
let panel: Page;

shareSession((opened) => {
  session = opened;
  ({ record, panel } = opened);
});

test('asked, nothing disclosed: six keys from covered to copied, and a day to ask again (reviews row 78)', async () => {
  await openAttendance(record, session.practice, 'e14');
  await dot(panel, 'filled');
  await catchCopies(panel);
  const began = Date.now();
  // Open, ready, alone, ask now, no, no: the line is on the clipboard by then.
  await press(panel, 'o', 'y', 'y');
  await see(panel, /Ask now|ask now/);
  const asks = await keyOf(panel, /[Aa]sk now/);
  await press(panel, asks, '2', '2');
  const done = await see(panel, 'Full line copied. Paste it into the restricted note.');
  expect(Date.now() - began).toBeLessThan(20_000);
  expect(done).toMatch(/Ask again from \d+ \w+ 20\d\d/);
  expect(done).toContain('You can tell any of us, any time.');
  expect(done).toMatch(/may read the visit note online/);
  const line = await lastCopy(panel);
  expect(line).toMatch(/Asked with two-questions@1\. Outcome: asked-no-disclosure\. Ask again: 20/);
  // The sheet that was given, or why none was, is kept with it.
  await choose(panel, 'Information sheet');
  await choose(panel, 'Unsafe to carry');
  await typeInto(panel, 'What was said', 'Helpline number, twice');
  await choose(panel, /^.?Next$/);
  await see(panel, /Information sheet ?Unsafe to carry/);
  await press(panel, '2');
  await expect.poll(() => lastCopy(panel)).toMatch(/Done: information\. Owed: none\. Ref/);
  // Until that day nothing asks again, unless something new brings them.
  await cover(panel);
  await dot(panel, 'hollow');
  await typeInto(record, 'Triage note', 'Bruise to forearm. Punched in the face by her boyfriend.');
  await dot(panel, 'filled');
});

test('reviews rows 1 and 43: at the GP, half asked and then not: one neutral line that tells nobody why', async () => {
  await openSurgery(session, 'g01');
  await dot(panel, 'filled');
  await passGate(panel);
  await see(panel, 'Because');
  await choose(panel, /[Aa]sk now/);
  await see(panel, 'hurting you');
  await press(panel, '2', '4');
  await see(panel, 'Why was it not asked?');
  await choose(panel, 'Too unwell or intoxicated');
  // Row 43: what was not answered is said, and is no "no".
  const recorded = await see(panel, 'Recorded');
  expect(recorded).toMatch(/1 of 2 questions answered, 1 not answered.*not answered is not "no"/);
  await catchCopies(panel);
  await press(panel, '1');
  await see(panel, 'Neutral line copied');
  expect(await lastCopy(panel)).toMatch(
    /^Routine wellbeing checks considered at this visit\. Ref [0-9A-Z]{5}-[0-9A-Z]{6}\.$/,
  );
});

test('reviews row 2: too intoxicated is put off, never closed; the next nurse finds it owed', async () => {
  await openAttendance(record, session.practice, 'e02');
  await dot(panel, 'filled');
  await press(panel, 'o', 'n');
  await choose(panel, 'Too unwell or intoxicated');
  await see(panel, /Checks/);
  await dot(panel, 'hollow');
  const last = (await storedEvents(session)).findLast(({ event }) => event.kind === 'outcome');
  expect(last?.event).toMatchObject({ outcome: 'not-asked', reason: 'intoxicated-or-unwell' });
  await changeUser(record);
  await dot(panel, 'filled');
  await passGate(panel);
  expect(await see(panel, 'Not finished earlier in this visit')).toContain('Ask now');
});

test('reviews row 5: declining another service closes nothing, and what is left stays in view', async () => {
  await toCard(session, 'e05');
  await press(panel, 'm');
  await choose(panel, 'They declined another service');
  const said = await see(panel, 'This check stays open');
  expect(said).toMatch(/(Daisy Project|On-call IDVA) 020 7946 010[34]/);
  await choose(panel, 'Back to the card');
  await see(panel, /sk now/);
  await cover(panel);
  await dot(panel, 'filled');
  const events = (await storedEvents(session)).map(({ event }) => event);
  const declined = events.findLast(({ noted }) => noted === 'service-declined');
  const outcomes = events.filter(
    ({ kind, encounterId }) => kind === 'outcome' && encounterId === declined?.encounterId,
  );
  expect([declined !== undefined, outcomes]).toEqual([true, []]);
});

test('reviews row 17: a broken order asks for a fresh look, or a reason, and shows who to tell now', async () => {
  await toCard(session, 'e16');
  await press(panel, 'm');
  await choose(panel, 'Something has changed');
  await choose(panel, 'An order or bail was broken');
  const now = await see(panel, 'Look at the danger afresh');
  expect(now).toMatch(/999.*101.*MARAC/);
  await choose(panel, 'Not now: give the reason');
  await choose(panel, 'Too distressed');
  await see(panel, 'Kept as owed');
  await see(panel, 'Something changed since it was recorded');
  await press(panel, 'm');
  await choose(panel, 'Something has changed');
  await choose(panel, 'A new threat');
  expect(await see(panel, 'They have told us')).toContain('Ask now');
  await choose(panel, 'They have told us: go through it now');
  await see(panel, 'Are they safe now');
  const noted = (await storedEvents(session)).map(({ event }) => [event.noted, event.reason]);
  expect(noted).toContainEqual(['breach', 'patient-distress']);
});

test('reviews rows 39 and 57: self-harm leaves with a GP letter to send today, asked or not', async () => {
  await openAttendance(record, session.practice, 'e03');
  await dot(panel, 'filled');
  await press(panel, 'o', 'n');
  await choose(panel, 'No private space');
  await choose(panel, 'Later');
  await see(panel, /Checks/);
  await openAttendance(record, session.practice, 'e03', 'departure');
  await dot(panel, 'filled');
  await passGate(panel);
  const leaving = await see(panel, 'Before they leave');
  expect(leaving).toMatch(/Not asked: no private space/);
  expect(leaving).toMatch(/Suicide plan checked.*Children at home.*Who follows up/);
  expect(leaving).toMatch(/Letter to the GP ?Send today/);
  expect(leaving).toMatch(/020 7946 01|0808/);
  await choose(panel, 'Suicide plan checked');
  await see(panel, 'ending their life');
  await choose(panel, /^.?No$/);
  await see(panel, 'Before they leave');
  await catchCopies(panel);
  await choose(panel, 'They are going now');
  await see(panel, 'Still owed:');
  // Followed up from now on, by name of whoever does; sealed, it is on the worklist.
  await see(panel, /Not tracked here: \d things? (is|are) open until the browser closes/);
  await press(panel, '2');
  await see(panel, 'Full line copied');
  expect(await lastCopy(panel)).toMatch(
    /not asked about domestic abuse \(no private space\).*Owed: enquiry, children, follow-up, gp-letter\. Ref/,
  );
});

test('reviews row 66: would not be spoken to alone, nothing answered: judgement is enough', async () => {
  await toCard(session, 'e12');
  await press(panel, 'm');
  await choose(panel, 'I am worried all the same');
  expect(await see(panel, 'Your judgement is enough')).toMatch(/MARAC today on your judgement/);
  await choose(panel, 'Told: hand over to');
  await see(panel, 'Tell them in person');
  await typeInto(panel, 'Role', 'Named nurse');
  await typeInto(panel, 'Name', 'Noor Haddad');
  await choose(panel, 'Handed over');
  await see(panel, 'Recorded');
  await catchCopies(panel);
  await press(panel, '2');
  await see(panel, 'Full line copied');
  const line = await lastCopy(panel);
  expect(line).toMatch(/seriously concerned on their own judgement.*Named nurse/);
  expect(line).toMatch(/not asked about domestic abuse.*Outcome: not-asked/);
  const noted = (await storedEvents(session)).some(({ event }) => event.noted === 'concern-raised');
  expect(noted).toBe(true);
});

test('reviews row 43: a "yes" before an interruption is a disclosure, whichever way the questions are left', async () => {
  // Nobody of another test here: who was asked a minute ago is the same attendance, and is not due.
  await toCard(session, 'e28', 'Bruise. Row with boyfriend, tearful.');
  await choose(panel, /[Aa]sk now/);
  await see(panel, 'hurting you');
  await press(panel, '1');
  await see(panel, 'control what you do');
  // Somebody comes in: covered at once, and the gate says why not now.
  await cover(panel);
  await press(panel, 'o');
  await see(panel, 'Still private?');
  await press(panel, 'n');
  await see(panel, /Checks/);
  await press(panel, 'o');
  await see(panel, 'Still private?');
  await press(panel, 'y');
  await see(panel, 'control what you do');
  // To a colleague, without the second question.
  await press(panel, 'Backspace', 'Backspace');
  await choose(panel, 'Not relevant here');
  await choose(panel, 'The words were read wrongly');
  await see(panel, 'answered “Yes”, so this stays open');
  await press(panel, 'Backspace', 'Backspace', 'Backspace');
  await choose(panel, 'Hand over to');
  await typeInto(panel, 'Role', 'Ward sister');
  await typeInto(panel, 'Name', 'Sam Hythe');
  await choose(panel, 'Handed over');
  expect(await see(panel, 'Recorded')).toMatch(/disclosed \(1 of 2 questions answered, 1 not/);
  await catchCopies(panel);
  await press(panel, '2');
  await see(panel, 'Full line copied');
  expect(await lastCopy(panel)).toMatch(
    /Ward sister Sam Hythe.*Outcome: asked-disclosed\. Done: none\. Owed: safe-now/,
  );
  await cover(panel);
  await changeUser(record);
  await dot(panel, 'filled');
});

test('reviews rows 37 and 72: no screen before the gate holds a question, and a companion who stays is told of', async () => {
  await openAttendance(record, session.practice, 'e17');
  await dot(panel, 'filled');
  await press(panel, 'o', 'n');
  for (const reason of [
    'A child old enough to talk',
    'No professional interpreter',
    'Cannot take part',
    'No private space',
  ]) {
    await choose(panel, reason);
    await see(panel, 'Ready now');
    expect(await markup(panel)).not.toMatch(TELLING);
    await press(panel, 'Backspace');
    await see(panel, 'Not now, because');
  }
  await press(panel, '9');
  await see(panel, 'Left before it was possible');
  expect(await markup(panel)).not.toMatch(TELLING);
  await press(panel, 'Backspace', 'Backspace', 'p');
  await see(panel, 'Assume the speaker is on');
  await press(panel, 'y');
  await see(panel, 'Agree a way to stop');
  expect(await markup(panel)).not.toMatch(TELLING);
  await press(panel, 'n', '1');
  await see(panel, 'Time with the patient');
  await choose(panel, 'Someone stays throughout');
  await see(panel, /Checks/);
  // Row 72: that somebody was there is recorded with it.
  const last = (await storedEvents(session)).findLast(({ event }) => event.kind === 'outcome');
  expect(last?.event).toMatchObject({
    ...{ outcome: 'not-asked', reason: 'companion-refused', accompanied: true },
  });
  await changeUser(record);
  await dot(panel, 'filled');
  await passGate(panel);
  await see(panel, 'Their companion would not leave earlier');
});

test('our full line opens the bundle where another shift left it', async () => {
  await toCard(session, 'e06');
  await choose(panel, 'are they safe now');
  await choose(panel, 'Safe here and where');
  await see(panel, 'Who can they speak to');
  await choose(panel, 'Not yet');
  await press(panel, 'Escape');
  await see(panel, /Checks/);
  await press(panel, 'o', 'y');
  await see(panel, /put pressure/);
  for (
    let back = 0;
    back < 4 && !/Go on with|Ask now|ask now/.test(await readPage(panel));
    back += 1
  ) {
    await press(panel, 'Backspace');
  }
  await choose(panel, 'Hand over to');
  await see(panel, 'Tell them in person');
  await typeInto(panel, 'Role', 'Ward sister');
  await typeInto(panel, 'Name', 'Sam Hythe');
  await catchCopies(panel);
  await choose(panel, 'Handed over');
  await see(panel, 'Recorded');
  await press(panel, '2');
  await see(panel, 'Full line copied');
  const line = await lastCopy(panel);
  expect(line).toMatch(/Outcome: asked-disclosed\. Done: safe-now\. Owed: named-service/);
  await cover(panel);
  await openAttendance(record, session.practice, 'e21');
  await typeInto(record, 'Triage note', `Ankle. ${line}`);
  await dot(panel, 'filled');
  await passGate(panel);
  await see(panel, 'Go on with what is owed');
  await choose(panel, 'Go on with what is owed');
  expect(await see(panel, 'What is done, what is owed')).toMatch(/Safe now ?Done earlier/);
});

test('covered, no two states are painted apart but for the dot', async () => {
  const seen: string[] = [];
  // Nobody of another test here, for who was put off a minute ago is not due.
  for (const id of ['e21', 'e07', 'e11', 'e10']) {
    await openAttendance(record, session.practice, id);
    await dot(panel, id === 'e21' ? 'hollow' : 'filled');
    await see(panel, /^Sidenote Reading.*Checks/);
    await panel.evaluate(() => {
      for (const each of document.querySelectorAll<SVGElement>('svg.dot')) each.style.opacity = '0';
    });
    // Painted whole: the focus and the line above settle a moment after the words.
    await pause(400);
    seen.push(await panel.screenshot({ encoding: 'base64' }));
    await panel.evaluate(() => {
      for (const each of document.querySelectorAll<SVGElement>('svg.dot')) each.style.opacity = '';
    });
  }
  // Pictures, so that what is painted is compared and not only what is written. The rounding of a
  // corner is painted a little differently now and then; one letter more is some hundred pixels.
  const blank = await session.browser.newPage();
  for (const other of seen.slice(1)) {
    expect(await pixelsApart(blank, seen[0] ?? '', other)).toBeLessThan(64);
  }
  await blank.close();
});

/** How many pixels of two pictures of one size differ. */
function pixelsApart(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (sources) => {
      const [a, b] = await Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const paper = canvas.getContext('2d');
          paper?.drawImage(image, 0, 0);
          return paper?.getImageData(0, 0, image.width, image.height).data ?? [];
        }),
      );
      if (!a || !b || a.length === 0 || a.length !== b.length) return Number.POSITIVE_INFINITY;
      let apart = 0;
      for (let at = 0; at < a.length; at += 4) {
        if (a[at] !== b[at] || a[at + 1] !== b[at + 1] || a[at + 2] !== b[at + 2]) apart += 1;
      }
      return apart;
    },
    [one, other],
  );
}

const TELLING =
  /hurting|afraid|abuse|violence|control what|scared|partner|disclos|suicid|companion/i;

function markup(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.outerHTML);
}

async function keyOf(page: Page, words: RegExp): Promise<string> {
  const key = await page.evaluate((text) => {
    const rows = [...document.querySelectorAll<HTMLButtonElement>('button.choice')];
    const row = rows.find((each) => new RegExp(text).test(each.textContent ?? ''));
    return row?.getAttribute('aria-keyshortcuts') ?? '';
  }, words.source);
  if (!key) throw new Error(`No row says ${String(words)}`);
  return key;
}

/** What is written to the clipboard, caught where it is written. */
function catchCopies(page: Page): Promise<void> {
  return page.evaluate(() => {
    const kept = globalThis as unknown as { copied?: string };
    navigator.clipboard.writeText = async (text: string) => void (kept.copied = text);
  });
}

function lastCopy(page: Page): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as { copied?: string }).copied ?? '');
}
