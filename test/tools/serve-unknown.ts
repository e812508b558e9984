import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * "Heron": an invented record system that nothing here describes, to be taught. Two kinds of page, a
 * note two open shadow roots deep, a table of earlier attendances, a button that counts its presses
 * and a strict policy of its own.
 */
export interface UnknownSystem {
  url: string;
  close(): Promise<void>;
}

const PEOPLE = new Map([
  ['7', { line: 'MOSS, Ivo (Mr)', born: '09-Jan-1971 (55y)', nhs: '999 780 3477', id: 'H204411' }],
  ['8', { line: 'PELL, Ada (Ms)', born: '30-Aug-1990 (36y)', nhs: '999 779 4400', id: 'H204412' }],
]);

const STYLE = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; color: #1d2b36; background: #f5f7f8; }
header { background: #24485c; color: white; padding: .6rem 1.2rem; }
main { padding: 1rem 1.2rem; max-width: 48rem; }
.strip { background: white; border: 1px solid #b9c6ce; padding: .6rem 1.2rem; font-weight: 600; }
table { border-collapse: collapse; width: 100%; background: white; }
th, td { text-align: left; border: 1px solid #d5dde2; padding: .3rem .6rem; }`;

const SCRIPT = `
customElements.define('heron-field', class extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const inner = document.createElement('heron-area');
    this.attachShadow({ mode: 'open' }).append(document.createElement('b'), inner);
    this.shadowRoot.querySelector('b').textContent = this.getAttribute('label');
    inner.attachShadow({ mode: 'open' }).append(document.createElement('textarea'));
    const area = inner.shadowRoot.querySelector('textarea');
    area.rows = 5; area.style.width = '100%';
    area.value = this.getAttribute('start') ?? '';
    this.removeAttribute('start');
  }
});
const save = document.querySelector('#save');
save?.addEventListener('click', () => { save.textContent = 'Saved ' + (Number(save.textContent.slice(6)) + 1); });`;

function pageOf(path: string): string | undefined {
  const [, kind, key = '', name] = path.split('/');
  const person = PEOPLE.get(key);
  if (kind === 'patients') {
    const rows = [...PEOPLE].map(
      ([id, { line }]) => `<li><a href="/patient/${id}/triage">${line}</a></li>`,
    );
    return `<main><h1>Waiting</h1><ul>${rows.join('')}</ul></main>`;
  }
  if (kind !== 'patient' || !person || name !== 'triage') return undefined;
  const { line, born, nhs, id } = person;
  return `<p class="strip">${line} Born ${born} NHS ${nhs} #${id}</p>
    <main><heron-field label="Triage note" start="Pushed against a wall by her partner."></heron-field>
    <button id="save" type="button">Saved 0</button>
    <h2>Earlier visits</h2><table><tr><th>Seen</th><th>Complaint</th></tr>
    <tr><td>02 Mar 2026</td><td>Fall on stairs</td></tr><tr><td>14 Dec 2025</td><td>Wrist pain</td></tr></table></main>`;
}

export async function serveUnknown(): Promise<UnknownSystem> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    if (path === '/heron.js' || path === '/heron.css') {
      response.setHeader('content-type', path.endsWith('js') ? 'text/javascript' : 'text/css');
      response.end(path.endsWith('js') ? SCRIPT : STYLE);
      return;
    }
    const body = pageOf(path);
    response.statusCode = body === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
    response.end(`<!doctype html><html lang="en-GB"><head><title>Heron</title><link rel="stylesheet" href="/heron.css"></head>
      <body><header class="heron">Heron</header>${body ?? ''}<script src="/heron.js"></script></body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** Its description as whoever has read the README alone would write it. */
export function describeHeron(url: string, named: { id: string; title: string; version?: number }) {
  const field = (kind: string, more: object) => ({
    ...{ kind, tense: 'this-episode', locators: [{ by: 'match', selector: '.strip', ...more }] },
  });
  return {
    ...{ version: 1, ...named, match: [`${url}/*`] },
    ...{ fingerprint: 'header.heron', dateFormat: 'day-first', locale: 'en-GB' },
    contexts: [
      { id: 'no-patient', path: '/*', expects: [] },
      {
        ...{ id: 'triage', path: '/patient/*/triage' },
        expects: ['patient.name', 'patient.dob', 'patient.nhsNumber', 'episode.note'],
      },
    ],
    fields: [
      field('patient.name', { before: ' Born ' }),
      field('patient.dob', { pattern: 'Born ([0-9A-Za-z-]+) ' }),
      field('patient.nhsNumber', { after: ' NHS ', before: ' #' }),
      {
        ...{ kind: 'episode.note', tense: 'editing' },
        locators: [{ by: 'label', label: 'Triage note' }],
      },
    ],
    ...{ truncated: [], ignore: [] },
  };
}
