// When reading may happen: while the page has nothing better to do, and soon all the same.

/** Puts work off; gives back how to call it off. `waitMs` is waited out first. */
export type Schedule = (work: () => void, waitMs: number) => () => void;

const LATEST_MS = 300;

/** Idle callbacks, at most 300 ms late; plain timers where a browser has none. */
export function scheduleIdle(window: Window): Schedule {
  return (work, waitMs) => {
    let idle: number | undefined;
    const begin = (): void => {
      if (typeof window.requestIdleCallback === 'function') {
        idle = window.requestIdleCallback(work, { timeout: LATEST_MS });
      } else work();
    };
    const hasIdle = typeof window.requestIdleCallback === 'function';
    if (waitMs === 0 && hasIdle) begin();
    const timer =
      idle === undefined ? window.setTimeout(begin, waitMs === 0 ? 50 : waitMs) : undefined;
    return () => {
      window.clearTimeout(timer);
      if (idle !== undefined) window.cancelIdleCallback(idle);
    };
  };
}
