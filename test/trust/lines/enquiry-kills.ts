import type { Page } from 'puppeteer-core';
import { identityOf, person } from '../../practice/people';
import { servePractice, type Practice } from '../../practice/serve';
import { choose, openAttendance, pause, press, readPage, see, typeInto } from '../../tools/drive';
import { launch, type Launched } from '../../tools/launch';
import { policyBrowser, type PolicyBrowser } from '../../tools/policy-browser';
import { changeUser, dot } from '../../tools/scenario';
import type { Line, Outcome, Work } from '../line';
import { idOf, moments, type Moment } from '../rig/enquiry-walks';
import { practiceExtension } from '../rig/extension';
import { killBrowser, untilGone } from '../rig/kill-browser';
import { newProfile, removeProfile } from '../rig/profile';
import { seeded } from '../rig/random';

/** The id of the practice build, to which the policy that switches sealed storage on is addressed. */
const EXTENSION = 'npgboagebbbioifkdckjiddlljbfmhdd';
const PASSPHRASE = 'quiet heron over the weir';
/** An overdose by one patient; a sprained ankle by another. */
const PATIENT = 'e03';
const OTHER = 'e21';
/** What is done last may be lost for so long, and no longer (hazard H15). */
const SAVED_WITHIN_MS = 1_000;
const BACK = 'What was started before is back';

/**
 * The browser is killed after each step of an enquiry, in the default build and with passphrase storage.
 * Default: nothing of the draft is left, and the next start tells at what time an enquiry was not handed
 * over, of nobody, and only where one was begun. Sealed: what was done up to a second before is back, for
 * the same patient and the same user alone.
 */
export const enquiryKills: Line = {
  id: 'enquiry-kills',
  number: 18,
  claim: 'Steps of an enquiry after which a kill of the browser is not told, or a draft is lost: 0',
  counts: { quick: 1, full: moments.length * 2 },
  run,
};

interface Beside {
  session: Launched;
  record: Page;
  panel: Page;
}

async function run({ count, seed, tell }: Work): Promise<Outcome> {
  const failures: string[] = [];
  const figures = { default: 0, sealed: 0, told: 0, back: 0 };
  const sealing = policyBrowser(EXTENSION, { sealedStorage: 'passphrase' });
  const practice = await servePractice();
  let done = 0;
  try {
    for (const { way, isSealed } of chosen(count, seed)) {
      const name = `${idOf(way)}, ${isSealed ? 'sealed' : 'default'}`;
      tell(`killed after ${name}; ${done} of ${count}, ${failures.length} failures`);
      if (isSealed && !sealing) {
        failures.push('Passphrase storage was not tried: that wants root and Chromium.');
        break;
      }
      practice.reset();
      try {
        const came = isSealed
          ? await killSealed(practice, way, sealing as PolicyBrowser)
          : await killDefault(practice, way);
        figures[isSealed ? 'sealed' : 'default'] += 1;
        if (came) figures[isSealed ? 'back' : 'told'] += 1;
      } catch (error) {
        failures.push(`Killed after ${name}: ${String(error)}`);
      }
      done += 1;
    }
  } finally {
    await practice.close();
    sealing?.remove();
  }
  return { done, failures, figures };
}

/** Every moment in both builds where that many are asked for; else some, the builds in turn. */
function chosen(count: number, seed: number): { way: readonly Moment[]; isSealed: boolean }[] {
  const both = moments.flatMap((way) => [
    { way, isSealed: false },
    { way, isSealed: true },
  ]);
  if (count >= both.length) return both;
  const random = seeded(seed);
  // From the first answer on there is something to lose.
  const some = both.filter(({ way }) => way.at(-1)?.told);
  return Array.from({ length: count }, (_, i) => {
    const of = some.filter(({ isSealed }) => isSealed === ((seed + i) % 2 === 1));
    return of[random.below(of.length)] as (typeof both)[number];
  });
}

/** True where it was told of an enquiry that was not handed over. */
async function killDefault(practice: Practice, way: readonly Moment[]): Promise<boolean> {
  const profile = newProfile('enquiry');
  try {
    const first = await open(practice, profile);
    const began = await walk(first, practice, way);
    await pause(100);
    await untilGone(killBrowser(first.session.browser));
    const next = await open(practice, profile);
    const { record, panel } = next;
    const told = way.at(-1)?.told ?? false;
    await openAttendance(record, practice.url, OTHER);
    await dot(panel, told ? 'filled' : 'hollow');
    const covered = await see(panel, /^Sidenote Reading.*Checks/);
    expectNobody(covered);
    await press(panel, 'o');
    const said = await see(panel, /was not handed over|Ready for a private check/);
    if (told !== said.includes('was not handed over')) throw new Error(`It was said: ${said}`);
    if (told) {
      expectNobody(said);
      expectTime(said, began);
      await press(panel, 'd');
      await see(panel, 'Ready for a private check?');
    }
    await press(panel, 'Escape');
    // Nothing of the draft is left: the same patient is asked as for the first time.
    await openAttendance(record, practice.url, PATIENT);
    const card = await toPatient(panel, /[Aa]sk now/);
    if (card.includes(BACK)) throw new Error('The default build kept a draft.');
    await choose(panel, /[Aa]sk now/);
    await see(panel, 'hurting you');
    const held = await panel.$('button.choice[aria-pressed="true"]');
    if (held) throw new Error('The default build kept an answer.');
    await next.session.close();
    return told;
  } finally {
    removeProfile(profile);
  }
}

