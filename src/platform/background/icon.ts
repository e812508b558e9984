import type { TabView } from '../../enquiry/tab-view';
import { browser } from '../browser';

/**
 * The toolbar icon is the panel's own dot where no panel is open, and its not-reading shape. No
 * badge, no count, no colour that says why.
 */
export async function drawIcon(view: TabView): Promise<void> {
  const shape =
    view.state === 'not-reading' || view.state === 'conflict'
      ? 'blind'
      : view.dot === 'filled'
        ? 'filled'
        : 'hollow';
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icon/${shape}-${size}.png`]));
  await browser.action.setIcon({ tabId: view.tabId, path }).catch(() => undefined);
}
