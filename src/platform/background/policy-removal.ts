import { browser } from '../browser';
import { readManaged } from '../managed-storage';
import { onPolicyChange, POLICY_SEEN } from '../policy-source';

/**
 * What identifies anybody goes when a site takes its policy away. A policy can be late, so it has to
 * be gone for an hour of the browser running: counted in ticks, for a clock can jump and a computer
 * sleep.
 */
const TICK = 'policy-watch';
const TICK_MINUTES = 5;
const GONE_TICKS = 12;
const GONE = 'policy-gone';

/** Makes unreadable everything kept that identifies anybody, and audits it; counts stay. */
export type EraseEverything = () => Promise<{ ok: boolean }>;

/** One look; exported so that a test need not wait an hour. Tried again at the next where erasing failed. */
export async function lookForPolicy(erase: EraseEverything): Promise<'there' | 'gone' | 'erased'> {
  if (await noteIfThere()) return 'there';
  const { local } = browser.storage;
  const kept = await local.get([POLICY_SEEN, GONE]);
  if (kept[POLICY_SEEN] !== true) return 'gone';
  const ticks = (typeof kept[GONE] === 'number' ? kept[GONE] : 0) + 1;
  await local.set({ [GONE]: ticks });
  if (ticks < GONE_TICKS || !(await erase()).ok) return 'gone';
  await local.remove([POLICY_SEEN, GONE]);
  return 'erased';
}

async function noteIfThere(): Promise<boolean> {
  if (Object.keys(await readManaged()).length === 0) return false;
  await browser.storage.local.set({ [POLICY_SEEN]: true, [GONE]: 0 });
  return true;
}

/**
 * Looks every few minutes for as long as the browser runs. That there was a policy is noted at once,
 * for a computer whose browser never ran for long has something to erase too.
 */
export function watchForPolicyRemoval(erase: EraseEverything): void {
  onPolicyChange(() => void noteIfThere());
  void noteIfThere();
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TICK) void lookForPolicy(erase);
  });
  void keepTicking();
}

/** Made once: making it anew at each waking of the worker would put it off for ever. */
async function keepTicking(): Promise<void> {
  if (!(await browser.alarms.get(TICK))) {
    await browser.alarms.create(TICK, { periodInMinutes: TICK_MINUTES });
  }
}
