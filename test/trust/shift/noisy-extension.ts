import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * An extension that does everything ours must not, for the control: what the probes cannot see of it,
 * they could not have seen of ours. Written into a folder of its own.
 */
export function writeNoisyExtension(folder: string): string {
  mkdirSync(path.join(folder, 'icon'), { recursive: true });
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'Noisy control',
      version: '1',
      background: { service_worker: 'background.js' },
      content_scripts: [
        { matches: ['http://127.0.0.1/*'], js: ['main.js'], world: 'MAIN', run_at: 'document_end' },
      ],
      externally_connectable: { matches: ['http://127.0.0.1/*'] },
      web_accessible_resources: [{ resources: ['*', 'icon/*'], matches: ['http://127.0.0.1/*'] }],
    }),
    'background.js': '',
    'sidepanel.html': '<!doctype html><iframe srcdoc="x"></iframe>',
    'style.css': ':root{--sidenote-colour:red}',
    'main.js': NOISE,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  writeFileSync(path.join(folder, 'icon/hollow-16.png'), Buffer.from(PIXEL, 'base64'));
  return folder;
}

const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const NOISE = `
  globalThis.sidenoteGlobal = 1;
  globalThis.browser = {};
  globalThis[Symbol('sidenote')] = 1;
  document.documentElement.sidenoteMark = 1;
  document.documentElement.setAttribute('data-sidenote', '1');
  customElements.define('side-note', class extends HTMLElement {});
  document.body.append(document.createElement('side-note'));
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(':root{--sidenote-colour:red}');
  document.adoptedStyleSheets = [sheet];
  const set = Element.prototype.setAttribute;
  Element.prototype.setAttribute = function (...all) { return set.apply(this, all); };
  const real = globalThis.fetch;
  globalThis.fetch = (...all) => real(...all);
  addEventListener('message', (event) => {
    if (event.data && event.data.sidenote === 'hello') postMessage({ sidenote: 'here' }, '*');
  });
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function sidenoteDispatch(event) { return dispatch.call(this, event); };
  addEventListener('input', (event) => event.preventDefault(), true);
  localStorage.setItem('sidenote', '1');
  indexedDB.open('sidenote');
  performance.mark('sidenote-start');
  const frame = document.createElement('iframe');
  frame.src = 'about:blank#sidenote';
  document.body.append(frame);
`;
