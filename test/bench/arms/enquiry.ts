/** The enquiry at a fast typist's pace, how soon the panel shows the next patient, and how soon it is covered. */
import type { Page } from 'puppeteer-core';
import { servePractice } from '../../practice/serve';
import { buildExtension } from '../../tools/build-extension';
import { percentile, pressCovers } from '../../trust/rig/cover-presses';
import { openAttendance, press, see } from '../../tools/drive';
import { launch } from '../../tools/launch';
import { dot } from '../../tools/scenario';
import type { Arm, ArmWork, Measured, Mode } from '../arm';
import { judge } from '../target';

export const enquiry: Arm = { id: 'enquiry', title: 'Speed of use', run };

const KEYS = { title: 'keys from covered to copied', atMost: 6, quick: 6, unit: '' };
const TYPED = {
  title: 'the same by a scripted fast typist, 450 ms a key',
  atMost: 20,
  quick: 20,
  unit: ' s',
  fullOnly: true,
};
const SWITCH = {
  title: 'panel painted after the record drew another patient',
  atMost: 150,
  unit: ' ms',
  fullOnly: true,
};
/** However slow the machine: after every switch the panel is about the patient on screen. */
const SHARE = {
  title: 'switches after which the panel showed the right dot',
  atLeast: 1,
  quick: 1,
  unit: ' of 1',
};

const COVER = {
  title: 'key to covered panel painted, while busy: 99 of 100',
  atMost: 100,
  unit: ' ms',
  fullOnly: true,
};
/** However slow the machine: every press covers, and no frame after it says a word it may not. */
const COVERED = {
  title: 'presses that covered, with no banned word in any frame after',
  atLeast: 1,
  quick: 1,
  unit: ' of 1',
};
/** As many as trust line 17 presses. */
const PRESSES = { quick: 60, full: 1_000 };

/** One with nothing found and one with an overdose: the dot turns at every switch. */
const PATIENTS = [
  { id: 'e21', shape: 'hollow' },
  { id: 'e03', shape: 'filled' },
] as const;

async function run({ mode, tell }: ArmWork): Promise<Measured> {
  const extension = buildExtension('chrome', 'practice');
  const beside = await besideRecord(extension, mode, tell);
  const [count, seed] = [PRESSES[mode], Date.now() % 1e9];
  const pressed = await pressCovers({ extension, count, seed, tell });
  const covered = (count - pressed.failures.length) / count;
  const at = (share: number) => percentile(pressed.times, share);
  const note = `half ${at(0.5).toFixed(0)} ms, 95 % ${at(0.95).toFixed(0)} ms, of ${pressed.done}; seed ${seed}`;
  return {
    verdicts: [
      ...beside.verdicts,
      judge(COVER, at(0.99), mode, note),
      judge(COVERED, covered, mode, pressed.failures[0] ?? `${pressed.frames} frames read`),
    ],
    details:
      'Real side panel beside the practice record, in Chromium. A key is one press; a switch runs from the frame in which the record drew the next banner to the frame in which the panel had turned its dot. The panel is covered while it reads a megabyte of pasted note, changes screens, is typed into, or stands beside a record that is.',
    figures: { ...beside.figures, cover: pressed.times },
  };
}

async function besideRecord(extension: string, mode: Mode, tell: ArmWork['tell']) {
  const practice = await servePractice();
  const session = await launch(extension);
  try {
    const record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
    await openAttendance(record, practice.url, 'e14');
    const panel = await session.openPanel();
    await record.bringToFront();
    tell('six keys');
    const typed = await typeEnquiry(panel);
    await press(panel, 'Escape');
    const switches: Switched[] = [];
    const count = mode === 'full' ? 60 : 12;
    await openAttendance(record, practice.url, PATIENTS[0].id);
    await dot(panel, PATIENTS[0].shape);
    for (let n = 0; n < count; n += 1) {
      tell(`switch ${n} of ${count}`);
      switches.push(await switchTo(record, panel, PATIENTS[(n + 1) % 2] ?? PATIENTS[0]));
    }
    const waits = switches.flatMap(({ ms }) => ms ?? []).sort((a, b) => a - b);
    const at = (share: number) => waits[Math.ceil(waits.length * share) - 1] ?? NaN;
    return {
      verdicts: [
        judge(KEYS, typed.keys, mode, typed.said),
        judge(TYPED, typed.ms / 1_000, mode, 'waits of the guard against stray keys included'),
        judge(SWITCH, at(0.5), mode, `half of ${waits.length}; 95 % ${at(0.95).toFixed(0)} ms`),
        judge(
          SHARE,
          waits.length / count,
          mode,
          `${waits.length} of ${count}, waited for 10 s each`,
        ),
      ],
      figures: { typed, switches },
    };
  } finally {
    await session.close();
    await practice.close();
  }
}

/** Open, ready, alone, ask now, no, no: presses are counted as they are made. */
async function typeEnquiry(panel: Page): Promise<{ keys: number; ms: number; said: string }> {
  await dot(panel, 'filled');
  let keys = 0;
  const one = async (key: string) => {
    await press(panel, key);
    keys += 1;
  };
  const began = performance.now();
  for (const key of ['o', 'y', 'y']) await one(key);
  await see(panel, /sk now/);
  await one(await keyOf(panel, 'sk now'));
  await one('2');
  await one('2');
  const words = /(Full|Neutral) line copied/;
  const said = words.exec(await see(panel, words))?.[0] ?? '';
  return { keys, ms: performance.now() - began, said };
}

async function keyOf(panel: Page, words: string): Promise<string> {
  const key = await panel.evaluate((text) => {
    const rows = [...document.querySelectorAll<HTMLElement>('button.choice')];
    return rows.find((row) => row.textContent?.includes(text))?.getAttribute('aria-keyshortcuts');
  }, words);
  if (!key) throw new Error(`No row says ${words}.`);
  return key.toLowerCase();
}

interface Switched {
  to: string;
  /** Absent where the dot never turned. */
  ms?: number;
}

/** Both pages stamp their own painted frame by the clock they share. */
async function switchTo(
  record: Page,
  panel: Page,
  { id, shape }: (typeof PATIENTS)[number],
): Promise<Switched> {
  const label = shape === 'filled' ? 'due' : 'none due';
  const turned = paintedAt(panel, `svg.dot[aria-label="${label}"]`);
  const drawn = paintedAt(record, 'section.banner h1', await banner(record));
  await record.evaluate((to) => {
    location.hash = `#/attendance/${to}/triage`;
  }, id);
  const [from, to] = [await drawn, await turned];
  return from === undefined || to === undefined ? { to: id } : { to: id, ms: to - from };
}

const banner = (record: Page): Promise<string> =>
  record.$eval('section.banner h1', (each) => each.textContent ?? '');

/** When this first stood in a frame with other words than before, in ms of the epoch; undefined after 10 s. */
async function paintedAt(page: Page, selector: string, before = ''): Promise<number | undefined> {
  try {
    const handle = await page.waitForFunction(
      (where, words) => {
        const found = document.querySelector(where);
        const turned = found && (words === '' || found.textContent !== words);
        return turned ? performance.timeOrigin + performance.now() : false;
      },
      { polling: 'raf', timeout: 10_000 },
      selector,
      before,
    );
    return Number(await handle.jsonValue());
  } catch {
    return undefined;
  }
}
