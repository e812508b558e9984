// @vitest-environment happy-dom
// Host text is data: whatever a page or a description holds, it is shown as text and costs little.
import { describe, expect, test } from 'vitest';
import { MAX_FIELD_LENGTH, TOO_LONG } from '../../src/model/text';
import { readEncounter } from '../../src/records/read-encounter';
import { ADDRESS, describeSystem, readWith } from './describe-system';
import { NOW, openPage } from './open-page';

const note = { by: 'css', selector: '#note' } as const;

describe('hostile pages', () => {
  test('markup in a note stays text', () => {
    const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';
    const escaped = markup.replaceAll('<', '&lt;');
    expect(readWith(`<p id="note">${escaped}</p>`, note)).toEqual([markup]);
    expect(readWith(`<textarea id="note">${escaped}</textarea>`, note)).toEqual([markup]);
  });

  test('a note of a megabyte is cut, and quickly', () => {
    const long = 'fell down the stairs '.repeat(50_000);
    for (const html of [`<p id="note">${long}</p>`, `<textarea id="note">${long}</textarea>`]) {
      openPage(html);
      const began = performance.now();
      const [text] = readWith(html, note);
      expect(text?.length).toBeLessThanOrEqual(MAX_FIELD_LENGTH);
      expect(text?.length).toBeGreaterThan(MAX_FIELD_LENGTH - 10);
      expect(performance.now() - began).toBeLessThan(2000);
    }
  });

  test('what is cut is said: the end of it never passes for nothing', () => {
    const field = { kind: 'episode.note' as const, tense: 'editing' as const, locators: [note] };
    const system = describeSystem([field]);
    const spaces = ' '.repeat(5_000);
    for (const [text, state] of [
      ['x'.repeat(MAX_FIELD_LENGTH - 10), 'reading'],
      [`${'x'.repeat(MAX_FIELD_LENGTH)} strangled`, 'partly'],
      [`${'x '.repeat(MAX_FIELD_LENGTH / 2 - 1_000)}${spaces}<b>strangled</b>`, 'partly'],
    ] as const) {
      const page = openPage(`<pre id="note">${text}</pre>`);
      const { reason, ...reading } = readEncounter(page, { href: ADDRESS }, system, NOW);
      expect(reading).toMatchObject({ state, found: 1, truncated: state === 'partly' });
      expect(reason).toBe(state === 'partly' ? TOO_LONG : undefined);
    }
  });

  test('a page of more texts than are looked through does not say that it shows all', () => {
    const field = { kind: 'episode.note' as const, tense: 'editing' as const, locators: [note] };
    const system = describeSystem([field]);
    const page = openPage('<p id="note">Fell</p><p id="more"></p>');
    const read = () => readEncounter(page, { href: ADDRESS }, system, NOW).state;
    expect(read()).toBe('reading');
    const more = page.querySelector('#more')!;
    for (let each = 0; each < 50_000; each += 1) more.append(page.createTextNode('x'));
    expect(read()).toBe('partly');
  });

  test('a note in very many pieces is cut too', () => {
    const [text] = readWith(
      `<div id="note">${`<p>${'fell down '.repeat(100)}</p>`.repeat(400)}</div>`,
      note,
    );
    expect(text?.length).toBeLessThanOrEqual(MAX_FIELD_LENGTH);
  });

  test('control, zero-width and direction characters become spaces', () => {
    const [text] = readWith('<textarea id="note"></textarea>', note);
    expect(text).toBeUndefined();
    const page = openPage('<textarea id="note"></textarea>');
    const area = page.querySelector('textarea');
    if (area) area.value = 'fe\u200bll \u202eover\u202c \u0007the\u0000 \u2066cat\u2069';
    const system = describeSystem([{ kind: 'episode.note', tense: 'editing', locators: [note] }]);
    const reading = readEncounter(page, { href: ADDRESS }, system, NOW);
    expect(reading.fields[0]?.text).toBe('fe ll  over   the   cat');
  });

  test('direction characters in a name do not make another name of it', () => {
    const system = describeSystem([{ kind: 'patient.name', tense: 'editing', locators: [note] }], {
      contexts: [{ id: 'page', path: '/*', expects: ['patient.name'] }],
    });
    const page = openPage('<p id="note">Ann \u202eelpmaxE\u202c</p>');
    expect(readEncounter(page, { href: ADDRESS }, system, NOW).identity.name).toBe('Ann elpmaxE');
  });

  test('a form whose controls are called as its properties', () => {
    const html =
      '<form id="note"><input name="matches" value="a"><input name="parentElement" value="b"><input name="childNodes" value="c"></form>';
    expect(['not located', ['abc'], ['a b c']]).toContainEqual(readWith(html, note));
  });

  test('ids and names that shadow the document', () => {
    const html =
      '<img name="body"><img name="getElementById"><label for="x">Note</label><input id="x" value="Fell">';
    expect(readWith(html, { by: 'label', label: 'Note' })).toEqual(['Fell']);
  });
});

describe('hostile descriptions', () => {
  test.each(['][', 'a:has(', '*'.repeat(300), ':is('.repeat(60), '\u0000', '<script>'])(
    'selector %j',
    (selector) => {
      const result = readWith('<p id="note">Fell</p>', { by: 'css', selector });
      expect(typeof result === 'string' || Array.isArray(result)).toBe(true);
    },
  );

  test.each(['.*', '(a+)+$', '\\', '$&', '[', '__proto__', 'constructor'])(
    'words %j stand for themselves',
    (words) => {
      expect(readWith('<p>Fell</p>', { by: 'term', term: words })).toBe('not located');
      expect(readWith('<p>Fell</p>', { by: 'label', label: words })).toBe('not located');
      expect(readWith('<p>Fell</p>', { by: 'column', header: words })).toBe('not located');
      expect(readWith('<p>Fell</p>', { by: 'section', heading: words, item: 'p' })).toBe(
        'not located',
      );
      expect(readWith('<p>Fell</p>', { by: 'match', selector: 'p', after: words })).toBe(
        'not located',
      );
    },
  );

  test('an address that is none', () => {
    const page = openPage('<p id="note">Fell</p>');
    expect(readEncounter(page, { href: 'about:srcdoc' }, describeSystem([]), NOW).state).toBe(
      'not-reading',
    );
    expect(readEncounter(page, { href: '' }, describeSystem([]), NOW).state).toBe('not-reading');
  });

  test('a blank phrase does not make every page a shortened one', () => {
    const system = describeSystem([{ kind: 'episode.note', tense: 'editing', locators: [note] }], {
      truncated: [' ', '***'],
    });
    expect(
      readEncounter(openPage('<p id="note">Fell</p>'), { href: ADDRESS }, system, NOW).state,
    ).toBe('reading');
  });
});
