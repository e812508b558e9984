// @vitest-environment happy-dom
// Parts of a description that are not a locator of their own: what may be said of each of them, the
// fingerprint, phrases of a shortened page, and how dates are written.
import { describe, expect, test } from 'vitest';
import type {
  FieldDescription,
  Locator,
  SystemDescription,
} from '../../src/model/system-description';
import { readEncounter } from '../../src/records/read-encounter';
import { ADDRESS, describeSystem, readWith } from './describe-system';
import { NOW, openPage } from './open-page';

const css = (selector: string) => ({ by: 'css', selector }) as const;
const name: FieldDescription = {
  kind: 'patient.name',
  tense: 'this-episode',
  locators: [css('#name')],
};
const dob: FieldDescription = {
  kind: 'patient.dob',
  tense: 'this-episode',
  locators: [css('#dob')],
};
const note: FieldDescription = {
  kind: 'episode.note',
  tense: 'editing',
  locators: [css('#note')],
};
const contexts: SystemDescription['contexts'] = [
  { id: 'page', path: '/*', expects: ['patient.name', 'patient.dob', 'episode.note'] },
];
const page = (born = '02 Mar 1984', more = '') =>
  `<h1 id="name">Ann Example</h1><p id="dob">${born}</p><p id="note">Fell</p>${more}`;
const read = (changes: Partial<SystemDescription>, html = page(), href = ADDRESS) =>
  readEncounter(
    openPage(html),
    { href },
    describeSystem([name, dob, note], { contexts, ...changes }),
    NOW,
  );

describe('the frame a locator is for', () => {
  const framed = (frame: string): Partial<SystemDescription> => ({
    fields: [name, dob, { ...note, locators: [{ ...css('#note'), frame }, css('#other')] }],
  });

  test('is read there', () => {
    expect(read(framed('/patient/*')).fields.map(({ text }) => text)).toEqual(['Fell']);
  });

  test('and not elsewhere: what is expected is then missing, never read from the wrong place', () => {
    expect(read(framed('/banner*'))).toMatchObject({
      state: 'not-reading',
      missing: ['episode.note'],
    });
    const only = { ...note, locators: [{ ...css('#note'), frame: '/banner*' }] };
    expect(read({ fields: [name, dob, only] })).toMatchObject({ missing: ['episode.note'] });
  });
});

describe('every way to find a value', () => {
  // Each as it may stand anywhere; the words in it are what is to be read.
  const ways: [Locator, (words: string) => string][] = [
    [{ by: 'css', selector: '.n' }, (words) => `<p class="n">${words}</p>`],
    [
      { by: 'label', label: 'Note' },
      (words) => `<label>Note * <textarea>${words}</textarea></label>`,
    ],
    [{ by: 'term', term: 'Note' }, (words) => `<dl><dt>Note</dt><dd>${words}</dd></dl>`],
    [
      { by: 'column', header: 'Note', heading: 'Seen' },
      (words) => `<h2>Seen</h2><table><tr><th>Note</th></tr><tr><td>${words}</td></tr></table>`,
    ],
    [
      { by: 'section', heading: 'Notes', item: 'li' },
      (words) => `<section><h2>Notes</h2><ul><li>${words}</li></ul></section>`,
    ],
    [
      { by: 'match', selector: '.n', after: 'Note: ' },
      (words) => `<p class="n">Note: ${words}</p>`,
    ],
  ];

  test.each(ways)(
    '$by: within, in frames, in shadow roots, hidden, ignored, one or all',
    (way, at) => {
      const shadow = (html: string) =>
        `<x-a><template shadowrootmode="open"><x-b><template shadowrootmode="open">${html}</template></x-b></template></x-a>`;
      const now = { ...way, within: '#now' };
      const both = `${at('Old')}<div id="now">${at('New')}</div>`;
      expect(readWith(both, now)).toEqual(['New']);
      expect(readWith(both, way)).toEqual(['Old']);
      expect(readWith(both, way, true)).toEqual(['Old', 'New']);
      expect(readWith(both, { ...way, frame: '/patient/*' })).toEqual(['Old']);
      expect(readWith(both, { ...way, frame: '/banner/*' })).toBe('not located');
      expect(readWith(shadow(at('Deep')), way)).toEqual(['Deep']);
      expect(readWith(`<div id="now">${shadow(at('Deep'))}</div>`, now)).toEqual(['Deep']);
      expect(readWith(shadow(at('Deep')).replace('"open"><x-b', '"closed"><x-b'), way)).toBe(
        'not located',
      );
      for (const around of ['hidden', 'style="display:none"', 'class="ignored"']) {
        expect(readWith(`<div ${around}>${at('Old')}</div>`, way)).toBe('not located');
        expect(readWith(`<div ${around}>${at('Old')}</div>${at('New')}`, way)).toEqual(['New']);
      }
    },
  );
});

