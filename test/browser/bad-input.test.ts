import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { choose, openAttendance, pause, press, readPage, see, typeInto } from '../tools/drive';
import { dot } from '../tools/scenario';
import { cover, passGate, shareSession, type Session } from './session';
import { storedEvents } from './stored-events';

// Bad input gets a clear word on what to do, and nothing is lost.
let session: Session;
let record: Page;
let panel: Page;
const errors: string[] = [];

shareSession((opened) => {
  session = opened;
  ({ record, panel } = opened);
  panel.on('pageerror', (error) => errors.push(String(error)));
});
afterEach(() => {
  expect(errors.splice(0)).toEqual([]);
});

test('storage refused: a check cannot start, and the panel says so and what to do', async () => {
  await openAttendance(record, session.practice, 'e03');
  await dot(panel, 'filled');
  const refused = await refuseStorage();
  await press(panel, 'o', 'y', 'y');
  const said = await see(panel, 'This computer cannot save');
  expect(said).toMatch(/paper card/);
  expect(said).not.toMatch(/hurting you/);
  await refused.end();
  await cover(panel);
  await passGate(panel);
  await see(panel, 'Consider asking');
});

test('storage refused in the middle: nothing says "recorded", and a second try keeps it all', async () => {
  await openAttendance(record, session.practice, 'e12');
  await dot(panel, 'filled');
  await passGate(panel);
  await see(panel, /Because/);
  await choose(panel, /[Aa]sk now/);
  await see(panel, 'hurting you');
  await press(panel, '2');
  const refused = await refuseStorage();
  await press(panel, '2');
  const said = await see(panel, 'Not recorded');
  expect(said).toMatch(/still here.*paper card/);
  await refused.end();
  await press(panel, '1');
  await see(panel, 'nothing disclosed today (2 of 2');
});

test('HTML in a note is text wherever it is shown', async () => {
  await openAttendance(record, session.practice, 'e01');
  await typeInto(record, 'Triage note', '<b>took 16 paracetamol</b><img src=x onerror=alert(1)>');
  await dot(panel, 'filled');
  await passGate(panel);
  await see(panel, 'paracetamol');
  expect(await panel.$('main img')).toBeNull();
  expect(await panel.$('main b')).toBeNull();
});

test('control and right-to-left characters neither hide a word nor turn the panel about', async () => {
  await openAttendance(record, session.practice, 'e25');
  await setNote(record, 'strangled\u202e by her husband\u200f \u0007 neck bruised');
  await dot(panel, 'filled');
  await passGate(panel);
  await see(panel, /pressure on the neck/);
  expect(await panel.evaluate(() => document.body.textContent)).not.toMatch(/[\u202e\u200f\u0007]/);
});

test('a note of 1 MB is read without a stall, and the panel answers meanwhile', async () => {
  await openAttendance(record, session.practice, 'e29');
  const filler = 'Reviewed, comfortable, plan as above. '.repeat(28_000);
  await setNote(record, `took an overdose after a row with husband. ${filler}`);
  await dot(panel, 'filled');
  await see(panel, 'Partly read: a text here is too long');
  await press(panel, 'o');
  await see(panel, 'Ready for a private check?');
});

test('the stale frame of the GP system is a conflict: no prompt, no check, and it says so', async () => {
  await record.goto(`${session.practice}/practice/?slow=5000`);
  await record.waitForSelector('#list a');
  await record.evaluate(() => document.querySelectorAll<HTMLElement>('#list a')[0]?.click());
  await see(panel, /^Sidenote Reading/);
  await record.evaluate(() => document.querySelectorAll<HTMLElement>('#list a')[1]?.click());
  await see(panel, 'Two records on screen');
  await dot(panel, 'hollow');
  await press(panel, 'o', 'y', 'y');
  await see(panel, 'Two records on screen');
  expect(await readPage(panel)).not.toMatch(/hurting you|Consider/);
  await cover(panel);
  await see(panel, /^Sidenote Reading/);
});

