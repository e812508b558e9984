import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { inEmergency, people } from '../../practice/people';
import { servePractice, type Practice } from '../../practice/serve';
import { choose, openAttendance, pause, see } from '../../tools/drive';
import { launch, type Launched } from '../../tools/launch';
import { openSinkProxy } from '../../tools/sink-proxy';
import type { Work } from '../line';
import { practiceExtension } from '../rig/extension';
import { newProfile, removeProfile } from '../rig/profile';
import { seeded } from '../rig/random';
import { scanProfile, type Scan } from '../rig/scan-profile';
import { markBare, packagedFiles, probesThatSee, watchedPage } from './bare-look';
import { newCanaries, type Canaries } from './canaries';
import { addressesIn, captureNetwork } from './capture-network';
import { ENQUIRIES, type EnquiryKind } from './enquiries';
import { armWatch, differences, markPage, readWatch, type PageMark } from './page-watch';
import { controlMissed, plantControl } from './plant-control';
import { probePage, type Probed } from './probes';

/** Everything one shift showed; three lines read their own part of it. */
export interface Shift {
  done: number;
  /** Enquiries that could not be finished, in words. */
  unfinished: string[];
  /** What had to be begun again with another person, in words. */
  stumbles: string[];
  kinds: Record<string, number>;
  /** Every address asked for: by pages and workers, by the browser's own log, at the sink. */
  asked: { byPages: Set<string>; inLog: Set<string>; atSink: Set<string> };
  places: Set<string>;
  practice: string;
  /** The address asked for on purpose, and by which of the three it was seen. */
  control: string;
  scan: Scan;
  stem: string;
  typed: number;
  controlMissed: string[];
  clipboard: string;
  downloads: string[];
  /** What changed in the record page while nobody touched it, and how it differed from the bare one. */
  pageChanges: string[];
  pagesCompared: number;
  probes: Probed[];
  probesThatSee: string[];
}

const shifts = new Map<string, Promise<Shift>>();

/** One shift for the three lines that ask for the same count and seed. */
export function shiftOf(work: Work): Promise<Shift> {
  const key = `${work.count} ${work.seed}`;
  const kept = shifts.get(key) ?? runShift(work);
  shifts.set(key, kept);
  return kept;
}

/** Not children by their own rules, not without a date of birth; in turn, so that each comes again. */
const ids = people
  .filter(inEmergency)
  .filter((person) => typeof person.born === 'string' && person.id !== 'e13')
  .map((person) => person.id);

/** A person open again within a minute would have the same arrival time, and be the same attendance. */
const ROUND_MS = 61_000;
const TRIES = 6;

async function runShift(work: Work): Promise<Shift> {
  const built = practiceExtension();
  const practice = await servePractice();
  const sink = await openSinkProxy();
  const profile = newProfile('shift');
  const aside = newProfile('shift-aside');
  const netLog = path.join(aside, 'net-log.json');
  const downloads = path.join(aside, 'downloads');
  mkdirSync(downloads);
  const canaries = newCanaries();
  const control = `${newCanaries().stem}control`;
  const session = await launch(built, {
    userDataDir: profile,
    args: [
      `--proxy-server=${sink.url}`,
      '--proxy-bypass-list=127.0.0.1;localhost',
      `--log-net-log=${netLog}`,
    ],
  });
  try {
    const capture = await captureNetwork(session.browser);
    const outside = `http://${control}.invalid/`;
    const other = await session.browser.newPage();
    await other.goto(outside).catch(() => undefined);
    // Another origin than the record's, which is compared with one where nothing was planted.
    const elsewhere = practice.url.replace('127.0.0.1', 'localhost');
    await plantControl(other, elsewhere, control);
    await other.close();

    const lived = await live(work, session, practice, canaries, { aside, downloads });
    const clipboard = await readClipboard(session, practice.url);
    const probes = await probePage(lived.record, session.extensionId, packagedFiles(built));
    await session.close();

    const bare = await markBare(built, practice.url, [...lived.marks.keys()]);
    const pageChanges = [...lived.changes];
    for (const [id, mark] of lived.marks) {
      const same = bare.get(id);
      if (!same) throw new Error(`${id} was not looked at without the extension.`);
      for (const each of differences(mark, same)) pageChanges.push(`${id}: ${each}`);
    }
    const planted = ['history', 'local', 'wide', 'row'].map((place) => `${control}${place}`);
    const scan = scanProfile(profile, [canaries.stem, ...planted]);
    return {
      done: lived.done,
      unfinished: lived.unfinished,
      stumbles: lived.stumbles,
      kinds: lived.kinds,
      asked: {
        byPages: new Set(capture.requests.map((each) => each.url)),
        inLog: await addressesIn(netLog),
        atSink: new Set(sink.asked),
      },
      places: capture.places,
      practice: practice.url,
      control: outside,
      scan: { ...scan, sightings: scan.sightings.filter(({ text }) => text === canaries.stem) },
      stem: canaries.stem,
      typed: canaries.typed(),
      controlMissed: controlMissed(scan.sightings, control),
      clipboard: clipboard.includes(canaries.stem) ? 'holds what was typed' : kindOf(clipboard),
      downloads: readdirSync(downloads),
      pageChanges,
      pagesCompared: lived.marks.size,
      probes,
      probesThatSee: await probesThatSee(built, practice.url),
    };
  } finally {
    await Promise.allSettled([session.close(), practice.close(), sink.close()]);
    removeProfile(profile);
    removeProfile(aside);
  }
}

