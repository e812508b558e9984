import { describe, expect, test } from 'vitest';
import { checkDescription } from '../../src/model/check-description';
import { systems } from '../../src/records/systems';

const emergency = (): Record<string, unknown> => structuredClone({ ...systems[0] });

describe('a description', () => {
  test.each(systems.map((system) => [system.id, system] as const))(
    '%s is in order',
    (_, system) => {
      expect(checkDescription(JSON.parse(JSON.stringify(system)))).toEqual({
        description: system,
        problems: [],
      });
    },
  );

  test('with a wrong field goes on without it, and names it', () => {
    const json = emergency();
    const fields = json.fields as Record<string, unknown>[];
    fields[2] = {
      kind: 'patient.nhsNumber',
      tense: 'this-episode',
      optional: true,
      locators: [{ by: 'xpath', path: '//b' }],
    };
    const { description, problems } = checkDescription(json);
    expect(description?.fields.length).toBe(fields.length - 1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/practice-emergency.*field 2 \(patient\.nhsNumber\).*Correct it/);
  });

  test('that loses a field a page expects says so', () => {
    const json = emergency();
    (json.fields as unknown[])[0] = { kind: 'patient.name', tense: 'today', locators: [] };
    const { problems } = checkDescription(json);
    expect(
      problems.filter((each) => each.includes('field 0 (patient.name)')).length,
    ).toBeGreaterThan(0);
    expect(problems.some((each) => each.includes('"triage" expects patient.name'))).toBe(true);
  });

  test('naming a context that does not exist says so', () => {
    const json = emergency();
    Object.assign((json.fields as Record<string, unknown>[])[6] ?? {}, { contexts: ['tirage'] });
    expect(checkDescription(json).problems[0]).toContain('names the context "tirage"');
  });

  test.each([
    ['nothing', undefined],
    ['a string', 'x'],
    ['a list', []],
    ['no fields', { ...emergency(), fields: 'all' }],
    ['an unknown setting', { ...emergency(), script: 'alert(1)' }],
    ['too long a selector', { ...emergency(), fingerprint: 'a'.repeat(301) }],
    ['too many fields', { ...emergency(), fields: Array.from({ length: 81 }, () => ({})) }],
    ['a prototype', JSON.parse('{"__proto__":{"id":"x"}}')],
  ])('of %s is refused as a whole, in words', (_, json) => {
    const { description, problems } = checkDescription(json);
    expect(description).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems)
      expect(problem).toMatch(/^Description ".*" was refused: .*no page/);
  });
});

