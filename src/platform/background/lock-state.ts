import { sessionMap } from '../session-map';

/** Where the lock stands in this browser session; every surface watches it. */
export interface LockState {
  /** How often it locked. */
  count: number;
  /** UTC milliseconds of the last lock or unlock, or of the session's first look. */
  since: number;
  /** True from the first moment of a lock until everything is put away. */
  shutting: boolean;
}

const states = sessionMap<LockState>('lock');
const NAME = 'state';

export async function lockState(): Promise<LockState> {
  return (await states.get(NAME)) ?? { count: 0, since: 0, shutting: false };
}

export function keepLockState(state: LockState): Promise<void> {
  return states.set(NAME, state);
}

/** Calls back at every lock and unlock; in any page of ours. */
export function onLockChange(listener: (state: LockState) => void): () => void {
  return states.onChange(() => void lockState().then(listener));
}
