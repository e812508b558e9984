import { sessionMap } from './session-map';

/** A stamp a tab, so that the open panel hears of every change without a connection that can drop. */
const changes = sessionMap<number>('changed');

export function noteChange(tabId: number): Promise<void> {
  return changes.set(tabId, Date.now());
}

export function onTabChange(listener: (tabId: number) => void): () => void {
  return changes.onChange((key) => listener(Number(key)));
}
