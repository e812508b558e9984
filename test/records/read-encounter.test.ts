// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { disagree } from '../../src/model/tab-reading';
import { ethnicGroupOf } from '../../src/records/read-ethnic-group';
import { readEncounter } from '../../src/records/read-encounter';
import { systems } from '../../src/records/systems';
import { ADDRESS, describeSystem } from './describe-system';
import { NOW, openPage } from './open-page';
import type { FieldKind } from '../../src/model/encounter-reading';
import type { FieldDescription, SystemDescription } from '../../src/model/system-description';

const by = (kind: FieldKind, more: Partial<FieldDescription> = {}): FieldDescription => ({
  kind,
  tense: 'this-episode',
  locators: [{ by: 'css', selector: `[data-kind="${kind}"]` }],
  ...more,
});
const shown = (parts: Partial<Record<FieldKind, string>>) =>
  Object.entries(parts)
    .map(([kind, text]) => `<p data-kind="${kind}">${text}</p>`)
    .join('');
const ann = { 'patient.name': 'Ann Example', 'patient.dob': '02 Mar 1984' } as const;
const expects = (...kinds: FieldKind[]): Partial<SystemDescription> => ({
  contexts: [{ id: 'page', path: '/*', expects: kinds }],
});
const read = (html: string, system: SystemDescription, href = ADDRESS, now = NOW) =>
  readEncounter(openPage(html), { href }, system, now);

describe('an ethnic group', () => {
  const system = describeSystem(
    [
      by('patient.name'),
      by('patient.dob'),
      by('patient.ethnicGroup', { optional: true, many: true }),
      by('episode.note'),
    ],
    expects('patient.name', 'patient.dob', 'episode.note'),
  );

  test('is read as one of five, and its words go no further', () => {
    const html = shown({ ...ann, 'patient.ethnicGroup': 'Asian - Indian', 'episode.note': 'Fell' });
    const reading = read(html, system);
    expect(reading).toMatchObject({ state: 'reading', ethnicGroup: 'asian' });
    expect(JSON.stringify(reading)).not.toContain('Indian');
    expect(reading.identity).not.toHaveProperty('ethnicGroup');
  });

  test('that is not there, or said in two ways, is not guessed, and is no fault of the page', () => {
    const none = read(shown({ ...ann, 'episode.note': 'Fell' }), system);
    expect(none.state).toBe('reading');
    expect(none).not.toHaveProperty('ethnicGroup');
    const one = shown({ ...ann, 'patient.ethnicGroup': 'White - Irish', 'episode.note': 'Fell' });
    const two = `${one}${shown({ 'patient.ethnicGroup': 'Chinese' })}`;
    expect(read(two, system)).not.toHaveProperty('ethnicGroup');
  });

  test.each([
    ['A', 'white'],
    ['C3', 'white'],
    ['Any other White background', 'white'],
    ['White - British', 'white'],
    ['Gypsy or Irish Traveller', 'white'],
    ['Mixed: White and Black Caribbean', 'mixed'],
    ['White and Asian', 'mixed'],
    ['Asian or Asian British - Pakistani', 'asian'],
    ['British Indian', 'asian'],
    ['R', 'asian'],
    ['Chinese', 'asian'],
    ['Any other Asian background', 'asian'],
    ['Black, Black British, Caribbean or African', 'black'],
    ['Any other Black background', 'black'],
    ['Any other ethnic group', 'other'],
    ['Arab', 'other'],
    ['Z', undefined],
    ['99', undefined],
    ['Not stated', undefined],
    ['Not known (declined by patient, was White)', undefined],
    ['White South African', undefined],
    ['Female', undefined],
    ['', undefined],
  ])('%s is %s', (words, group) => expect(ethnicGroupOf(words)).toBe(group));
});

