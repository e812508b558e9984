import type { Page } from 'puppeteer-core';
import { servePractice } from '../../practice/serve';
import { chooseOn, openAttendance, pause, see } from '../../tools/drive';
import { launch, type Launched } from '../../tools/launch';
import { armCovering, readCovering, watchCovering } from './cover-watch';
import { seeded, type Random } from './random';

const MEGABYTE = 1_000_000;
const SENTENCE = 'Assaulted by her partner at home, private, companion present, overdose. ';

export interface Presses {
  /** The built extension's folder. */
  extension: string;
  count: number;
  seed: number;
  tell(progress: string): void;
}

/** What the presses came to; a time for each that was measured, in ms. */
export interface Pressed {
  done: number;
  failures: string[];
  times: number[];
  byWork: Map<string, number[]>;
  frames: number;
}

/**
 * The panel is covered `count` times while it is busy: reading a megabyte of pasted note, changing
 * screens, being typed into, beside a record that is being typed into. Escape is a real key; the
 * shortcut, which no headless browser takes, is told to the background as the browser would.
 */
export async function pressCovers({ extension, count, seed, tell }: Presses): Promise<Pressed> {
  const random = seeded(seed);
  const practice = await servePractice();
  const session = await launch(extension);
  const failures: string[] = [];
  const times: number[] = [];
  const byWork = new Map<string, number[]>(BUSY.map(({ name }) => [name, []]));
  let frames = 0;
  let done = 0;
  try {
    const record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await openAttendance(record, practice.url, 'e06');
    const panel = await session.openPanel();
    await record.bringToFront();
    await see(panel, /Reading.*Checks/);
    await watchCovering(panel, ['Okonkwo', 'Chidinma']);
    for (let press = 1; press <= count; press++) {
      tell(`press ${press} of ${count}, slowest ${Math.round(Math.max(0, ...times))} ms`);
      const busy = random.pick(BUSY);
      try {
        const until = await busy(panel, record, random);
        const { ms, banned, frames: seen } = await pressCover(session, panel, random, until);
        times.push(ms);
        byWork.get(busy.name)?.push(ms);
        frames += seen;
        for (const word of banned) failures.push(`Press ${press}, ${busy.name}: said "${word}".`);
        done += 1;
      } catch (error) {
        failures.push(`Press ${press}, ${busy.name}: ${String(error).slice(0, 300)}`);
        await panel.keyboard.press('Escape');
      }
    }
  } finally {
    await Promise.allSettled([session.close(), practice.close()]);
  }
  return { done, failures, times, byWork, frames };
}

/** Makes the panel uncovered and busy; resolves as the work begins, with how long it may last. */
const BUSY = [readingNote, changingScreens, typingNote, besideBusyRecord] as const;

async function readingNote(panel: Page): Promise<number> {
  await chooseOn(panel, 'Checks', 'Paste a note instead');
  await see(panel, 'Kept on this computer');
  await fill(panel, 'textarea', SENTENCE.repeat(MEGABYTE / SENTENCE.length));
  await armCovering(panel);
  await panel.evaluate(async () => {
    // The row takes no press within 400 ms of its screen; the reading itself is not waited for.
    await new Promise((resolve) => setTimeout(resolve, 420));
    const rows = [...document.querySelectorAll<HTMLButtonElement>('button.choice')];
    setTimeout(() => rows[0]?.click(), 5);
  });
  return 60;
}

async function changingScreens(panel: Page, _record: Page, random: Random): Promise<number> {
  await chooseOn(panel, 'Checks', 'Open');
  const said = await see(panel, /Ready for a private check\?|Still private\?/);
  if (said.includes('Still')) {
    await armCovering(panel);
    return 30;
  }
  await chooseOn(panel, 'Ready for a private check?', 'Yes');
  await see(panel, 'Alone, private, able to talk?');
  await armCovering(panel);
  if (random.next() < 0.5) {
    await panel.evaluate(async () => {
      await new Promise((resolve) => setTimeout(resolve, 420));
      const rows = [...document.querySelectorAll<HTMLButtonElement>('button.choice')];
      setTimeout(() => rows[0]?.click(), 5);
    });
  }
  return 40;
}

async function typingNote(panel: Page): Promise<number> {
  await chooseOn(panel, 'Checks', 'Paste a note instead');
  await see(panel, 'Kept on this computer');
  await fill(panel, 'textarea', SENTENCE.repeat(200));
  await panel.focus('textarea');
  await armCovering(panel);
  await panel.evaluate(() => {
    const field = document.querySelector('textarea');
    let left = 40;
    const typing = setInterval(() => {
      field?.setRangeText(' word ');
      field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
      if (--left === 0) clearInterval(typing);
    }, 4);
  });
  return 120;
}

async function besideBusyRecord(panel: Page, record: Page, random: Random): Promise<number> {
  await chooseOn(panel, 'Checks', 'Open');
  await see(panel, /Ready for a private check\?|Still private\?/);
  await armCovering(panel);
  const note = `${SENTENCE.repeat(MEGABYTE / SENTENCE.length)} ${random.below(1e6)}`;
  await fill(record, '#triage-note', note);
  return 120;
}

/** Set in one go: a million key presses would take the day. */
function fill(page: Page, selector: string, text: string): Promise<void> {
  return page.evaluate(
    (at, value) => {
      const field = document.querySelector<HTMLTextAreaElement>(at);
      if (!field) throw new Error(`No ${at} here.`);
      const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
      own?.set?.call(field, value);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    selector,
    text,
  );
}

async function pressCover(session: Launched, panel: Page, random: Random, within: number) {
  await pause(random.below(within));
  if (random.next() < 0.75) {
    await panel.keyboard.press('Escape');
    return readCovering(panel);
  }
  return readCovering(panel, await shortcut(session));
}

/** The cover command, given to the background as the browser gives it; when, in ms since 1970. */
async function shortcut(session: Launched): Promise<number> {
  const url = session.url('background.js');
  const target = await session.browser.waitForTarget((each) => each.url() === url);
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker.');
  return worker.evaluate(() => {
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch(command: string): void };
    };
    const at = performance.timeOrigin + performance.now();
    onCommand.dispatch('cover');
    return at;
  });
}

/** The time that this share of the presses kept, in ms. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Infinity;
}
