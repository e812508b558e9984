import { browser } from '../browser';
import { lookForNotices } from './notices';
import { purgeDaily } from './purge';

/**
 * At each start of the worker and with every alarm: is the daily removal due, and is there something
 * to say? Nothing here may stop the rest from starting.
 */
export function startRecords(onNotice: () => void): void {
  const look = async () => {
    await quietly(() => purgeDaily(Date.now()));
    await quietly(() => lookForNotices(onNotice));
  };
  browser.alarms.onAlarm.addListener(() => void look());
  void look();
}

/** An error here is said where it matters: at the next save, and on the Desk. */
async function quietly(task: () => Promise<unknown>): Promise<void> {
  try {
    await task();
  } catch {
    return;
  }
}
