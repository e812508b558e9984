/** Keys this soon after a new screen are ignored: typed notes must not become answers (screens.md). */
export const QUIET_MS = 400;

/**
 * By when it was pressed, not when a busy page comes to it: a key that waited for a screen to be drawn was
 * meant for the one before. `shownAt` as `performance.now()` gives it, which events are stamped by.
 */
export function isTooSoon(event: Event, shownAt: number): boolean {
  return event.timeStamp - shownAt < QUIET_MS;
}

/** Whether a key press may answer anything: not while typing, not held down, not with a modifier. */
export function mayAnswer(event: KeyboardEvent, shownAt: number): boolean {
  if (isTooSoon(event, shownAt)) return false;
  if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.isComposing)
    return false;
  return !isTextField(event.target);
}

/** True where keys are words. */
export function isTextField(target: EventTarget | null): boolean {
  const element = target as { tagName?: string; isContentEditable?: boolean } | null;
  const tag = element?.tagName ?? '';
  return tag === 'INPUT' || tag === 'TEXTAREA' || tag === 'SELECT' || !!element?.isContentEditable;
}
