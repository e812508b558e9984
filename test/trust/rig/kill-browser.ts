import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { pause } from '../../tools/drive';

/** How long a killed process group may take to be gone. */
const GONE_MS = 10_000;

/**
 * Kills a browser as a power cut or the task manager does: every process of its group at once, with
 * no goodbye. Resolves at once with the group's id; its processes may still be dying.
 */
export function killBrowser(browser: Browser): number {
  const group = browser.process()?.pid;
  if (group === undefined) throw new Error('This browser has no process to kill.');
  process.kill(-group, 'SIGKILL');
  return group;
}

/** Waits until no process of the group is left but what nobody has buried yet. */
export async function untilGone(group: number): Promise<void> {
  const until = Date.now() + GONE_MS;
  while (isAlive(group)) {
    if (Date.now() > until) throw new Error(`Browser ${group} would not die.`);
    await pause(5);
  }
}

export function isAlive(group: number): boolean {
  if (process.platform === 'linux') return livingOf(group) > 0;
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
}

/** From /proc, since a signal of 0 takes the unburied for the living. */
function livingOf(group: number): number {
  return readdirSync('/proc').filter((name) => /^\d+$/.test(name) && isOf(name, group)).length;
}

function isOf(pid: string, group: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name, which may hold anything in brackets: state, parent, group.
    const [state, , processGroup] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return Number(processGroup) === group && state !== 'Z' && state !== 'X';
  } catch {
    return false;
  }
}
