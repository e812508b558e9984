import { browser } from './browser';

const ALARM = 'clear-clipboard';

/**
 * Asks for the clipboard to be emptied after a while, whatever page is open then. Best effort, and
 * never claimed as more: a clipboard history keeps its own copy, a browser that was closed does
 * nothing, and what somebody copied since goes as well (platform.md, traps; hazard H13).
 */
export function clearClipboardLater(seconds: number): void {
  if (seconds > 0) void browser.alarms.create(ALARM, { when: Date.now() + seconds * 1_000 });
}

/** For the background, at its start, so that a woken worker does not miss its alarm. */
export function watchClipboardAlarm(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void clearClipboard();
  });
}

/** A page without a window writes over it in Chromium; Firefox's background has a page of its own. */
async function clearClipboard(): Promise<void> {
  if (typeof chrome === 'undefined' || !chrome.offscreen) {
    await navigator.clipboard?.writeText('').catch(() => undefined);
    return;
  }
  await chrome.offscreen
    .createDocument({
      url: '/offscreen.html',
      reasons: [chrome.offscreen.Reason.CLIPBOARD],
      justification: 'Empties the clipboard some time after a letter was copied.',
    })
    .catch(() => undefined);
  // It has done its work as soon as it has loaded.
  await chrome.offscreen.closeDocument().catch(() => undefined);
}

/** In the offscreen page: a copied space stands where the letter stood. */
export function copyOver(): void {
  const field = document.createElement('textarea');
  field.value = ' ';
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
