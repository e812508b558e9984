import { useEffect, useRef, useState } from 'preact/hooks';
import type { LockView } from '../../model/lock-view';

/**
 * The lock as it stands; undefined until the first answer came. `forget` is called at every lock, in
 * whatever state the page is, before anything of the lock is drawn.
 */
export function useLock(
  watch: (listener: (lock: LockView) => void) => () => void,
  forget: () => void,
): LockView | undefined {
  const [lock, setLock] = useState<LockView>();
  const last = useRef<LockView>(undefined);
  useEffect(
    () =>
      watch((next) => {
        const before = last.current;
        last.current = next;
        if (before && hasLocked(before, next)) forget();
        setLock(next);
      }),
    [],
  );
  return lock;
}

/** Another lock, or a passphrase that is needed now and was not before. */
function hasLocked(before: LockView, next: LockView): boolean {
  return next.count !== before.count || (next.needs !== 'nothing' && before.needs === 'nothing');
}
