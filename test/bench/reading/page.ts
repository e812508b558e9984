/** A record page among very many nodes that are none of its record's, and what its host does meanwhile. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { root } from '../../tools/build-extension';

/** Each filler is a block with one text of some 25 characters: two nodes. */
const NODES_A_CELL = 2;
/** What the host draws anew at each key. */
export const CHANGED_CELLS = 40;
export const SWAPPED_NODES = 20_000;

/** Where a description fits, and where none does: the same page, read or not. */
export const READ_AT = '/emergency/bench.html#/attendance/e06/triage';
export const UNREAD_AT = '/bench/page.html';

const STORED = `${root}test/records/pages/practice-emergency/blank-triage/page.html`;

/** In the page's own world: what a host does at a key, and how long its own changes take it. */
const HOST = `
const cells = document.querySelectorAll('#others p');
let turn = 0;
document.addEventListener('input', () => {
  turn += 1;
  for (let n = 0; n < ${CHANGED_CELLS}; n += 1) cells[n * 7].textContent = 'Cell ' + n + ' at turn ' + turn + ' of it';
});
globalThis.host = {
  swap(count) {
    const place = document.querySelector('#others');
    const made = Array.from({ length: count / ${NODES_A_CELL} }, (_, n) => {
      const cell = document.createElement('p');
      cell.textContent = 'Swapped in, number ' + (100000 + n);
      return cell;
    });
    place.replaceChildren(...made);
    const record = document.querySelector('.attendance');
    record.replaceWith(record.cloneNode(true));
  },
  async change(times) {
    const text = cells[cells.length - 1].firstChild;
    const began = performance.now();
    for (let n = 0; n < times; n += 1) text.data = 'Changed off the record ' + n;
    await Promise.resolve();
    return performance.now() - began;
  },
};`;

/** The stored triage page, its note empty, with so many nodes of other things below it. */
export function makePage(nodes: number): string {
  const html = readFileSync(STORED, 'utf8').replace(/<script[\s\S]*?<\/script>/g, '');
  const cells = Array.from(
    { length: nodes / NODES_A_CELL },
    (_, n) => `<p>Other text, number ${100_000 + n}</p>`,
  ).join('');
  return html.replace(
    '</body>',
    `<style>#others p { contain: strict; height: 1.2em; margin: 0 }</style><div id="others">${cells}</div><script src="/bench/host.js"></script></body>`,
  );
}

export async function servePages(pages: ReadonlyMap<number, string>) {
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isScript = url.pathname === '/bench/host.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    // A finer clock for everything on the page.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.end(isScript ? HOST : (pages.get(Number(url.searchParams.get('nodes'))) ?? ''));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address(place: string, nodes: number): string {
      const [path = '', hash] = place.split('#');
      return `http://127.0.0.1:${port}${path}?nodes=${nodes}${hash === undefined ? '' : `#${hash}`}`;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