describe('a description that could do harm or nothing is refused with the reason', () => {
  const problemsOf = (changes: Record<string, unknown>) =>
    checkDescription({ ...emergency(), ...changes });

  test.each([
    ['everywhere', ['*'], /no address|not an address/],
    ['every site', ['https://*/*'], /any site/],
    ['every site with a port', ['https://*:*/*'], /any site/],
    ["half the country's sites", ['https://*.nhs.uk/*'], /many others/],
    ['no path', ['https://record.example'], /no path/],
    ['a file', ['file:///C:/record.html'], /not http/],
    ['any scheme', ['*://record.example/*'], /not http/],
    ['capitals', ['https://Record.example/*'], /capitals/],
    ['a password', ['https://me:secret@record.example/*'], /password/],
    ['part of a name', ['https://record*.example/*'], /any site/],
    ['nothing', [''], /./],
  ])('match of %s', (_, match, why) => {
    const { description, problems } = problemsOf({ match });
    expect(description).toBeUndefined();
    expect(problems.join()).toMatch(why);
    expect(problems[0]).toContain('"match.0"');
  });

  test.each([
    'https://record.example.nhs.uk/*',
    'http://127.0.0.1:*/a/*',
    'https://*.rxx.nhs.uk/*',
  ])('match of %s is taken', (match) =>
    expect(problemsOf({ match: [match] }).description).toBeDefined(),
  );

  test.each(['*', 'body', 'html *', ':root', '.app, *'])(
    'fingerprint %s hits every page',
    (hit) => {
      const { description, problems } = problemsOf({ fingerprint: hit });
      expect(description).toBeUndefined();
      expect(problems[0]).toMatch(/"fingerprint": matches every page or everything/);
    },
  );

  test('a fingerprint may be any locator', () => {
    const fingerprint = { by: 'label', label: 'Triage note' };
    expect(problemsOf({ fingerprint }).description?.fingerprint).toEqual(fingerprint);
  });

  test.each([
    ['everything', { by: 'css', selector: '*' }, /matches every page or everything/],
    ['the page', { by: 'match', selector: 'body', after: 'Born' }, /everything/],
    ['a hostile pattern', { by: 'match', selector: '.b', pattern: '(a+)+$' }, /repeats a group/],
    [
      'a huge pattern',
      { by: 'match', selector: '.b', pattern: 'a'.repeat(5000) },
      /over the most of 200 characters/,
    ],
    [
      'two ways',
      { by: 'match', selector: '.b', pattern: '(a)', after: 'b' },
      /one of the two ways/,
    ],
    ['a caption of signs', { by: 'term', term: '***' }, /no letter or number/],
    ['an unknown part', { by: 'term', term: 'Born', many: true }, /many/],
    ['an unknown way', { by: 'xpath', path: '//b' }, /css, label, term/],
  ])('a field that reads %s', (_, locator, why) => {
    const json = emergency();
    const [, , nhs] = json.fields as { locators: unknown[] }[];
    nhs!.locators = [locator];
    const { description, problems } = checkDescription(json);
    expect(description?.fields.some(({ kind }) => kind === 'patient.nhsNumber')).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(why);
    expect(problems[0]).toMatch(
      /^Description "practice-emergency": field 2 .*"locators\.0.*Correct/,
    );
  });

  test.each(['no language', 'en_GB', ''])('locale %j', (locale) => {
    expect(problemsOf({ locale }).problems[0]).toMatch(/"locale": is no language tag/);
  });

  test('a page whose path no address has', () => {
    const contexts = [{ id: 'page', path: 'record/*', expects: [] }];
    expect(problemsOf({ contexts }).problems[0]).toMatch(/"contexts.0.path": begins with neither/);
  });

  test('a page that would never be chosen is named', () => {
    const json = emergency();
    const contexts = json.contexts as object[];
    json.contexts = [...contexts, { ...contexts[1], id: 'again' }];
    expect(checkDescription(json).problems.at(-1)).toMatch(
      /context "again" has the path of an earlier one/,
    );
  });

  test.each([
    ['the note alone', ['episode.note']],
    ['a name alone', ['patient.name', 'episode.note']],
    ['problems and a date of birth', ['patient.dob', 'problem']],
  ])('a page of %s does not say whose it is', (_, expects) => {
    const contexts = [{ id: 'page', path: '/emergency/*', expects }];
    const { description, problems } = problemsOf({ contexts });
    expect(description).toBeUndefined();
    expect(problems.at(-1)).toMatch(/"page" reads text of a record and does not say whose/);
  });

  test.each([
    ['a wrong type', { version: '1' }, /"version": is missing, or is no number/],
    ['a wrong word', { dateFormat: 'dmy' }, /"dateFormat": is none of day-first, month-first, iso/],
    ['an unknown part', { script: 'x' }, /holds "script", which is part of no description/],
    ['too little', { match: [] }, /"match": is under the least of 1 entries/],
    ['a phrase of signs', { truncated: ['#'] }, /"truncated.0": holds no letter/],
    ['a wrong id', { id: 'My System' }, /"id": is not small-letters-and-dashes/],
  ])('%s is said in words', (_, changes, why) => {
    expect(problemsOf(changes).problems[0]).toMatch(why);
  });

  test.each([['user.name'], ['patient.name']])(
    'a page that expects %s alone and has a note read all the same',
    (kind) => {
      const contexts = [{ id: 'page', path: '/emergency/*', expects: [kind] }];
      const locators = [{ by: 'label', label: 'Note' }];
      const note = { kind: 'episode.note', tense: 'editing', locators };
      expect(problemsOf({ contexts, fields: [note] }).problems.at(-1)).toMatch(
        /"page" reads text of a record and does not say whose/,
      );
      const elsewhere = { ...note, contexts: ['triage'] };
      expect(problemsOf({ contexts, fields: [elsewhere] }).problems.at(0)).not.toMatch(/whose/);
    },
  );

  test('two frames that could not be held against each other', () => {
    const contexts = [
      { id: 'banner', path: '/emergency/a', expects: ['patient.name', 'patient.dob'] },
      { id: 'page', path: '/emergency/*', expects: ['patient.nhsNumber', 'episode.note'] },
    ];
    const { description, problems } = problemsOf({ contexts });
    expect(description).toBeUndefined();
    expect(problems.at(-1)).toMatch(/do not name the patient by one thing they all expect/);
  });

  test('one nested too deep, or far too large', () => {
    let deep: unknown = 'x';
    for (let each = 0; each < 50_000; each += 1) deep = [deep];
    for (const fields of [deep, ['x'.repeat(500_000)]]) {
      expect(problemsOf({ fields }).problems[0]).toMatch(/too large, nested too deep/);
    }
  });

  test("the editor's own address of the schema is no part of it", () => {
    const { description } = problemsOf({ $schema: './system-description.schema.json' });
    expect(description).toEqual(systems[0]);
  });
});