/** The enquiries themselves, one person after another, each kind in turn and then by lot. */
async function live(
  { count, seed, tell }: Work,
  session: Launched,
  practice: Practice,
  canaries: Canaries,
  { aside, downloads }: { aside: string; downloads: string },
) {
  const random = seeded(seed);
  const kinds = Object.keys(ENQUIRIES) as EnquiryKind[];
  const record = await watchedPage(await session.browser.newPage());
  const client = await session.browser.target().createCDPSession();
  await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  await openAttendance(record, practice.url, 'e21');
  const panel = await session.openPanel();
  await record.bringToFront();
  const lived = {
    record,
    done: 0,
    stumbles: [] as string[],
    unfinished: [] as string[],
    kinds: {} as Record<string, number>,
    changes: [] as string[],
    marks: new Map<string, PageMark>(),
  };
  let roundBegan = Date.now();
  let person = 0;
  for (let at = 0; at < count; at++) {
    const kind = at < kinds.length ? order(kinds, at) : random.pick(kinds);
    tell(`enquiry ${at + 1} of ${count}: ${kind}`);
    let why = '';
    for (let tries = 0; tries < TRIES; tries++) {
      const id = ids[person % ids.length] ?? 'e03';
      if (person > 0 && person % ids.length === 0) {
        await pause(Math.max(0, roundBegan + ROUND_MS - Date.now()));
        practice.reset();
        roundBegan = Date.now();
      }
      person += 1;
      const printTo = path.join(aside, 'letter.pdf');
      const desk = { session, record, panel, canaries, id, printTo };
      why = await one(desk, kind, practice.url, lived).then(
        () => '',
        (error: unknown) => `${kind} with ${id}: ${String(error).slice(0, 400)}`,
      );
      rmSync(printTo, { force: true });
      if (why === '') break;
      lived.stumbles.push(why);
      await tidy(session, panel, record);
    }
    if (why === '') lived.done += 1;
    else lived.unfinished.push(why);
    lived.kinds[kind] = (lived.kinds[kind] ?? 0) + 1;
  }
  await lockAndCover(session, panel);
  return lived;
}

/** The ones that type most come first, so that a short run has them. */
function order(kinds: readonly EnquiryKind[], at: number): EnquiryKind {
  const first: EnquiryKind[] = ['disclosed', 'pastedNote', 'declined', 'putOff', 'notRelevant'];
  const all = [...first, ...kinds.filter((kind) => !first.includes(kind))];
  return all[at] ?? 'disclosed';
}

async function one(
  desk: Parameters<(typeof ENQUIRIES)['disclosed']>[0],
  kind: EnquiryKind,
  practice: string,
  lived: { changes: string[]; marks: Map<string, PageMark> },
): Promise<void> {
  const { record, panel, id } = desk;
  await openAttendance(record, practice, id);
  await see(panel, /(Reading|Partly read).*Checks/);
  // The panel may still show the record before; opened now, it would be covered a moment later.
  await pause(350);
  await armWatch(record);
  await ENQUIRIES[kind](desk);
  await see(panel, 'Checks');
  for (const change of await readWatch(record)) lived.changes.push(`${kind} with ${id}: ${change}`);
  lived.marks.set(id, await markPage(record));
}

/** After an enquiry that could not be finished: covered, its letters gone, the record in front. */
async function tidy(session: Launched, panel: Page, record: Page): Promise<void> {
  for (const page of await session.browser.pages()) {
    if (page.url() === session.url('letter.html')) await page.close();
  }
  await record.bringToFront();
  await readWatch(record);
  await panel.keyboard.press('Escape');
  await closeEntry(panel).catch(() => undefined);
}

/** An entry of one's own stands over every record until it is closed. */
async function closeEntry(panel: Page): Promise<void> {
  if (!(await see(panel, 'Checks')).includes('Entered by hand')) return;
  await choose(panel, 'Open');
  await choose(panel, 'Close what was entered by hand');
}

/** As at the end of a shift: the computer is locked, which the worker is told as the system would. */
async function lockAndCover(session: Launched, panel: Page): Promise<void> {
  const target = await session.browser.waitForTarget(
    (each) => each.url() === session.url('background.js'),
  );
  const worker = await target.worker();
  await worker?.evaluate(() => {
    const { onStateChanged } = chrome.idle as unknown as {
      onStateChanged: { dispatch(state: string): void };
    };
    onStateChanged.dispatch('locked');
  });
  await panel.keyboard.press('Escape');
  await pause(500);
}

/** Read as a page would that was given the right to. */
async function readClipboard(session: Launched, practice: string): Promise<string> {
  await session.browser.defaultBrowserContext().overridePermissions(practice, ['clipboard-read']);
  const page = await session.browser.newPage();
  try {
    await page.goto(`${practice}/`);
    await page.bringToFront();
    return await page.evaluate(() => navigator.clipboard.readText());
  } catch (error) {
    return `could not be read: ${String(error)}`;
  } finally {
    await page.close();
  }
}

function kindOf(clipboard: string): string {
  if (clipboard === '') return 'empty';
  if (clipboard.startsWith('could not be read')) return clipboard;
  return 'holds a line that names nobody';
}
