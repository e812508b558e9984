// Runs inside a page of real Chromium: the page is changed as a host's redesign would change it, under
// the product's own watcher, and what that then says is held against what stands there.
import type { EncounterReading } from '../../../src/model/encounter-reading';
import type { SystemDescription } from '../../../src/model/system-description';
import { readEncounter } from '../../../src/records/read-encounter';
import { sameReading } from '../../../src/records/read-again';
import { watchEncounter } from '../../../src/records/watch';
import { changePage, findDishonest } from '../../records/change-page';
import { openPage } from '../../records/open-page';
import { seeded } from './random';

/** One stored page, and which changes of it to make; the same seed and number make the same change. */
export interface Cases {
  description: SystemDescription;
  href: string;
  html: string;
  /** UTC milliseconds: when the page is read. */
  now: number;
  seed: number;
  from: number;
  count: number;
}

export interface CasesCame {
  failures: string[];
  asBefore: number;
  saidUnread: number;
  /** The longest it took from a change until the watcher said so, in milliseconds. */
  slowestMs: number;
}

/** A loss is to be shown within two seconds; the way from frame to panel takes its part of them. */
const SHOWN_MS = 1_500;

/** What a reading of the stored page as it is comes to. */
export function isReadable({ description, href, html, now }: Cases): boolean {
  const reading = readEncounter(openPage(html), { href }, description, now);
  return reading.expected > 0 && reading.state !== 'not-reading';
}

export async function runCases(cases: Cases): Promise<CasesCame> {
  const { description, href, html, now, seed, from, count } = cases;
  const came: CasesCame = { failures: [], asBefore: 0, saidUnread: 0, slowestMs: 0 };
  const read = () => readEncounter(document, { href }, description, now);
  let said: EncounterReading | undefined;
  openPage(html);
  const { stop } = watchEncounter({
    ...{ document, window, description, address: () => href, now: () => now },
    onReading: (reading) => (said = reading),
  });
  /** True once the watcher says just this, and says it still when it had time to say something else. */
  const saidInTime = async (wanted: EncounterReading): Promise<boolean> => {
    const began = performance.now();
    const isSaid = () => said !== undefined && sameReading(said, wanted);
    const wasSaid = isSaid();
    do await idleTurn();
    while (!isSaid() && performance.now() - began < SHOWN_MS);
    if (!wasSaid) came.slowestMs = Math.max(came.slowestMs, Math.round(performance.now() - began));
    return isSaid();
  };
  for (let number = from; number < from + count; number += 1) {
    const fail = (what: string) => came.failures.push(`change ${number}: ${what}`);
    openPage(html);
    const before = read();
    if (!(await saidInTime(before))) fail(`the page as it was is not read within ${SHOWN_MS} ms`);
    // Drawn anew and changed in one go, as a redesigned page arrives: changed from its first moment.
    openPage(html);
    const what = changePage(document, seeded(seed * 1_000_003 + number).next, description.ignore);
    const after = read();
    const wrong = findDishonest(before, after);
    if (wrong) fail(`${what} -> ${wrong}`);
    else if (after.state === before.state) came.asBefore += 1;
    else came.saidUnread += 1;
    if (!(await saidInTime(after))) fail(`${what} -> not shown within ${SHOWN_MS} ms`);
  }
  stop();
  return came;
}

/** What the panel's line of state has to say of the page it stands beside. */
export interface Said {
  words: string;
}

/** The page this runs in, as it lives, changed once; what was done. */
export function changeHere(description: SystemDescription, seed: number, number: number): string {
  return changePage(document, seeded(seed * 1_000_003 + number).next, description.ignore);
}

export function readHere(description: SystemDescription): Said {
  const { href } = location;
  const reading = readEncounter(document, { href }, description, Date.now());
  const { state, reason, found, expected } = reading;
  if (state === 'not-reading') return { words: `Not reading: ${reason ?? 'page not recognised'}` };
  if (state === 'reading') return { words: 'Reading' };
  return {
    words:
      found < expected
        ? `Partly read, ${found} of ${expected}`
        : 'Partly read: the page does not show all',
  };
}

/** After whatever the watcher had put off until the page is idle. */
function idleTurn(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 400 }));
}
