import { render } from 'preact';

/** Ends every screen drawn, and its listeners for keys with it, so that none answers the next test. */
export function clearPage(): void {
  for (const root of document.body.children) render(null, root);
  document.body.replaceChildren();
}
