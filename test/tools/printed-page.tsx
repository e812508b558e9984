import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { compile } from 'sass';
import type { Letter } from '../../src/referral/letter';
import { PrintedLetter } from '../../src/ui/letter/PrintedLetter';

const styles = fileURLToPath(new URL('../../entrypoints/letter/style.scss', import.meta.url));
const modules = fileURLToPath(new URL('../../node_modules', import.meta.url));
let css: string | undefined;
let page: Window | undefined;

/**
 * The page a letter prints as, whole: the extension's own component and style sheet, so that a sample
 * is what a printer gives. `letter` has its edits laid over it.
 */
export function printedPage(letter: Letter, mark: string): string {
  const { style, inner } = drawn(letter, mark);
  return whole(style, `<main class="letter-page">${inner}</main>`);
}

/**
 * Several letters of one patient on one page, so that one print gives them all; each after its divider.
 * `views` are the same letters each by itself.
 */
export function printedPages(
  letters: readonly Letter[],
  mark: string,
  divider: string,
): { page: string; views: string[] } {
  const all = letters.map((letter) => drawn(letter, mark));
  const views = all.map(({ inner }) => inner);
  const parts = views.map((inner, i) => `<p class="new-page">${divider}${i}.</p>${inner}`);
  const page = whole(all[0]?.style ?? '', `<main class="letter-page">${parts.join('')}</main>`);
  return { page, views };
}

function drawn(letter: Letter, mark: string): { style: string; inner: string } {
  const { document } = (page ??= new Window());
  const before = globalThis.document;
  globalThis.document = document as unknown as Document;
  try {
    const host = document.createElement('div') as unknown as HTMLElement;
    void act(() => render(<PrintedLetter letter={letter} mark={mark} />, host));
    const style = document.documentElement.getAttribute('style') ?? '';
    const inner = host.innerHTML;
    void act(() => render(null, host));
    return { style, inner };
  } finally {
    globalThis.document = before;
  }
}

function whole(style: string, body: string): string {
  css ??= compile(styles, { loadPaths: [modules], quietDeps: true }).css;
  return `<!doctype html>
<html lang="en-GB" style="${style.replaceAll('"', '&quot;')}">
<head><meta charset="utf-8"><title>Sidenote</title><style>${css}</style></head>
<body>${body}</body>
</html>
`;
}
