// @vitest-environment happy-dom
// Teaching a page: what is proposed for a click, what is stored, and that the two make a description
// that reads. The clicks are those on what the built-in descriptions read of their stored pages.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkDescription } from '../../src/model/check-description';
import { describeTaught, pathPattern, type Taught } from '../../src/model/describe-taught';
import type { FieldKind } from '../../src/model/encounter-reading';
import { isOfPerson } from '../../src/model/teaching';
import { locateFields } from '../../src/records/locate-fields';
import { openPage as lookAtPage } from '../../src/records/page';
import { readEncounter, readPage } from '../../src/records/read-encounter';
import { systems } from '../../src/records/systems';
import { openStoredPage } from '../../src/records/teach/open-stored-page';
import { proposeLocators, UNDESCRIBED } from '../../src/records/teach/propose-locators';
import { proposeFingerprint } from '../../src/records/teach/stable-selectors';
import { storePage } from '../../src/records/teach/store-page';
import { NOW, openPage } from './open-page';

const SYSTEM = {
  id: 'taught',
  version: 1,
  title: 'Taught record',
  dateFormat: 'day-first',
} as const;
const load = (name: string) => {
  const html = readFileSync(`${import.meta.dirname}/pages/${name}/page.html`, 'utf8');
  return { page: openPage(html), href: /address: (\S+)/.exec(html)?.[1] ?? '' };
};

/** Every field a built-in description reads of the page in the document now, as if it were clicked. */
function clickAll(page: Document, href: string, system: string): Taught[] {
  const description = systems.find(({ id }) => id === system) ?? UNDESCRIBED;
  const { located } = readPage(page, { href }, description, NOW);
  return (located?.slots ?? []).flatMap(({ field, entries, located: isThere }) => {
    const [entry] = entries;
    if (!isThere || !entry) return [];
    const selected = field.locators.some(({ by }) => by === 'match') ? entry.text : '';
    const clicked = innermost(entry.hit.element, entry.text);
    const proposals = proposeLocators(page, clicked, field.kind, selected);
    const isMany = field.many === true;
    const meant = proposals.filter(({ isMeant, hits }) => isMeant && (isMany || hits === 1));
    const fingerprint = proposeFingerprint(page);
    return {
      kind: field.kind,
      address: href,
      made: false,
      isTyped: field.tense === 'editing',
      isMany,
      locators: meant.slice(0, 2).map(({ locator }) => locator),
      ...(fingerprint ? { fingerprint } : {}),
    };
  });
}

/** Where a person would click: the smallest element that says it. */
function innermost(element: Element, text: string): Element {
  const squash = (words: string) => words.replace(/\s+/g, '');
  const inside = [...element.querySelectorAll('*')].findLast(
    (each) => squash(each.textContent) === squash(text),
  );
  return inside ?? element;
}

const pages = [
  ['practice-emergency', 'triage'],
  ['practice-emergency', 'notes'],
  ['practice-emergency', 'whole-history'],
  ['practice-gp', 'summary'],
  ['practice-gp', 'stale-consultation'],
] as const;

describe('a taught page', () => {
  test.each(pages)('%s/%s is described, stored without anybody, and read', (system, name) => {
    const { page, href } = load(`${system}/${name}`);
    const before = page.documentElement.outerHTML;
    const taught = clickAll(page, href, system);
    const empty = taught.filter(({ locators }) => locators.length === 0);
    expect(empty.map(({ kind }) => kind)).toEqual([]);
    const json = describeTaught(SYSTEM, taught);

    const { description, problems } = checkDescription(json);
    expect(problems).toEqual([]);
    if (!description) throw new Error('refused');
    const live = readEncounter(page, { href }, description, NOW);
    const known = readEncounter(
      page,
      { href },
      systems.find(({ id }) => id === system)!,
      NOW,
    );
    expect(live.identity).toEqual(known.identity);
    expect(new Set(live.fields.map(({ text }) => text))).toEqual(
      new Set(known.fields.map(({ text }) => text)),
    );

    const stored = storePage(page, description, href);
    expect(page.documentElement.outerHTML, 'teaching changed the page').toBe(before);
    const again = openStoredPage(stored.html);
    const read = readEncounter(again, { href: stored.address }, description, NOW);
    expect(read).toMatchObject({ state: live.state, found: live.found, expected: live.expected });
    expect(read.identity.nhsNumber).toBe('9990000018');
    expect(read.fields).toHaveLength(live.fields.length);
    expect(wordsOfAnybody(live, stored.html)).toEqual([]);
  });

  test('what says who somebody is, is shown by its shape only', () => {
    const { page, href } = load('practice-gp/summary');
    const description = systems.find(({ id }) => id === 'practice-gp')!;
    const { located } = readPage(page, { href }, description, NOW);
    for (const { field, entries } of located?.slots ?? []) {
      const element = entries[0]?.hit.element;
      if (!element || !isOfPerson(field.kind)) continue;
      for (const proposal of proposeLocators(page, element, field.kind, entries[0]?.text)) {
        expect(proposal.masked).toBe(true);
        expect(proposal.reads).toMatch(/•/);
        expect(proposal.reads).not.toContain(entries[0]?.text);
      }
    }
  });
});

