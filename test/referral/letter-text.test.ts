import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, letterHtml, letterPlainText } from '../../src/referral/letter-text';
import type { LetterSection } from '../../src/referral/letter';
import { gp } from '../../src/referral/letters/gp';
import { hospitalProject } from '../../src/referral/letters/hospital-project';
import { readSectionText, sectionText } from '../../src/referral/section-text';
import { checkWording } from '../../src/referral/wording-check';
import { fullFacts, someFacts } from './facts';

describe('text is only ever text', () => {
  const hostile = '<img src=x onerror=alert(1)>&amp; "quoted" \'single\' </article><script>';

  test('markup in a narrative is escaped in the rich form and untouched in the plain one', () => {
    const letter = hospitalProject.compose(fullFacts({ words: hostile }));
    expect(letterPlainText(letter, {}, {})).toContain(hostile);
    const html = letterHtml(letter, {}, {});
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&amp;amp; &quot;quoted&quot;');
    expect(html.match(/<\/article>/g)).toHaveLength(1);
  });

  test('right-to-left words keep their letters; characters that turn the line round do not pass', () => {
    const letter = hospitalProject.compose(fullFacts({ words: 'أنا خائفة \u202eabc\u2066' }));
    expect(letterPlainText(letter, {}, {})).toContain('أنا خائفة  abc');
    expect(letterHtml(letter, {}, {})).toContain('<p dir="auto">“أنا خائفة');
    expect(letterHtml(letter, {}, {})).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  });

  test('20,000 characters come through whole', () => {
    const long = `${'She said that it had gone on for years. '.repeat(500)}`.slice(0, 19_999) + '.';
    const edits = { words: long };
    const letter = hospitalProject.compose(fullFacts());
    expect(letterPlainText(letter, edits, {})).toContain(long.trim());
    expect(letterHtml(letter, edits, {})).toContain(long.trim());
  });

  test('the rich form has one h1, an h2 a section and row headers with their scope', () => {
    const letter = gp.compose(fullFacts());
    const html = letterHtml(letter, {}, {});
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html.match(/<h2>/g)).toHaveLength(letter.sections.length);
    expect(html).toContain('<th scope="row"');
    expect(html).not.toMatch(/<td><\/td>/);
  });
});

describe('editing in place', () => {
  test('one section as text and back is the same section, for any paragraphs and rows', () => {
    const line = fc.stringMatching(/^[A-Za-z0-9 ,.'’–]{1,40}$/).map((s) => s.trim() || 'x');
    const rows = fc.uniqueArray(
      fc.tuple(
        line.map((l) => `${l} label`),
        line,
      ),
      {
        selector: ([label]) => label,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(rows, fc.array(line, { maxLength: 5 }), (rows, paragraphs) => {
        const distinct = rows.every(
          ([a], i) => !rows.some(([b], j) => i !== j && (a.startsWith(b) || b.startsWith(a))),
        );
        fc.pre(distinct);
        const section: LetterSection = {
          ...{ id: 's', heading: 'S', why: '', removable: 'freely' },
          ...{ rows, paragraphs },
        };
        const back = readSectionText(section, sectionText(section));
        expect(back.rows).toEqual(rows);
        expect(back.paragraphs).toEqual(paragraphs);
      }),
    );
  });

  test('every section of both letters survives the way there and back', () => {
    for (const letter of [gp.compose(fullFacts()), hospitalProject.compose(fullFacts())]) {
      const edits = Object.fromEntries(letter.sections.map((s) => [s.id, sectionText(s)]));
      expect(letterPlainText(letter, edits, {})).toBe(letterPlainText(letter, {}, {}));
    }
  });

  test('two edits and a removal show alike in every form', () => {
    const letter = hospitalProject.compose(fullFacts());
    const edits = {
      'where-now': 'Ward 4, bay 2.\n\nUntil Monday.',
      'safe-contact': sectionText(letter.sections.find(({ id }) => id === 'safe-contact')!).replace(
        'Whose phone: Her sister’s',
        'Whose phone: Her neighbour’s',
      ),
    };
    const removed = { words: '' };
    const made = applyEdits(letter, { edits, removed });
    const plain = letterPlainText(letter, edits, removed);
    const html = letterHtml(letter, edits, removed);
    expect(made.to, 'only from the directory').toBe('Daisy, for the duty adviser');
    for (const form of [plain, html, JSON.stringify(made.sections)]) {
      expect(form).toContain('Ward 4, bay 2.');
      expect(form).toContain('Her neighbour’s');
      expect(form).not.toContain('round my neck');
    }
    expect(made.alerts).toEqual(letter.alerts);
  });

  test('sections that must stay cannot be taken out, whatever the draft says', () => {
    const letter = hospitalProject.compose(someFacts());
    const removed = { identity: 'x', 'safe-contact': 'x', agreement: 'x', 'sign-off': 'x' };
    const ids = applyEdits(letter, { edits: {}, removed }).sections.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.keys(removed)));
  });

  test('writing what is missing takes it off the list; touching another row does not', () => {
    const letter = gp.compose(someFacts());
    expect(letter.missing.join()).toContain('Who follows up');
    const owner = applyEdits(letter, {
      edits: { 'follow-up': 'Who follows up: Dr Osei\nBy: ' },
      removed: {},
    });
    expect(owner.missing.join()).not.toContain('Who follows up');
    expect(owner.missing.join()).toContain('The date of follow-up');
    const wants = applyEdits(letter, { edits: { wants: 'To go home.' }, removed: {} });
    expect(wants.missing.join()).not.toContain('What they want');
    expect(wants.missing.join()).toContain('no professional owner');
  });

  test('names of built-in properties are not edits', () => {
    const letter = { ...gp.compose(someFacts()) };
    const section: LetterSection = {
      ...{ id: 'constructor', heading: 'C', paragraphs: ['kept'], why: '', removable: 'freely' },
    };
    expect(letterPlainText({ ...letter, sections: [section] }, {}, {})).toContain('kept');
  });
});

describe('reviews row 35: words that blame or doubt', () => {
  test('three phrases, three hints', () => {
    const hints = checkWording('She denies it, alleges assault and refused to engage.');
    expect(hints.map(({ found }) => found).sort()).toEqual([
      'alleges',
      'denies',
      'refused to engage',
    ]);
  });

  test('the patient’s own words in quotes are left alone, and so is "domestic abuse"', () => {
    expect(checkWording('“It was a domestic, he denies it.”')).toEqual([]);
    expect(checkWording('Asked about domestic abuse; a domestic abuse service.')).toEqual([]);
    expect(checkWording('Police attended a domestic.')).toHaveLength(1);
  });
});