test('a page that goes on to other patients while it is read: the last one stands, and nobody between', async () => {
  const { practice } = session;
  const at = (id: string) => `${practice}/emergency/#/attendance/${id}/triage`;
  await openAttendance(record, practice, 'e03');
  await dot(panel, 'filled');
  // By the router and by whole new documents, none of them waited for.
  for (const id of ['e21', 'e12', 'e25', 'e21', 'e06']) {
    const go = (address: string) => location.assign(address);
    await record.evaluate(go, at(id)).catch(() => undefined);
    if (id === 'e25') await record.evaluate(() => location.reload()).catch(() => undefined);
    await pause(40);
  }
  await openAttendance(record, practice, 'e12');
  await see(panel, /^Sidenote Reading/);
  await dot(panel, 'filled');
  const kept = await panel.evaluate(async () => {
    const all = Object.entries(await chrome.storage.session.get(null));
    const frames = all.filter(([key]) => key.startsWith('frames:')).map(([, each]) => each);
    return frames.flatMap((each) => Object.values(each as Record<string, { identity: object }>));
  });
  const number = await record.$eval('section.banner', (banner) => banner.textContent ?? '');
  expect(kept).toHaveLength(1);
  const { nhsNumber = '' } = (kept[0]?.identity ?? {}) as { nhsNumber?: string };
  expect(number.replace(/\s/g, '')).toContain(nhsNumber);
  expect(nhsNumber).toMatch(/^999\d{7}$/);
});

test('another record shown by style alone, with no press and no word changed, takes the first one’s place', async () => {
  await openAttendance(record, session.practice, 'e03');
  await dot(panel, 'filled');
  const shown = () =>
    panel.evaluate(async () => {
      const all = Object.entries(await chrome.storage.session.get(null));
      const frames = all.filter(([key]) => key.startsWith('frames:')).map(([, each]) => each);
      return JSON.stringify(frames);
    });
  // As record systems with several patients open do: all are on the page, and one is shown.
  await record.evaluate(() => {
    const here = document.querySelector<HTMLElement>('.attendance')!;
    const other = here.cloneNode(true) as HTMLElement;
    other.style.display = 'none';
    other.querySelector('.banner-name')!.textContent = 'STANDBY, Ottilie';
    here.after(other);
  });
  await pause(700);
  expect(await shown()).not.toContain('STANDBY');
  await record.evaluate(() => {
    const [here, other] = document.querySelectorAll<HTMLElement>('.attendance');
    here!.style.display = 'none';
    other!.style.display = '';
  });
  await expect.poll(shown, { timeout: 6_000 }).toContain('STANDBY');
});

test('a frame of another origin that the description names is read, and bound to its patient', async () => {
  const { practice } = session;
  await record.goto(`${practice}/`);
  await see(panel, 'Not reading');
  const other = practice.replace('127.0.0.1', 'localhost');
  await record.evaluate((src) => {
    const frame = document.createElement('iframe');
    Object.assign(frame, { src, width: '900', height: '600' });
    document.body.append(frame);
  }, `${other}/emergency/#/attendance/e03/triage`);
  await see(panel, /^Sidenote Reading/);
  await dot(panel, 'filled');
  await passGate(panel);
  await see(panel, /Consider asking|Check safety first|See them alone first/);
});

test('a note pasted with no page at all goes the same way, to a letter with a name typed by hand', async () => {
  await record.goto('about:blank');
  await see(panel, 'Not reading');
  await press(panel, 'p');
  await see(panel, 'Paste a note');
  await typeInto(panel, 'Note', 'Pt says husband hit her across the face last night.');
  await panel.keyboard.press('Tab');
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await press(panel, '1');
  await see(panel, 'Ready for a private check?');
  await press(panel, 'y', 'y');
  await see(panel, 'Check safety first');
  await press(panel, '1');
  await see(panel, 'Are they safe now');
  // It stands over the record in the tab, says so, and goes at one key.
  await cover(panel);
  await see(panel, 'Entered by hand');
  await press(panel, 'o');
  await see(panel, 'Still private?');
  await press(panel, 'x');
  await see(panel, 'Not reading');
});

test('marked by hand with no page and no note: nothing is named before the gate, then a key each', async () => {
  await record.goto('about:blank');
  await see(panel, 'Not reading');
  await press(panel, 'p');
  await see(panel, 'Paste a note');
  await press(panel, '2');
  const gate = await see(panel, 'Ready for a private check?');
  expect(gate).not.toMatch(/assault|injury|overdose|harm/i);
  await press(panel, 'y');
  await see(panel, 'Alone, private');
  await press(panel, 'y');
  expect(await see(panel, 'What brought them?')).toContain('Entered by hand');
  await press(panel, '1');
  await see(panel, 'Assault');
  await press(panel, '1', 'd');
  await see(panel, '1 marked');
  await press(panel, 'd');
  expect(await see(panel, 'Because an injury said to be caused by somebody')).toContain(
    'Entered by hand',
  );
  await cover(panel);
  expect(await see(panel, 'Entered by hand')).not.toMatch(/injury|safety|Reading|not checked/);
  // A record opened meanwhile is not passed over in silence.
  await openAttendance(record, session.practice, 'e09');
  await see(panel, 'Entered by hand. The record on screen is not checked.');
  await press(panel, 'o');
  await choose(panel, 'Close what was entered by hand');
  await dot(panel, 'filled');
});

