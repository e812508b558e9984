import browser from 'webextension-polyfill';

/** The only door to the browser. No other file imports the polyfill (house test). */
export { browser };

/** Chromium's side panel, which the polyfill does not know; undefined in Firefox. */
export const sidePanel = (globalThis as { chrome?: { sidePanel?: typeof chrome.sidePanel } }).chrome
  ?.sidePanel;
