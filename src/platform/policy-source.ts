import { practicePolicy } from '../policy/practice-policy';
import { readPolicy, waitingPolicy, type Policy, type PolicyReading } from '../policy/policy';
import { browser } from './browser';
import { importedDirectory } from './imported-directory';
import { readManaged } from './managed-storage';

/** True in the practice build only (`SIDENOTE_PRACTICE`), set at packaging time; plain Node has no `env`. */
const PRACTICE = import.meta.env?.SIDENOTE_PRACTICE === '1';

/**
 * Chromium hands a policy over some seconds after its start (platform.md P5): an empty answer means
 * nothing before this long, and longer where this computer once had a policy.
 */
const LATE_MS = 10_000;
const LATE_WHERE_KNOWN_MS = 60_000;
const ASKED = 'policy-asked';
export const POLICY_SEEN = 'policy-seen';

/**
 * The policy in force, asked for anew each time: managed values over the practice build's. No answer
 * is kept for another, for what is not there yet may be there a second later.
 */
export async function currentPolicy(): Promise<PolicyReading> {
  const reading = heldToMemory(await givenPolicy());
  if (reading.policy.directoryFrom !== 'desk') return reading;
  const imported = await importedDirectory.read();
  if (!imported) return reading;
  return { ...reading, policy: { ...reading.policy, directory: imported.services } };
}

/**
 * A private window's database is memory and goes with it: nothing is said to be kept there, whatever
 * the site chose, and no passphrase is asked for (hazard H20).
 */
function heldToMemory(reading: PolicyReading): PolicyReading {
  if (!browser.extension.inIncognitoContext) return reading;
  return { ...reading, policy: { ...reading.policy, sealedStorage: 'off' } };
}

async function givenPolicy(): Promise<PolicyReading> {
  const managed = await readManaged();
  if (PRACTICE) return readOnce({ ...practicePolicy, ...managed });
  if (Object.keys(managed).length > 0) return readOnce(managed);
  return (await mayStillCome()) ? waitingPolicy() : readPolicy({});
}

let last: { text: string; reading: PolicyReading } | undefined;

/** Every message asks, and checking a policy costs more than all else of one: the same text is read once. */
function readOnce(managed: Readonly<Record<string, unknown>>): PolicyReading {
  const text = textOf(managed);
  if (text === undefined) return readPolicy(managed);
  if (last?.text !== text) last = { text, reading: readPolicy(managed) };
  return last.reading;
}

/** None where it is nested deeper than can be written, which is refused each time. */
function textOf(managed: object): string | undefined {
  try {
    return JSON.stringify(managed);
  } catch {
    return undefined;
  }
}

/** Judged by when this browser session first asked; a clock that jumps cannot make it wait for ever. */
async function mayStillCome(): Promise<boolean> {
  const now = Date.now();
  const asked: unknown = (await browser.storage.session.get(ASKED))[ASKED];
  if (typeof asked !== 'number') {
    await browser.storage.session.set({ [ASKED]: now });
    return true;
  }
  const since = now - asked;
  if (since < 0) return false;
  if (since < LATE_MS) return true;
  const seen = (await browser.storage.local.get(POLICY_SEEN))[POLICY_SEEN] === true;
  return seen && since < LATE_WHERE_KNOWN_MS;
}

/** Calls back whenever the browser hands over another policy, or takes it away. */
export function onPolicyChange(changed: () => void): () => void {
  const heard = (_changes: unknown, area: string) => {
    if (area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** A page's policy that follows what is in force: one object whose settings change under the page. */
export interface LivePolicy {
  policy: Policy;
  reading: PolicyReading;
}

/**
 * For a page that stays open: the reading now, and again at every change and while it is still on its
 * way. The page is drawn anew, never loaded anew, so nothing typed is lost.
 */
export async function followPolicy(draw: (live: LivePolicy) => void): Promise<void> {
  const first = await currentPolicy();
  const live: LivePolicy = { policy: { ...first.policy }, reading: first };
  draw(live);
  const look = async (): Promise<void> => {
    const reading = await currentPolicy();
    if (JSON.stringify(reading) === JSON.stringify(live.reading)) return;
    live.reading = reading;
    Object.assign(live.policy, reading.policy);
    draw(live);
  };
  onPolicyChange(() => void look());
  importedDirectory.onChange(() => void look());
  const wait = setInterval(() => {
    if (live.reading.status !== 'waiting') return clearInterval(wait);
    void look();
  }, 1_000);
}