describe('the state of a reading', () => {
  const system = describeSystem(
    [
      by('patient.name'),
      by('patient.dob'),
      by('episode.note'),
      by('episode.mechanism'),
      by('patient.sex', { optional: true }),
    ],
    expects('patient.name', 'patient.dob', 'episode.note', 'episode.mechanism'),
  );

  test('reading, where everything expected is there', () => {
    const reading = read(
      shown({ ...ann, 'episode.note': 'Fell', 'episode.mechanism': '' }),
      system,
    );
    expect(reading).toMatchObject({ state: 'reading', expected: 4, found: 4, missing: [] });
    expect(reading.reason).toBeUndefined();
    expect(reading.fields.map(({ text }) => text)).toEqual(['Fell']);
  });

  test('partly, counting what is missing', () => {
    const reading = read(shown({ ...ann, 'episode.note': 'Fell' }), system);
    expect(reading).toMatchObject({ state: 'partly', found: 3, missing: ['episode.mechanism'] });
    expect(reading.reason).toBe('Read 3 of 4 parts. Not read: mechanism.');
  });

  test('partly, where the page says that it shows only part', () => {
    const html = shown({ ...ann, 'episode.note': 'Fell', 'episode.mechanism': 'x' });
    expect(read(`${html}<button>SHOW ALL 7 notes</button>`, system)).toMatchObject({
      state: 'partly',
      truncated: true,
    });
    expect(read(`${html}<button hidden>Show all 7</button>`, system).state).toBe('reading');
    expect(read(`${html}<div class="ignored">Show all 7</div>`, system).state).toBe('reading');
    expect(read(`${html}<section>Show all 7</section>`, system).state).toBe('reading');
    expect(read(`<section>${html}<i>Show all</i> 7</section>`, system).state).toBe('partly');
  });

  test('not reading without the patient, and then no text is handed on', () => {
    const reading = read(
      shown({ 'patient.name': 'Ann Example', 'episode.note': 'Fell', 'episode.mechanism': 'x' }),
      system,
    );
    expect(reading).toMatchObject({
      state: 'not-reading',
      fields: [],
      identity: { name: 'Ann Example' },
    });
    expect(reading.reason).toBe('Cannot read the date of birth on this page.');
  });

  test('not reading where nothing of the record itself could be read', () => {
    expect(read(shown(ann), system)).toMatchObject({ state: 'not-reading' });
  });

  test('not reading where the page is not the system, or not a known page of it', () => {
    const other = read('<p>x</p>', { ...system, fingerprint: '.osier' });
    expect(other.reason).toBe('Page not recognised: it does not look like Test record.');
    const unknown = read('<p>x</p>', {
      ...system,
      contexts: [{ id: 'page', path: '/other', expects: [] }],
    });
    expect(unknown.reason).toBe(
      'Page not recognised: this part of Test record has no description.',
    );
    expect([other.context, unknown.context]).toEqual([undefined, undefined]);
  });

  test('reading with nothing in it, where no patient is open', () => {
    const board = { ...system, contexts: [{ id: 'no-patient', path: '/*', expects: [] }] };
    const reading = read(shown({ ...ann, 'episode.note': 'Fell' }), board);
    expect(reading).toMatchObject({
      state: 'reading',
      context: 'no-patient',
      identity: {},
      fields: [],
      expected: 0,
    });
  });

  test('every field of an expected kind is a part of its own', () => {
    const two = describeSystem(
      [
        by('patient.name'),
        by('episode.note'),
        by('episode.note', { locators: [{ by: 'css', selector: '#more' }] }),
      ],
      expects('patient.name', 'episode.note'),
    );
    expect(read(shown({ ...ann, 'episode.note': 'Fell' }), two)).toMatchObject({
      state: 'partly',
      expected: 3,
      found: 2,
    });
  });

  test('a kind no field reads is missing, not forgotten', () => {
    const gap = describeSystem(
      [by('patient.name'), by('episode.note')],
      expects('patient.name', 'episode.note', 'problem'),
    );
    expect(read(shown({ ...ann, 'episode.note': 'Fell' }), gap)).toMatchObject({
      state: 'partly',
      missing: ['problem'],
    });
  });

  test('a field is read only on the contexts it names', () => {
    const elsewhere = describeSystem(
      [by('patient.name'), by('episode.note', { contexts: ['other'] })],
      expects('patient.name'),
    );
    expect(read(shown({ ...ann, 'episode.note': 'Fell' }), elsewhere).fields).toEqual([]);
  });

  test('a locator that throws costs its own field only; the next one of the field is tried', () => {
    const broken = describeSystem(
      [
        by('patient.name'),
        by('episode.note', { locators: [{ by: 'css', selector: '][' }] }),
        by('episode.mechanism', {
          locators: [
            { by: 'css', selector: '::nope(' },
            { by: 'css', selector: '[data-kind="episode.mechanism"]' },
          ],
        }),
      ],
      expects('patient.name', 'episode.note', 'episode.mechanism'),
    );
    const reading = read(
      shown({ ...ann, 'episode.note': 'x', 'episode.mechanism': 'Fall' }),
      broken,
    );
    expect(reading).toMatchObject({ state: 'partly', missing: ['episode.note'] });
    expect(reading.fields.map(({ text }) => text)).toEqual(['Fall']);
  });

  test('where "ignore" cannot be applied, nothing is read', () => {
    expect(read(shown(ann), { ...system, ignore: [']['] }).state).toBe('not-reading');
  });

  test('roots bound what is read', () => {
    const rooted = describeSystem([by('patient.name'), by('episode.note')], {
      ...expects('patient.name', 'episode.note'),
      roots: ['main'],
    });
    const html = `<p data-kind="episode.note">Other patient</p><main>${shown({ ...ann, 'episode.note': 'Fell' })}</main>`;
    expect(read(html, rooted).fields.map(({ text }) => text)).toEqual(['Fell']);
    expect(read(shown(ann), rooted).state).toBe('not-reading');
  });
});