/** Words and numbers of what was read that stand in what was stored. */
function wordsOfAnybody(reading: ReturnType<typeof readEncounter>, html: string): string[] {
  const said = [...Object.values(reading.identity), ...reading.fields.map(({ text }) => text)];
  const words = said.flatMap((text) => (text ?? '').match(/[\p{L}]{4,}|\d{3,}/gu) ?? []);
  const ours = /^(?:class|example|March|patient|2026|1984)$/i;
  const shown = new Set(html.match(/[\p{L}]{4,}|\d{3,}/gu));
  return [...new Set(words)].filter((word) => shown.has(word) && !ours.test(word));
}

describe('what is proposed for a click', () => {
  const propose = (
    html: string,
    selector: string,
    kind: FieldKind = 'episode.note',
    marked = '',
  ) => {
    const page = openPage(html);
    const proposals = proposeLocators(page, page.querySelector(selector)!, kind, marked);
    return proposals.map(({ locator, hits, isMeant }) => [JSON.stringify(locator), hits, isMeant]);
  };

  test('a label comes before an attribute, an attribute before a class', () => {
    const html =
      '<label for="n1">Triage note *</label><textarea id="n1" name="note" class="wide">Fell</textarea>';
    const [first, second, third, fourth] = propose(html, 'textarea');
    expect(first?.[0]).toBe('{"by":"label","label":"triage note"}');
    expect(second?.[0]).toBe('{"by":"term","term":"triage note"}');
    expect(third?.[0]).toContain('[name=\\"note\\"]');
    expect(fourth?.[0]).toContain('.wide');
  });

  test('clicking the label means its control', () => {
    const html = '<label>Note <textarea>Fell</textarea></label>';
    expect(propose(html, 'label')[0]?.[0]).toBe('{"by":"label","label":"note"}');
  });

  test('it says how many places are hit, and whether another would be read first', () => {
    const html = '<p class="note">Old</p><p class="note">New</p>';
    expect(propose(html, 'p + p')).toEqual([['{"by":"css","selector":".note"}', 2, false]]);
  });

  test('a part of a banner, by itself or marked with the pointer', () => {
    const html =
      '<h1 class="banner">SMITH, Ann (Ms) Born 14-Feb-1988 (38y) NHS 999 000 0018 #T204411</h1>';
    expect(propose(html, 'h1', 'patient.nhsNumber')[0]?.[0]).toContain('"after":"NHS "');
    expect(propose(html, 'h1', 'patient.dob')[0]?.[0]).toContain('"after":"Born "');
    expect(propose(html, 'h1', 'patient.localId', 'T204411')[0]?.[0]).toContain('"after":"#"');
    expect(propose(html, 'h1', 'patient.name')[0]?.[0]).toContain('"before":" Born "');
  });

  test('ids and classes that a build or a patient made are no way to find anything', () => {
    expect(propose('<div id="patient-4411" class="css-1x2y3z">Fell</div>', 'div')).toEqual([]);
  });

  test('inside open shadow roots', () => {
    const page = openPage(
      '<x-field label="Note"><template shadowrootmode="open"><textarea>Fell</textarea></template></x-field>',
    );
    const inner = page.querySelector('x-field')!.shadowRoot!.querySelector('textarea')!;
    const [first] = proposeLocators(page, inner, 'episode.note');
    expect(first).toMatchObject({ locator: { by: 'label', label: 'note' }, reads: 'Fell' });
  });
});

describe('the kind of page an address is', () => {
  test.each([
    ['https://a.example/patient/7/triage?tab=2', '/patient/*/triage*'],
    ['https://a.example/emergency/#/attendance/e01/triage', '/emergency/*#/attendance/*/triage*'],
    ['https://a.example/', '/*'],
    ['https://a.example/Patient/0f3b9c2a-77aa-4d0e-9a0b-111122223333', '/Patient/*'],
  ])('%s is %s', (address, pattern) => {
    expect(pathPattern(address)).toBe(pattern);
  });
});

test('a description of nothing but names is refused, with what to do', () => {
  const name: Taught = {
    kind: 'patient.name',
    address: 'https://a.example/patient/7',
    made: false,
    isTyped: false,
    isMany: false,
    locators: [{ by: 'css', selector: '.name' }],
    fingerprint: '.app',
  };
  const note: Taught = { ...name, kind: 'episode.note' };
  const { description, problems } = checkDescription(describeTaught(SYSTEM, [name, note]));
  expect(description).toBeUndefined();
  expect(problems.join(' ')).toMatch(/does not say whose/);
});

test('reading fields is not disturbed by what is proposed', () => {
  const page = openPage('<p class="note">Fell</p>');
  expect(locateFields([], lookAtPage(page, UNDESCRIBED))).toEqual([]);
});
