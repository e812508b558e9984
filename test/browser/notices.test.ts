import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, openAttendance, press, readPage, see } from '../tools/drive';
import { dot } from '../tools/scenario';
import { killBrowser, untilGone } from '../trust/rig/kill-browser';
import { newProfile, removeProfile } from '../trust/rig/profile';
import { cover, openSession, toCard, type Session } from './session';
import { storedEvents } from './stored-events';

// A browser that dies between an outcome and its hand-over: what the next person at it is told.
let session: Session;
const profile = newProfile('notices');

beforeAll(async () => {
  session = await openSession({ userDataDir: profile });
});
afterAll(async () => {
  await session.end();
  removeProfile(profile);
});

test('after a kill the panel says by its dot alone that a check was not handed over', async () => {
  await openAttendance(session.record, session.practice, 'e21');
  await dot(session.panel, 'hollow');
  const quiet = await see(session.panel, /Reading.*Checks.*Open/);

  await toCard(session, 'e03');
  await choose(session.panel, 'Ask now');
  await see(session.panel, 'hurting you');
  await press(session.panel, '2', '2');
  await see(session.panel, 'Recorded');
  const at = clock(Date.now());
  await killAndOpen();
  const { panel, record } = session;
  await openAttendance(record, session.practice, 'e21');
  await dot(panel, 'filled');
  await see(panel, /Sidenote Reading/);
  expect(await readPage(panel), 'word for word the same').toBe(quiet);

  await press(panel, 'o');
  const said = await see(panel, /A check (at|on) .* was not handed over/);
  expect(minutesApart(at, /\d\d:\d\d/.exec(said)?.[0] ?? '')).toBeLessThanOrEqual(1);
  expect(said).not.toMatch(/e03|e21|Wi.niewska|Lund|999 ?\d{3}|abuse|alone|companion|private/i);

  // Go on: it stays until somebody says that it was dealt with.
  await press(panel, 'g');
  await see(panel, 'Ready for a private check?');
  await cover(panel);
  await dot(panel, 'filled');

  await press(panel, 'o');
  await see(panel, /was not handed over/);
  await press(panel, 'd');
  await see(panel, 'Ready for a private check?');
  await cover(panel);
  await dot(panel, 'hollow');
  expect(await readPage(panel)).toBe(quiet);

  const kinds = (await storedEvents(session)).map((each) => each.event.kind);
  expect(kinds.filter((kind) => kind === 'finished')).toHaveLength(1);
});

test('dealt with stays dealt with after the next start, and a handed-over check is no notice', async () => {
  await toCard(session, 'e03');
  await choose(session.panel, 'Ask now');
  await see(session.panel, 'hurting you');
  await press(session.panel, '2', '2');
  await see(session.panel, 'Recorded');
  await press(session.panel, '2');
  await see(session.panel, 'Full line copied');
  await killAndOpen();
  await openAttendance(session.record, session.practice, 'e21');
  await see(session.panel, /Reading.*Checks.*Open/);
  await dot(session.panel, 'hollow');
  await press(session.panel, 'o');
  await see(session.panel, 'Ready for a private check?');
  await cover(session.panel);
});

test('killed after the first answer, before any outcome: that it was begun is told, and not of whom', async () => {
  await toCard(session, 'e06');
  await choose(session.panel, 'Ask now');
  await see(session.panel, 'hurting you');
  await press(session.panel, '1');
  await see(session.panel, 'control what you do');
  const begun = async () =>
    (await storedEvents(session)).filter(({ event }) => event.noted === 'asking-begun');
  await expect.poll(async () => (await begun()).length).toBeGreaterThan(0);
  const at = clock((await begun()).at(-1)?.event.at ?? 0);
  await killAndOpen();
  const { panel, record } = session;
  await openAttendance(record, session.practice, 'e21');
  await dot(panel, 'filled');
  await press(panel, 'o');
  const said = await see(panel, 'was not handed over');
  expect(said).toContain(at);
  expect(said).not.toMatch(/e06|Okonkwo|999 ?\d{3}|abuse|hurting|private/i);
  await press(panel, 'd');
  await see(panel, 'Ready for a private check?');
  // By design the default build has lost the answer, and asks as if for the first time.
  await cover(panel);
  await toCard(session, 'e06');
  await choose(panel, 'Ask now');
  await see(panel, 'hurting you');
});

/** The same profile, in a new browser. */
async function killAndOpen(): Promise<void> {
  await untilGone(killBrowser(session.browser));
  await session.end();
  session = await openSession({ userDataDir: profile });
}

function clock(at: number): string {
  const format = { timeZone: 'Europe/London', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(at);
}

function minutesApart(a: string, b: string): number {
  const [one, other] = [a, b].map((each) => {
    const [hours = 0, minutes = 0] = each.split(':').map(Number);
    return hours * 60 + minutes;
  }) as [number, number];
  return Math.abs(one - other);
}
