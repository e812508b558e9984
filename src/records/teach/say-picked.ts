// What a frame tells of one click: ways to find the same again, and what only the page knows.
import type { Picked, TaughtKind } from '../../model/teaching';
import { CONTROLS } from '../control-value';
import { frameAddress } from '../frame-address';
import { proposeLocators } from './propose-locators';
import { proposeFingerprint, selectorsOf } from './stable-selectors';

export function sayPicked(
  window: Window,
  element: Element,
  kind: TaughtKind,
  selected: string,
): Picked {
  const { document } = window;
  const place = frameAddress(window);
  const fingerprint = proposeFingerprint(document);
  const said: Picked = {
    kind,
    address: place.href(),
    made: !place.isOwn,
    proposals: [],
    isTyped: element.closest(CONTROLS) !== null,
    ...(fingerprint ? { fingerprint } : {}),
  };
  if (kind === 'no-patient') return said;
  if (kind === 'shows-part') {
    const words = (element.textContent ?? '').replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
    return { ...said, phrase: words.slice(0, 60) };
  }
  if (kind === 'never-read') {
    return {
      ...said,
      proposals: selectorsOf(element).map((selector) => ({
        locator: { by: 'css', selector },
        reads: '',
        masked: true,
        hits: document.querySelectorAll(selector).length,
        isMeant: true,
      })),
    };
  }
  return { ...said, proposals: proposeLocators(document, element, kind, selected) };
}
