// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Locator } from '../../src/model/system-description';
import { readEncounter } from '../../src/records/read-encounter';
import { ADDRESS, describeSystem, readWith } from './describe-system';
import { NOW, openPage } from './open-page';

const table = (head: string[], ...rows: string[][]) =>
  `<table><thead><tr>${head.map((each) => `<th>${each}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((each) => `<td>${each}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;
const read = (html: string, more: Partial<Extract<Locator, { by: 'column' }>> = {}) =>
  readWith(html, { by: 'column', header: 'Problem', ...more }, true);

describe('column', () => {
  test('reads the cells under exactly that header', () => {
    const html = table(
      ['Problem ID', 'Problem', 'Problem list'],
      ['77', 'Asthma', 'x'],
      ['78', 'Anxiety', 'y'],
    );
    expect(read(html)).toEqual(['Asthma', 'Anxiety']);
    expect(read(table(['Problem ID'], ['77']))).toBe('not located');
  });

  test('is anchored by the nearest heading', () => {
    const html = `<h3>Medication (2)</h3>${table(['Problem'], ['Salbutamol'])}<h3>Problems (1)</h3>${table(['Problem'], ['Asthma'])}`;
    expect(read(html, { heading: 'Problems' })).toEqual(['Asthma']);
    expect(read(html, { heading: 'Allergies' })).toBe('not located');
    const own = `<table><caption>Problems</caption><tr><th>Problem</th></tr><tr><td>Asthma</td></tr></table>`;
    expect(read(own, { heading: 'Problems' })).toEqual(['Asthma']);
  });

  test('gives each entry its date, code and status', () => {
    const problem: Locator = {
      by: 'column',
      header: 'Problem',
      date: 'Onset',
      code: 'Code',
      status: 'Status',
    };
    const system = describeSystem(
      [{ kind: 'problem', tense: 'history', many: true, locators: [problem] }],
      { contexts: [{ id: 'page', path: '/*', expects: ['problem'] }] },
    );
    const html = table(
      ['Problem', 'Onset', 'Code', 'Status'],
      ['Asthma', '02 Mar 2019', '195967001', 'Active'],
      ['Eczema', 'childhood', '', ''],
    );
    expect(readEncounter(openPage(html), { href: ADDRESS }, system, NOW).fields).toEqual([
      {
        kind: 'problem',
        tense: 'history',
        text: 'Asthma',
        locator: 'column:Problem',
        date: '2019-03-02',
        code: '195967001',
        status: 'Active',
      },
      { kind: 'problem', tense: 'history', text: 'Eczema', locator: 'column:Problem' },
    ]);
  });

  test('counts spanned columns, and leaves out hidden rows and rows across the table', () => {
    const html = `<table><tr><th colspan="2">Who</th><th>Problem</th></tr>
      <tr><td>a</td><td>b</td><td>Asthma</td></tr><tr hidden><td>a</td><td>b</td><td>Old</td></tr>
      <tr><td colspan="3">Show all 9</td></tr></table>`;
    expect(read(html)).toEqual(['Asthma']);
  });

  test('a row with words outside its cells has lost one, and is not read under the wrong header', () => {
    const row = (cells: string) => `<div role="row">${cells}</div>`;
    const cell = (text: string, role = 'gridcell') => `<div role="${role}">${text}</div>`;
    const header = row(cell('Problem', 'columnheader') + '<div>Since</div>');
    const html = (cells: string) =>
      `<div role="grid">${header}${row(cells)}${row(cell('Eczema'))}</div>`;
    expect(read(html(`Anxiety${cell('06 Nov 2025')}`))).toEqual(['Eczema']);
    expect(read(html(`<div>Anxiety</div>${cell('06 Nov 2025')}`))).toEqual(['Eczema']);
    expect(read(html(cell('Anxiety')))).toEqual(['Anxiety', 'Eczema']);
  });

  test('roles instead of tags', () => {
    const html = `<div role="grid"><div role="row"><span role="columnheader">Problem</span></div>
      <div role="row"><span role="gridcell">Asthma</span></div></div>`;
    expect(read(html)).toEqual(['Asthma']);
  });

  test('a grid that drew some of its rows is read in part', () => {
    const html = `<div role="grid" aria-rowcount="400"><div role="row"><span role="columnheader">Problem</span></div>
      <div role="row"><span role="gridcell">Asthma</span></div></div>`;
    const locator: Locator = { by: 'column', header: 'Problem' };
    const system = describeSystem([
      { kind: 'episode.note', tense: 'history', many: true, locators: [locator] },
    ]);
    const reading = readEncounter(openPage(html), { href: ADDRESS }, system, NOW);
    expect([reading.truncated, reading.state]).toEqual(
      [true, 'not-reading'].map((each, at) => (at ? 'partly' : each)),
    );
  });

  test('empty only where it says so, or is a plain table of a header alone', () => {
    expect(
      read('<table><tr><th>Problem</th><th>On</th></tr><tr><td colspan="2">None</td></tr></table>'),
    ).toEqual([]);
    expect(
      read(
        '<table><tr><th>Problem</th><th>On</th></tr><tr><td colspan="2">Loading</td></tr></table>',
      ),
    ).toBe('not located');
    expect(read(table(['Problem']))).toEqual([]);
    expect(read(`${table(['Problem'])}<table><tr><td>Asthma</td></tr></table>`)).toBe(
      'not located',
    );
    expect(
      read('<div role="grid"><div role="row"><span role="columnheader">Problem</span></div></div>'),
    ).toBe('not located');
  });
});
