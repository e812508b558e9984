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

/**
 * The page a letter prints as, whole: the extension's own component and style sheet, so that a sample
 * is what a printer gives. `letter` has its edits laid over it.
 */
export function printedPage(letter: Letter, mark: string): string {
  css ??= compile(styles, { loadPaths: [modules], quietDeps: true }).css;
  const { document } = new Window();
  const before = globalThis.document;
  globalThis.document = document as unknown as Document;
  try {
    const page = document.createElement('div') as unknown as HTMLElement;
    void act(() => render(<PrintedLetter letter={letter} mark={mark} />, page));
    const style = document.documentElement.getAttribute('style') ?? '';
    return `<!doctype html>
<html lang="en-GB" style="${style.replaceAll('"', '&quot;')}">
<head><meta charset="utf-8"><title>Sidenote</title><style>${css}</style></head>
<body><main class="letter-page">${page.innerHTML}</main></body>
</html>
`;
  } finally {
    globalThis.document = before;
  }
}
