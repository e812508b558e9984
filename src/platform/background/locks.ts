import type { LockView } from '../../model/lock-view';
import { browser } from '../browser';
import { currentPolicy } from '../policy-source';
import { putDraftsAway } from './drafts';
import { closeLetterTabs } from './letter-tabs';
import { closeQuestionnaires } from './questionnaire-tabs';
import { keepLockState, lockState } from './lock-state';
import { sealedDrawer } from './sealed-drawer';
import { serially } from './serially';
import { GONE_MS, watchedTabs, watchUser } from './user-watch';

const inTurn = serially();
const ALARM = 'lock-time';
/** The browser takes no shorter idle time than this. */
const LEAST_IDLE_S = 15;

/**
 * Locks every surface of this browser, in every state (hazard H39): the count first, which every open
 * page sees and forgets by, then what can take longer. Nothing typed is lost by it.
 */
export function lock(): Promise<void> {
  return inTurn(async () => {
    const { count } = await lockState();
    const state = { count: count + 1, since: Date.now(), shutting: true };
    await keepLockState(state);
    await putAway();
    await keepLockState({ ...state, shutting: false });
    await setAlarm(state.since);
  });
}

/** Letters, then drafts and with them the key, which goes even where something would not be sealed. */
async function putAway(): Promise<void> {
  await closeQuestionnaires().catch(() => undefined);
  await closeLetterTabs().catch(() => undefined);
  await putDraftsAway().catch(() => undefined);
  await sealedDrawer.shut();
}

/** Said by whoever typed the right passphrase; the time until the next lock begins anew. */
export function noteUnlock(): Promise<void> {
  return inTurn(async () => {
    const since = Date.now();
    await keepLockState({ ...(await lockState()), since, shutting: false });
    await setAlarm(since);
  });
}

export async function lockView(): Promise<LockView> {
  const { count, shutting } = await lockState();
  const { policy } = await currentPolicy();
  if (policy.sealedStorage === 'off') return { count, needs: 'nothing' };
  if (!shutting && (await sealedDrawer.isOpen())) return { count, needs: 'nothing' };
  const state = await sealedDrawer.state();
  if (state === 'none') return { count, needs: 'first-passphrase' };
  return { count, needs: state === 'damaged' || state === 'unreadable' ? state : 'passphrase' };
}

/** Wires idle, OS lock and the set time. Synchronously, so that a woken worker misses none. */
export function startLocks(): void {
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void lock();
  });
  browser.alarms.onAlarm.addListener(() => {
    void judgeTime();
    void watchedTabs().then((tabs) => tabs.forEach((tabId) => void judgeUser(tabId)));
  });
  void judgeTime();
}

/**
 * Judged at every wake and alarm: longer than the set time since the last unlock, a clock set back
 * behind it, or a lock that was cut off. The idle time is set anew too, for policy may have changed.
 */
export async function judgeTime(): Promise<void> {
  const { policy } = await currentPolicy();
  browser.idle.setDetectionInterval(Math.max(LEAST_IDLE_S, policy.lockAfterIdleSeconds));
  const { since, shutting } = await lockState();
  const passed = Date.now() - since;
  if (since === 0) return noteUnlock();
  if (shutting || passed < 0 || passed >= policy.lockAfterMinutes * 60_000) return lock();
  await setAlarm(since);
}

/** Locks where the record in a tab names another user, or none any more for good. */
export async function judgeUser(tabId: number): Promise<void> {
  const said = await watchUser(tabId, Date.now());
  if (said === 'changed' || said === 'signed-out') return lock();
  // Should the worker be gone by then, the next look of a panel or the next alarm judges it.
  if (said === 'going') setTimeout(() => void judgeUser(tabId), GONE_MS + 50);
}

async function setAlarm(since: number): Promise<void> {
  const { policy } = await currentPolicy();
  browser.alarms.create(ALARM, { when: since + policy.lockAfterMinutes * 60_000 });
}
