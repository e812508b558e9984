// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Locator } from '../../src/model/system-description';
import { readEncounter } from '../../src/records/read-encounter';
import { ADDRESS, describeSystem } from './describe-system';
import { NOW, openPage } from './open-page';

// As the libraries draw that are used most: rows placed one by one, a wrapper that is moved, spacers,
// padding. None of them says in a word or an attribute that it draws only what is in view.
const ROW = 40;

/** Where each row stands is written in the test's own `data-at`, for nothing is laid out here. */
beforeEach(() => {
  const box = vi.spyOn(Element.prototype, 'getBoundingClientRect');
  box.mockImplementation(function (this: Element) {
    const rows = this.matches('[data-at]') ? [this] : [...this.querySelectorAll('[data-at]')];
    const tops = rows.map((row) => Number(row.getAttribute('data-at')));
    const [top, bottom] = [Math.min(...tops), Math.max(...tops) + ROW];
    return { top, bottom, height: bottom - top } as DOMRect;
  });
});
afterEach(() => vi.restoreAllMocks());

const item = (at: number, more: string, tag = 'div') =>
  `<${tag} class="item" data-at="${at}" ${more}>Entry ${at}</${tag}>`;
const drawn = (more: (at: number) => string, tag?: string) =>
  [0, 1, 2].map((each) => item(each * ROW, more(each * ROW), tag)).join('');
const table = (after: string) =>
  `<table><thead><tr><th>Note</th></tr></thead><tbody>${[0, 1, 2]
    .map((each) => `<tr data-at="${each * ROW}"><td>Entry ${each}</td></tr>`)
    .join('')}${after}</tbody></table>`;

const css = { by: 'css', selector: '.item' } as const;
const section = { by: 'section', heading: 'Notes', item: '.item' } as const;
const column = { by: 'column', header: 'Note' } as const;
const kinds: Record<string, (height: number) => [html: string, locator: Locator]> = {
  'rows placed from the top': (height) => [
    `<div style="height: ${height}px">${drawn((at) => `style="position: absolute; top: ${at}px"`)}</div>`,
    css,
  ],
  'rows moved down': (height) => [
    `<ul style="min-height: ${height}px">${drawn((at) => `style="transform: translateY(${at}px)"`, 'li')}</ul>`,
    section,
  ],
  'each row in a box of its own that is placed': (height) => [
    `<div style="height: ${height}px">${[0, 1, 2]
      .map((each) => `<div style="position: absolute">${item(each * ROW, '')}</div>`)
      .join('')}</div>`,
    css,
  ],
  'a wrapper moved beside a spacer': (height) => [
    `<div class="port"><div style="transform: translateY(0px)">${drawn(() => '')}</div><div style="height: ${height}px"></div></div>`,
    section,
  ],
  'a wrapper moved in a box of full height': (height) => [
    `<div style="height: ${height}px"><div style="transform: translateY(0px)">${drawn(() => '')}</div></div>`,
    css,
  ],
  'padding for the rest': (height) => [
    `<div style="padding-top: 0px; padding-bottom: ${height - 3 * ROW}px">${drawn(() => '')}</div>`,
    section,
  ],
  'a spacing row in a table': (height) => [
    table(`<tr><td style="height: ${height - 3 * ROW}px"></td></tr>`),
    column,
  ],
};

function stateOf(html: string, locator: Locator): string {
  const field = {
    kind: 'episode.note',
    tense: 'history',
    many: true,
    locators: [locator],
  } as const;
  const system = describeSystem([{ ...field, locators: [locator] }]);
  const reading = readEncounter(openPage(`<h2>Notes</h2>${html}`), { href: ADDRESS }, system, NOW);
  expect(reading.fields).toHaveLength(3);
  return reading.state;
}

test.each(Object.entries(kinds))('%s: in part, and whole where all are drawn', (_, make) => {
  expect(stateOf(...make(50 * ROW))).toBe('partly');
  expect(stateOf(...make(4 * ROW))).toBe('partly');
  expect(stateOf(...make(3 * ROW))).toBe('reading');
});

test.each([
  ['a box of fixed height', `<div style="height: 600px; overflow: auto">${drawn(() => '')}</div>`],
  ['a little padding', `<div style="padding-bottom: 12px">${drawn(() => '')}</div>`],
  [
    'rows that a library moved back to their place',
    `<div>${drawn(() => 'style="transform: translateY(0px)"')}</div>`,
  ],
  [
    'an empty box elsewhere on the page',
    `<section><div>${drawn(() => '')}</div></section><div style="height: 900px"></div>`,
  ],
])('%s keeps no room for others', (_, html) => {
  expect(stateOf(html, css)).toBe('reading');
});
