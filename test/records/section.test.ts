// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Locator } from '../../src/model/system-description';
import { readWith } from './describe-system';

type Section = Extract<Locator, { by: 'section' }>;
const read = (html: string, more: Partial<Section> = {}, many = true) =>
  readWith(html, { by: 'section', heading: 'Notes', item: 'li', ...more }, many);

describe('section', () => {
  test.each([
    [
      'nested',
      '<section><h2>Notes</h2><ul><li>A</li><li>B</li></ul></section><section><h2>Plan</h2><li>C</li></section>',
    ],
    [
      'flat',
      '<h2>Plan</h2><li>C</li><h2>Notes (2)</h2><ul><li>A</li><li>B</li></ul><h2>Other</h2><ul><li>D</li></ul>',
    ],
    [
      'a heading in a header',
      '<article><header><h3>Notes</h3></header><ul><li>A</li><li>B</li></ul></article>',
    ],
    [
      'lower headings inside',
      '<h2>Notes</h2><h3>x</h3><li>A</li><h3>y</h3><li>B</li><h2>Other</h2><li>C</li>',
    ],
    [
      'items with headings of their own',
      '<h2>Notes</h2><ul><li><h2></h2>A</li><li><h2></h2>B</li></ul>',
    ],
    [
      'a role',
      '<div><div role="heading" aria-level="2">Notes</div><ul><li>A</li><li>B</li></ul></div>',
    ],
  ])('%s', (_, html) => {
    expect(read(html)).toEqual(['A', 'B']);
  });

  test('cuts times and authors out of cards', () => {
    const html = `<h2>Notes</h2><ul><li><div class="when">21 Nov 2026 03:10</div>Fell <i>twice</i><time>03:10</time></li></ul>`;
    expect(read(html, { date: '.when' })).toEqual(['Fell twice']);
    const card = `<h2>Notes</h2><ul><li><p class="when">03:10</p><p class="text">Fell</p><p>Entered by A Nurse</p></li></ul>`;
    expect(read(card, { text: '.text', date: '.when' })).toEqual(['Fell']);
  });

  test('cuts what it is told to skip, such as an author line', () => {
    const html =
      '<h2>Notes</h2><ul><li><p class="by">Nurse A. Sample</p><time>21 Nov</time>Fell</li></ul>';
    expect(read(html)).toEqual(['Nurse A. Sample\nFell']);
    expect(read(html, { skip: '.by' })).toEqual(['Fell']);
  });

  test('one of many is the newest, whichever end it stands at', () => {
    const feed = (...days: number[]) =>
      `<h2>Notes</h2><ul>${days.map((day) => `<li><time>${day}/11/2026</time>Note ${day}</li>`).join('')}</ul>`;
    expect(read(feed(21, 20, 19), {}, false)).toEqual(['Note 21']);
    expect(read(feed(19, 20, 21), {}, false)).toEqual(['Note 21']);
  });

  test('one whose date is not understood may be the newest, and is read too', () => {
    const html =
      '<h2>Notes</h2><ul><li><time>Today</time>Pushed</li><li><time>14 Feb 2024</time>Sprain</li></ul>';
    expect(read(html, {}, false)).toEqual(['Sprain', 'Pushed']);
  });

  test('the newest is not told while an entry cannot be read', () => {
    const card = (more: string, name = 'card') =>
      `<li class="${name}"><p class="when">${more}</p><p class="text">${more}</p></li>`;
    const parts = { item: '.card', text: '.text', date: '.when' };
    const html = (first: string) => `<h2>Notes</h2><ul>${first}${card('14 Feb 2024')}</ul>`;
    const newest = card('21 Nov 2026');
    expect(read(html(newest), parts, false)).toEqual(['21 Nov 2026']);
    for (const changed of [
      newest.replace('class="card"', 'class="x"'),
      newest.replace('class="text"', 'class="x"'),
      newest.replace('class="when"', 'class="x"'),
    ]) {
      expect(read(html(changed), parts, false)).toBe('not located');
    }
    expect(read(html('<li><a>Show older</a></li>'), parts, false)).toEqual(['14 Feb 2024']);
  });

  test('empty only where it says so', () => {
    expect(read('<section><h2>Notes</h2><p>No notes yet</p></section>')).toEqual([]);
    expect(read('<section><h2>Notes</h2><div>A</div><div>B</div></section>')).toBe('not located');
    expect(read('<section><h2>Notes</h2></section>')).toBe('not located');
    expect(read('<h2>Notes</h2><p>None recorded</p><h2>Other</h2><ul><li>A</li></ul>')).toEqual([]);
  });

  test('an empty list says so by being empty, a changed one does not', () => {
    const html = (inside: string) => `<h2>Notes</h2><div class="feed">${inside}</div>`;
    expect(read(html(''), { list: '.feed', item: '.card' })).toEqual([]);
    expect(read(html('<div class="tile">A</div>'), { list: '.feed', item: '.card' })).toBe(
      'not located',
    );
  });

  test('collapsed items are not "none"', () => {
    const html = '<details><summary>Notes</summary><ul><li>A</li></ul></details>';
    expect(read(html)).toBe('not located');
    expect(read(html.replace('<details', '<details open'))).toEqual(['A']);
  });

  test('a number that is part of the heading counts', () => {
    const html = '<h2>Stage 3</h2><ul><li>A</li></ul><h2>Stage 2 (1)</h2><ul><li>B</li></ul>';
    expect(read(html, { heading: 'Stage 2' })).toEqual(['B']);
  });

  test('no such heading, or a heading like it', () => {
    expect(read('<h2>Nursing notes</h2><ul><li>A</li></ul>')).toBe('not located');
    expect(read('<h2>Notes for staff</h2><ul><li>A</li></ul>')).toBe('not located');
  });
});
