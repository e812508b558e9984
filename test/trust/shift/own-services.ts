/**
 * Chromium's own clock, update, search and sign-in services, which no flag silences altogether; the
 * same list as `test/browser/boundaries.test.ts`. They are asked for with no extension at all.
 */
const BROWSERS_OWN = ['google.com', 'googleapis.com', 'gvt1.com', 'gstatic.com'];

export function isBrowsersOwn(asked: string): boolean {
  const host = asked.replace(/^https?:\/\//, '').replace(/[:/].*$/, '');
  return BROWSERS_OWN.some((own) => host === own || host.endsWith(`.${own}`));
}

/** Addresses that never leave the browser. */
export function isInside(url: string): boolean {
  return /^(chrome-extension|chrome|chrome-error|devtools|data|blob|about|chrome-untrusted):/.test(
    url,
  );
}