describe('who the patient is', () => {
  const system = describeSystem(
    [
      by('patient.name'),
      by('patient.dob'),
      by('patient.nhsNumber', { optional: true }),
      by('patient.localId'),
    ],
    expects('patient.name', 'patient.dob', 'patient.localId'),
  );
  const full = { ...ann, 'patient.localId': 'W1' };

  test.each([
    '999 523 1751',
    ' 999-523-1751 ',
    '9995231751 (verified)',
    'NHS: 999\u00a0523\u00a01751',
  ])('NHS number %s', (text) => {
    expect(read(shown({ ...full, 'patient.nhsNumber': text }), system).identity.nhsNumber).toBe(
      '9995231751',
    );
  });

  test.each(['999 523 1752', '999 523 175', '999 523 1751 / 999 777 1230'])('never %s', (text) => {
    const reading = read(shown({ ...full, 'patient.nhsNumber': text }), system);
    expect(reading.identity.nhsNumber).toBeUndefined();
    expect(reading).toMatchObject({
      state: 'not-reading',
      reason: 'The NHS number shown fails its check.',
    });
  });

  test('without an NHS number yet is still known by the local one', () => {
    expect(read(shown({ ...full, 'patient.nhsNumber': 'Not known' }), system).state).toBe(
      'reading',
    );
  });

  test('one number missing of two expected is partly, both is not reading', () => {
    const both = describeSystem(
      [by('patient.name'), by('patient.nhsNumber'), by('patient.localId')],
      expects('patient.name', 'patient.nhsNumber', 'patient.localId'),
    );
    expect(read(shown(full), both).state).toBe('partly');
    expect(read(shown(ann), both).state).toBe('not-reading');
  });

  test.each([
    ['02/03/1984 (42y)', '1984-03-02'],
    ['2-Mar-1984', '1984-03-02'],
    ['21 Nov 2026', '2026-11-21'],
    ['12/31/1984', undefined],
    ['01/01/1890', undefined],
    ['01/01/2031', undefined],
    ['unknown', undefined],
  ])('born %s', (text, dob) => {
    const reading = read(shown({ ...full, 'patient.dob': text }), system);
    expect(reading.identity.dob).toBe(dob);
    expect(reading.state).toBe(dob ? 'reading' : 'not-reading');
  });

  test('a name over several elements is one name', () => {
    const html = (name: string) => shown({ ...full, 'patient.name': name });
    expect(
      read(html('<span>SMITH</span><span>, </span><span>Ann</span> <small>(Ms)</small>'), system)
        .identity.name,
    ).toBe('SMITH, Ann (Ms)');
    expect(read(html('<span>Ann</span><span>Smith</span>'), system).identity.name).toBe(
      'Ann Smith',
    );
    expect(read(html('<b>Ann</b><br><b>Smith</b>'), system).identity.name).toBe('Ann Smith');
  });

  test('shown twice in another order is one patient, two names are none', () => {
    expect(read(shown(full) + shown({ 'patient.name': 'EXAMPLE, Ann' }), system).state).toBe(
      'reading',
    );
    const two = read(shown(full) + shown({ 'patient.name': 'Bea Sample' }), system);
    expect(two).toMatchObject({ state: 'not-reading', reason: 'Two different names are shown.' });
    expect(two.identity.name).toBeUndefined();
  });

  test('far too long for a name is not a name', () => {
    expect(read(shown({ ...full, 'patient.name': 'word '.repeat(60) }), system).state).toBe(
      'not-reading',
    );
  });
});