/** Puts a long text in the triage note as the page's own script would, with its input event. */
async function setNote(page: Page, text: string): Promise<void> {
  await page.evaluate((value) => {
    const note = document.querySelector<HTMLTextAreaElement>('#triage-note');
    if (!note) throw new Error('The triage note is not there.');
    const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
    set?.call(note, value);
    note.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
  await pause(300);
}

/** Every write of the background fails as a full disk would, until ended. */
async function refuseStorage(): Promise<{ end(): Promise<void> }> {
  const target = await session.browser.waitForTarget(
    (each) => each.url() === session.url('background.js'),
  );
  const worker = await target.worker();
  await worker?.evaluate(() => {
    const refuse = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    const store = IDBObjectStore.prototype as unknown as Record<string, unknown>;
    Object.assign(globalThis, { kept: { add: store['add'], put: store['put'] } });
    store['add'] = refuse;
    store['put'] = refuse;
  });
  return {
    async end() {
      await worker?.evaluate(() => {
        const { kept } = globalThis as unknown as { kept: Record<string, unknown> };
        Object.assign(IDBObjectStore.prototype, kept);
      });
    },
  };
}

test('a note of 5,000 lines is read to its last line', async () => {
  await openAttendance(record, session.practice, 'e29');
  const lines = Array.from({ length: 4_999 }, (_each, i) => `${i + 1}. Obs stable, sleeping.`);
  await setNote(record, [...lines, 'Says her husband strangled her.'].join('\n'));
  await dot(panel, 'filled');
  await passGate(panel);
  await see(panel, /pressure on the neck/);
});

test('the clock set back in the middle of a check: it is recorded, in its place', async () => {
  await openAttendance(record, session.practice, 'e14');
  await dot(panel, 'filled');
  await passGate(panel);
  await see(panel, /sk now/);
  await choose(panel, /[Aa]sk now/);
  await see(panel, 'hurting you');
  const at = session.url('background.js');
  const target = await session.browser.waitForTarget((each) => each.url() === at);
  const worker = await target.worker();
  await worker?.evaluate('{ const now = Date.now; Date.now = () => now() - 3 * 3_600_000; }');
  await press(panel, '2', '2');
  await see(panel, 'nothing disclosed today (2 of 2');
  const events = await storedEvents(session);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_each, i) => (events[0]?.seq ?? 0) + i));
  const outcome = events.findLastIndex(({ event }) => event.kind === 'outcome');
  // The time is told as it was, not made up: the Desk's check names the jump.
  const gate = events.slice(0, outcome).findLast(({ event }) => event.kind === 'gate');
  expect(events[outcome]?.event.at).toBeLessThan(gate?.event.at ?? 0);
  await worker?.close();
  await pause(500);
});

test('two panels on one patient: one writes, the other is told and may take over', async () => {
  await openAttendance(record, session.practice, 'e09');
  await dot(panel, 'filled');
  await passGate(panel);
  await see(panel, /sk now/);
  await choose(panel, /[Aa]sk now/);
  await see(panel, 'hurting you');
  const second = await panelInNewWindow(`${session.practice}/emergency/#/attendance/e09/triage`);
  await dot(second, 'filled');
  await press(second, 'o', 'y', 'y');
  expect(await see(second, 'Open in another window')).not.toMatch(/hurting you|Because/);
  await press(second, '1');
  await see(second, 'hurting you');
  const first = await see(panel, 'Goes on in another window');
  expect(first).toMatch(/Checks/);
  expect(first).not.toContain('hurting you');
  await second.close();
});

/** The record once more, in a window of its own with the real panel beside it. */
async function panelInNewWindow(address: string): Promise<Page> {
  const at = session.url('sidepanel.html');
  const panels = () => session.browser.targets().filter((each) => each.url() === at);
  const before = new Set(panels());
  // Opened by the panel itself: another tab in its window would be a record left.
  await panel.evaluate(async (url) => {
    const window = await chrome.windows.create({ url });
    await chrome.sidePanel.open({ windowId: window?.id ?? 0 });
  }, address);
  await expect.poll(() => panels().length, { timeout: 10_000 }).toBeGreaterThan(before.size);
  const page = await panels()
    .find((each) => !before.has(each))
    ?.asPage();
  // A page that is not in front of its window is not read.
  const pages = await session.browser.pages();
  await pages.find((each) => each !== record && each.url() === address)?.bringToFront();
  if (!page) throw new Error('No second panel.');
  return page;
}
