import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { letterTypes } from '../../src/referral/letters';
import { letterPlainText } from '../../src/referral/letter-text';
import { writeChecklist } from './checklist';
import { readCase, type SampleCase } from './sample-case';
import { sampleLetters } from './sample-letters';

const folder = fileURLToPath(new URL('cases', import.meta.url));
const names = readdirSync(folder);
const textOf = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const caseOf = (name: string): SampleCase => {
  const read = readCase(textOf(name));
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return read.case;
};
const made = (name: string) =>
  sampleLetters(caseOf(name)).flatMap(({ kind, result }) =>
    'letter' in result ? [{ kind, ...result }] : [],
  );

describe('samples for sign-off', () => {
  test.each(names)('%s is a case, and each letter is written or says why not', (name) => {
    const letters = sampleLetters(caseOf(name));
    expect(letters.map(({ kind }) => kind)).toEqual(letterTypes.map(({ id }) => id));
    for (const { result } of letters)
      expect(
        'letter' in result ? result.letter.sections.length : result.refused.length,
      ).toBeGreaterThan(4);
  });

  test('every kind of letter is among them', () => {
    const kinds = new Set(names.flatMap((name) => made(name).map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(letterTypes.map(({ id }) => id).sort());
  });

  test('a refusal stands against every letter but the GP’s', () => {
    expect(made('refused.json').map(({ kind }) => kind)).toEqual(['gp']);
  });

  test('the checklist names every letter, what it leaves out and where to sign', () => {
    const given = caseOf('on-suspicion.json');
    const page = writeChecklist([{ name: 'a', given, letters: sampleLetters(given) }]);
    for (const { title } of letterTypes) expect(page).toContain(title);
    expect(page).toContain('a-adult-safeguarding.pdf');
    expect(page).toContain('Caldicott Guardian');
  });
});

describe('bad input of letters', () => {
  const texts = (name: string) => made(name).map(({ letter }) => letterPlainText(letter, {}, {}));

  test('a missing name is said, and nothing invented', () => {
    for (const text of texts('nothing-but-a-disclosure.json'))
      expect(text).toContain('Name: Not read from the record');
  });

  test('eleven children are eleven rows; two people who hurt them are both there', () => {
    const marac = made('eleven-children-two-people.json').find(({ kind }) => kind === 'marac');
    const text = letterPlainText(marac!.letter, {}, {});
    expect(text.match(/^Child \d+: /gm)).toHaveLength(11);
    expect(text).toContain('Piotr Wrona');
    expect(text).toContain('Marek Wrona');
  });

  test('a narrative of 20,000 characters comes through whole, its markup as text', () => {
    const { words = '' } = caseOf('eleven-children-two-people.json');
    expect(words.length).toBeGreaterThan(19_000);
    expect(texts('eleven-children-two-people.json').join()).toContain(`${words.slice(-60)}”`);
  });
});

describe('a bad case file', () => {
  const with_ = (change: Record<string, unknown>) =>
    readCase(JSON.stringify({ ...(JSON.parse(textOf(names[0]!)) as object), ...change }));
  const problems = (read: ReturnType<typeof readCase>) =>
    'problems' in read ? read.problems.join('\n') : '';

  test.each([
    [{ written: 'yesterday' }, '"written"'],
    [{ patient: { dob: '2 March' } }, '"patient.dob"'],
    [{ outcome: { code: 'told' } }, '"outcome.code"'],
    [{ safeContact: { voicemail: 'perhaps', text: 'no', post: 'no' } }, '"safeContact.voicemail"'],
    [{ colour: 'red' }, '"colour"'],
    [{ household: { people: [{ kind: 'cat' }] } }, '"household.people.0.kind"'],
  ])('%j is refused by its name', (change, named) => {
    expect(problems(with_(change))).toContain(named);
  });

  test('what is no JSON says so', () => {
    expect(problems(readCase('{"title": '))).toContain('This is not JSON');
  });
});