describe('which attendance it is', () => {
  const kinds = ['patient.name', 'episode.note'] as const;
  const fields = [
    by('patient.name'),
    by('episode.note'),
    by('episode.arrivedAt', { optional: true }),
  ];
  const html = shown({ ...ann, 'episode.note': 'Fell' });

  test('by arrival as shown, before the address', () => {
    const system = describeSystem(fields, {
      ...expects(...kinds),
      attendanceInAddress: { after: '/visit/', before: '/' },
    });
    const arrived = html + shown({ 'episode.arrivedAt': '21 Nov 2026  03:12' });
    expect(read(arrived, system, 'https://record.example/visit/9/a').encounterRef).toBe(
      '21 Nov 2026 03:12',
    );
    expect(read(html, system, 'https://record.example/visit/9/a').encounterRef).toBe('9');
    expect(read(html, system, 'https://record.example/visit/10/b').encounterRef).toBe('10');
  });

  test('else by path and day, where the page holds text of an attendance', () => {
    const system = describeSystem(fields, expects(...kinds));
    const one = read(html, system, ADDRESS, NOW).encounterRef;
    expect(one).toContain('/patient/7');
    expect(read(html, system, ADDRESS, NOW + 86_400_000).encounterRef).not.toBe(one);
    expect(
      read(html, describeSystem(fields, expects('patient.name'))).encounterRef,
    ).toBeUndefined();
  });

  test('dated notes from before the day of arrival are history', () => {
    const feed = (day: string) => `<h2>Notes</h2><ul><li><time>${day}</time>Fell</li></ul>`;
    const notes = by('episode.note', {
      many: true,
      locators: [{ by: 'section', heading: 'Notes', item: 'li' }],
    });
    const system = describeSystem(
      [by('patient.name'), notes, by('episode.arrivedAt')],
      expects(...kinds),
    );
    const at = shown({ ...ann, 'episode.arrivedAt': '20 Nov 2026 23:50' });
    const tense = (day: string) =>
      read(at + feed(day), system).fields.find(({ kind }) => kind === 'episode.note')?.tense;
    expect([tense('21 Nov 2026'), tense('20 Nov 2026'), tense('14 Feb 2024')]).toEqual([
      'this-episode',
      'this-episode',
      'history',
    ]);
  });
});

test('the frame that lags behind still says whose it is, and disagrees with the others', () => {
  const gp = systems.find(({ id }) => id === 'practice-gp');
  if (!gp) throw new Error('no practice-gp');
  const stored = (name: string) => {
    const html = readFileSync(`${import.meta.dirname}/pages/practice-gp/${name}/page.html`, 'utf8');
    return read(html, gp, /address: (\S+)/.exec(html)?.[1]).identity;
  };
  const [stale, summary, banner] = ['stale-consultation', 'new-summary', 'new-banner'].map(stored);
  if (!stale || !summary || !banner) throw new Error('not read');
  expect(disagree(stale, summary)).toBe(true);
  expect(disagree(stale, banner)).toBe(true);
  expect(disagree(summary, banner)).toBe(false);
});
