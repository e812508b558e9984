import { describe, expect, test } from 'vitest';
import { practicePolicy } from '../../src/policy/practice-policy';
import { checkDirectory } from '../../src/referral/check-directory';
import { readDirectory, writeDirectory } from '../../src/referral/directory-file';

const AT = Date.parse('2026-11-26T12:00:00Z');
const LONDON = 'Europe/London';
const entry = (over: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'daisy',
  name: 'Daisy',
  kind: 'hospital-project',
  for: 'Anyone here',
  phone: '01632 960111',
  hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
  owner: 'Named nurse',
  checked: '2026-10-01',
  ...over,
});
const read = (...entries: unknown[]) => readDirectory(JSON.stringify(entries), AT, LONDON);
const said = (...entries: unknown[]) => {
  const found = read(...entries);
  return found.ok ? found.value.notes.join(' ') : found.message;
};

describe('a directory file', () => {
  test('comes back as it went, and the practice directory is right', () => {
    const { directory = [] } = practicePolicy;
    const back = readDirectory(writeDirectory(directory), AT, LONDON);
    expect(back).toMatchObject({ ok: true, value: { services: directory } });
    expect(back.ok && back.value.notes).toEqual([
      'Directory, entry 6 (Men’s advice service), "checked": nobody made sure for over 180 days: it is marked.',
    ]);
  });

  test.each([
    ['a duplicate id', [entry(), entry({ name: 'Another' })], 'entry 2 (Another), "id"'],
    [
      'the same service twice',
      [entry(), entry({ id: 'd2', name: 'DAISY' })],
      'entry 2 (DAISY), "name"',
    ],
    ['nothing to reach it by', [entry({ phone: undefined })], 'entry 1 (Daisy), "phone"'],
    ['a telephone without a number', [entry({ phone: 'ask ward' })], '"phone": is no telephone'],
    ['a route without its address', [entry({ route: 'secure-email' })], 'entry 1 (Daisy), "email"'],
    ['a portal nobody can find', [entry({ route: 'portal' })], '"routeDetail"'],
    [
      'a fallback that is not there',
      [entry({ outOfHours: 'night' })],
      '"outOfHours": names "night"',
    ],
    [
      'a fallback on itself',
      [entry({ outOfHours: 'daisy' })],
      '"outOfHours": names the entry itself',
    ],
    [
      'an hour that is none',
      [entry({ hours: [{ days: [1], from: '9', to: '17:00' }] })],
      '"hours.0.from": is no time',
    ],
    ['a kind there is not', [entry({ kind: 'friend' })], 'entry 1 (Daisy), "kind"'],
    ['a field there is not', [entry({ fax: '1' })], 'fax'],
    ['a day that is none', [entry({ checked: '2026-02-31' })], '"checked": "2026-02-31" is no day'],
    [
      'a day that has not come',
      [entry({ checked: '2027-01-01' })],
      '"checked": is a day that has not',
    ],
    ['no object at all', [7], 'entry 1'],
  ])('%s refuses the whole file, and names entry and field', (_what, entries, words) => {
    const found = read(...entries);
    expect(found.ok).toBe(false);
    expect(said(...entries)).toContain(words);
    expect(said(...entries)).toMatch(/^Nothing was changed\. /);
  });

  test('reviews row 34: expired, unchecked and unowned entries are taken, and said', () => {
    expect(said(entry({ expires: '2026-11-26' }))).toContain('"expires": its date has passed');
    expect(said(entry({ expires: '2026-11-27' }))).toBe('');
    expect(said(entry({ checked: '2026-04-01' }))).toContain('"checked": nobody made sure');
    expect(said(entry({ owner: ' ' }))).toContain('"owner": nobody is named');
    expect(said(entry({ hours: [] }))).toContain('"hours": it never opens');
  });

  test.each([
    ['no JSON', '{"format": "sidenote-directory", "services": [', 'no JSON'],
    ['another file', '{"name": "x"}', 'holds no directory'],
    ['null', 'null', 'holds no directory'],
    [
      'a newer version',
      '{"format": "sidenote-directory", "version": 2, "services": []}',
      'another version',
    ],
    ['an empty one', '[]', 'no entry'],
    ['a huge one', `[${'1,'.repeat(200_000)}1]`, 'too large'],
    [
      'too many',
      JSON.stringify(Array.from({ length: 201 }, (_, i) => entry({ id: `s${i}` }))),
      '201 entries',
    ],
  ])('%s is refused in words', (_what, text, words) => {
    const found = readDirectory(text, AT, LONDON);
    expect(found).toMatchObject({ ok: false });
    expect(!found.ok && found.message).toContain(words);
    expect(!found.ok && found.message).toContain('Nothing was changed');
  });

  test('hostile names are data, and pollute nothing', () => {
    const hostile = '[{"__proto__": {"id": "x"}, "name": "<img onerror=1>"}]';
    expect(readDirectory(hostile, AT, LONDON).ok).toBe(false);
    expect(({} as { id?: string }).id).toBeUndefined();
  });

  test('every entry is judged, not only the first that is wrong', () => {
    const { problems } = checkDirectory(
      [entry({ phone: undefined }), entry({ id: 'b', name: 'B', kind: 'x' })],
      AT,
      LONDON,
    );
    expect(problems.map((each) => each.entry)).toEqual(
      expect.arrayContaining(['entry 1 (Daisy)', 'entry 2 (B)']),
    );
  });
});
