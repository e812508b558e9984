import type { LockView } from '../model/lock-view';
import { askBackground } from './ask-background';
import { onLockChange } from './background/lock-state';

const LOOK_MS = 1_000;

/** The lock, as every surface asks for it. */
export const lockServices = {
  watchLock,
  unlock: (passphrase: string) => askBackground('unlock', { passphrase }),
  choosePassphrase: (passphrase: string) => askBackground('choose-passphrase', { passphrase }),
};

/**
 * Called back at once when it locks, from session memory and with no question asked; what is needed to
 * go on follows. Looked at each second besides, for a page that slept may have missed it.
 */
function watchLock(listener: (lock: LockView) => void): () => void {
  let last: LockView | undefined;
  const tell = (lock: LockView) => {
    if (lock.count === last?.count && lock.needs === last.needs) return;
    last = lock;
    listener(lock);
  };
  const look = async () => {
    const answer = await askBackground('lock-view', {});
    if (answer.ok) tell(answer.value);
  };
  const stop = onLockChange(({ count }) => {
    tell({ count, needs: last?.needs ?? 'nothing' });
    void look();
  });
  const again = setInterval(() => void look(), LOOK_MS);
  void look();
  return () => {
    stop();
    clearInterval(again);
  };
}
