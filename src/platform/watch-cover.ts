import type { Policy } from '../policy/policy';
import { browser } from './browser';
import { sessionMap } from './session-map';

type Cause = 'key' | 'blur' | 'record' | 'tab' | 'idle';

/**
 * What covers the panel from outside it (design.md decision 2): the cover shortcut, the browser losing
 * focus, a tab switch, idle, OS lock. Moving into the record to type covers only after a while:
 * clicking into the page blurs the panel but leaves the browser in front.
 */
export function watchCover(
  policy: Pick<Policy, 'coverAfterTypingSeconds' | 'coverAfterIdleSeconds'>,
  cover: (cause: Cause) => void,
): () => void {
  let inRecord: ReturnType<typeof setTimeout> | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  const stop: (() => void)[] = [];
  const listen = (target: EventTarget, name: string, heard: () => void) => {
    target.addEventListener(name, heard, { capture: true, passive: true });
    stop.push(() => target.removeEventListener(name, heard, { capture: true }));
  };
  const stay = () => {
    clearTimeout(inRecord);
    clearTimeout(idle);
    idle = setTimeout(() => cover('idle'), policy.coverAfterIdleSeconds * 1_000);
  };

  for (const name of ['keydown', 'pointerdown', 'pointermove']) listen(document, name, stay);
  listen(window, 'focus', stay);
  listen(window, 'blur', () => {
    clearTimeout(inRecord);
    inRecord = setTimeout(() => cover('record'), policy.coverAfterTypingSeconds * 1_000);
  });
  stay();

  const onFocus = (windowId: number) => {
    if (windowId === browser.windows.WINDOW_ID_NONE) cover('blur');
  };
  browser.windows.onFocusChanged.addListener(onFocus);
  const onIdle = (state: string) => {
    if (state === 'locked') cover('idle');
  };
  browser.idle.onStateChanged.addListener(onIdle);
  stop.push(
    () => browser.windows.onFocusChanged.removeListener(onFocus),
    () => browser.idle.onStateChanged.removeListener(onIdle),
    () => clearTimeout(inRecord),
    () => clearTimeout(idle),
    sessionMap<number>('cover').onChange(() => cover('key')),
  );
  return () => stop.forEach((each) => each());
}