describe('the fingerprint', () => {
  test('may be any locator', () => {
    const fingerprint = { by: 'term', term: 'Osier' } as const;
    expect(read({ fingerprint }, page('02 Mar 1984', '<p><b>Osier</b> 4.2</p>')).state).toBe(
      'reading',
    );
    expect(read({ fingerprint })).toMatchObject({
      state: 'not-reading',
      reason: 'Page not recognised: it does not look like Test record.',
    });
  });

  test('is sought outside the roots too, and must be in view', () => {
    const changes = { fingerprint: css('footer'), roots: ['main'] };
    const main = `<main>${page()}</main>`;
    expect(read(changes, `${main}<footer>Osier</footer>`).state).toBe('reading');
    expect(read(changes, `${main}<footer hidden>Osier</footer>`).state).toBe('not-reading');
  });

  test('of a description for another system matches nothing, and says so', () => {
    expect(read({ fingerprint: '.osier' })).toMatchObject({
      state: 'not-reading',
      reason: 'Page not recognised: it does not look like Test record.',
      fields: [],
    });
  });
});

describe('a shortened page', () => {
  test.each([
    ['and # more', '… and 4 more', true],
    ['# more', '+ 12 more', true],
    ['Showing # of #', 'Showing 3 of 12 entries', true],
    ['Showing # of #', 'Showing 12 of 12', false],
    ['Showing # of #', 'Showing 1,000 of 1,204', true],
    ['Show all # notes', 'Show all 7 notes', true],
    ['Show all # notes', 'Show all notes', false],
  ])('%s in "%s": %s', (phrase, text, cut) => {
    const reading = read({ truncated: [phrase] }, page('02 Mar 1984', `<button>${text}</button>`));
    expect(reading.truncated).toBe(cut);
    expect(reading.state).toBe(cut ? 'partly' : 'reading');
  });
});

describe('dates of birth', () => {
  const birth = (shown: string, changes: Partial<SystemDescription> = {}) => {
    const { state, identity, reason } = read(changes, page(shown));
    return state === 'not-reading' && identity.dob === undefined ? reason : identity.dob;
  };
  const short = { twoDigitYears: true };

  test('the age beside it must agree: one that cannot be is a conflict, not a guess', () => {
    expect(birth('02 Mar 1984 (42y)')).toBe('1984-03-02');
    expect(birth('02/03/1984 Age: 42')).toBe('1984-03-02');
    expect(birth('02/03/1984, 42 years')).toBe('1984-03-02');
    for (const wrong of ['02 Mar 1984 (24y)', '02 Mar 1984, aged 41']) {
      expect(birth(wrong)).toBe('The date of birth and the age shown do not agree.');
    }
  });

  test('on the birthday itself either age is right, for the page may have counted yesterday', () => {
    expect(birth('21 Nov 1984 (41y)')).toBe('1984-11-21');
    expect(birth('21 Nov 1984 (42y)')).toBe('1984-11-21');
  });

  test('the wrong date format is found out by the age', () => {
    // 3 December and 12 March: 41 and 42 years old on this day.
    expect(birth('03/12/1984 (42y)')).toBe('The date of birth and the age shown do not agree.');
    expect(birth('03/12/1984 (42y)', { dateFormat: 'month-first' })).toBe('1984-03-12');
  });

  test('the wrong date format is found out by any date that can only be the other way round', () => {
    const reason = 'Dates on this page are not written as its description says.';
    expect(birth('12/31/1984')).toBe(reason);
    const list: FieldDescription = {
      kind: 'problem',
      tense: 'history',
      many: true,
      optional: true,
      locators: [{ by: 'column', header: 'Problem', date: 'Onset' }],
    };
    const table = '<table><tr><th>Problem<th>Onset<tr><td>Asthma<td>11/25/2020</table>';
    const reading = read({ fields: [name, dob, note, list] }, page('02/03/1984', table));
    expect(reading).toMatchObject({ state: 'not-reading', reason, fields: [] });
    expect(reading.identity.dob).toBeUndefined();
  });

  test('two-digit years are read where the system writes them, and only one century is possible', () => {
    expect(birth('02/03/84')).toBe('The date of birth shown could not be understood.');
    expect(birth('02/03/84', short)).toBe('1984-03-02');
    expect(birth('02/03/18', short)).toBe('The date of birth shown does not say which century.');
    expect(birth('02/03/18 (8y)', short)).toBe('2018-03-02');
    expect(birth('02/03/18 (108y)', short)).toBe('1918-03-02');
  });

  test('two of them are none', () => {
    expect(birth('02 Mar 1984 or 03 Apr 1985')).toBe('Two different dates of birth are shown.');
    expect(birth('02 Mar 1984 (02/03/1984)')).toBe('1984-03-02');
  });

  test('months in the language of the system', () => {
    expect(birth('2 mars 1984', { locale: 'fr-FR' })).toBe('1984-03-02');
    expect(birth('Mar 2, 1984', { dateFormat: 'month-first', locale: 'en-US' })).toBe('1984-03-02');
  });
});

test('a page that expects nothing has no patient open, whatever it is called', () => {
  expect(read({ contexts: [{ id: 'board', path: '/*', expects: [] }] })).toMatchObject({
    context: 'no-patient',
    state: 'reading',
    identity: {},
  });
});