/** True where a draft came back. */
async function killSealed(
  practice: Practice,
  way: readonly Moment[],
  sealing: PolicyBrowser,
): Promise<boolean> {
  const profile = newProfile('enquiry-sealed');
  const before = process.env.SIDENOTE_BROWSER;
  process.env.SIDENOTE_BROWSER = sealing.executable;
  try {
    const first = await open(practice, profile);
    await see(first.panel, 'Choose a passphrase', 30_000);
    await typeInto(first.panel, 'Passphrase', PASSPHRASE);
    await typeInto(first.panel, 'The same again', PASSPHRASE);
    await choose(first.panel, 'Use this passphrase');
    await see(first.panel, /Checks.*Open/);
    await walk(first, practice, way);
    await pause(SAVED_WITHIN_MS);
    await untilGone(killBrowser(first.session.browser));
    const next = await open(practice, profile);
    const { record, panel } = next;
    expectNobody(await see(panel, 'Locked.', 30_000));
    await unlock(panel);
    await openAttendance(record, practice.url, OTHER);
    const other = await toPatient(panel, /Start a check|[Aa]sk now/);
    if (other.includes(BACK)) throw new Error('Another patient was given the draft.');
    await press(panel, 'Escape');
    await openAttendance(record, practice.url, PATIENT);
    const back = way.at(-1)?.back;
    const said = await toPatient(panel, back ?? /[Aa]sk now/);
    const isBack = said.includes(BACK);
    if (!back && isBack) throw new Error('A draft came back that was never begun.');
    await press(panel, 'Escape');
    await see(panel, 'Checks');
    // Another user is locked out first; unlocked, it is theirs, and nobody else's draft.
    await changeUser(record);
    await see(panel, 'Locked.');
    await unlock(panel);
    const colleague = await toPatient(panel, /[Aa]sk now|It was put off|What is done/);
    if (colleague.includes(BACK)) throw new Error('Another user was given the draft.');
    await next.session.close();
    return isBack;
  } finally {
    if (before === undefined) delete process.env.SIDENOTE_BROWSER;
    else process.env.SIDENOTE_BROWSER = before;
    removeProfile(profile);
  }
}

async function open(practice: Practice, userDataDir: string): Promise<Beside> {
  const session = await launch(practiceExtension(), { userDataDir });
  const record = (await session.browser.pages())[0] ?? (await session.browser.newPage());
  await record.goto(`${practice.url}/emergency/#/board`);
  const panel = await session.openPanel();
  await record.bringToFront();
  return { session, record, panel };
}

/** To the moment before the kill; when the walk began, UTC milliseconds. */
async function walk(
  { session, record, panel }: Beside,
  practice: Practice,
  way: readonly Moment[],
): Promise<number> {
  await openAttendance(record, practice.url, PATIENT);
  await dot(panel, 'filled');
  const began = Date.now();
  const confirm = identityOf(PATIENT);
  for (const moment of way) await moment.act({ session, record, panel, confirm });
  return began;
}

/** From the covered panel past what is told first and the gate, to these words. */
async function toPatient(panel: Page, words: RegExp): Promise<string> {
  await see(panel, /^Sidenote (Reading|Partly).*Checks/);
  await press(panel, 'o');
  const first = await see(panel, /Ready for a private|Still private|was not handed over/);
  if (first.includes('was not handed over')) await choose(panel, 'Go on');
  const asked = await see(panel, /Ready for a private|Still private/);
  await press(panel, 'y');
  if (asked.includes('Ready')) {
    await see(panel, 'Alone, private');
    await press(panel, 'y');
  }
  await see(panel, words);
  // What was kept is said a moment after its screen is there.
  await pause(150);
  return readPage(panel);
}

/** No name, number or word of what it is about, of either patient. */
function expectNobody(said: string): void {
  const names = [PATIENT, OTHER].flatMap((id) => {
    const { given, surname, nhsNumber } = person(id);
    return [given, surname, nhsNumber];
  });
  const found = names.filter((each) => said.includes(each));
  if (/abuse|violence|hurt|alone|companion|private|suicid/i.test(said))
    found.push('a telling word');
  if (found.length > 0) throw new Error(`"${said}" says ${found.join(', ')}.`);
}

/** The time told is when something was first answered: between the walk and now, to the minute. */
function expectTime(said: string, began: number): void {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    timeStyle: 'short',
  });
  const minutes = Math.ceil((Date.now() - began) / 60_000) + 1;
  const likely = Array.from({ length: minutes + 1 }, (_, i) => format.format(began + i * 60_000));
  if (!likely.some((each) => said.includes(each))) throw new Error(`No time of it in "${said}".`);
}

async function unlock(panel: Page): Promise<void> {
  await typeInto(panel, 'Passphrase', PASSPHRASE);
  await panel.keyboard.press('Enter');
  await see(panel, /Checks.*Open/);
}
