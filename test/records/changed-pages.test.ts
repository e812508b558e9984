// @vitest-environment happy-dom
// A host redesigns its pages without telling anybody. Each stored page is changed at random, and what
// is then read must be as before, or the reading must say that something is missing: never a wrong
// value, and never a silent loss. CHANGES=5000 for a longer run.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { EncounterReading } from '../../src/model/encounter-reading';
import { readEncounter } from '../../src/records/read-encounter';
import { systems } from '../../src/records/systems';
import { NOW, openPage } from './open-page';

const each = Math.ceil(Number(process.env.CHANGES ?? 280) / 7);
const pages = [
  'practice-emergency/triage',
  'practice-emergency/notes',
  'practice-emergency/whole-history',
  'practice-emergency/shows-only-three',
  'practice-gp/new-banner',
  'practice-gp/stale-consultation',
  'practice-gp/new-summary',
];

describe('a changed page is read rightly or said to be unread', () => {
  test.each(pages)('%s', { timeout: 600_000 }, (name) => {
    const system = systems.find(({ id }) => name.startsWith(id));
    const html = readFileSync(`${import.meta.dirname}/pages/${name}/page.html`, 'utf8');
    const href = /address: (\S+)/.exec(html)?.[1] ?? '';
    if (!system) throw new Error(name);
    const read = () => readEncounter(document, { href }, system, NOW);
    openPage(html);
    const before = read();
    for (let seed = 1; seed <= each; seed += 1) {
      openPage(html);
      const random = dice(seed * 7919 + name.length);
      const done = Array.from({ length: 1 + Math.floor(random() * 3) }, () => change(random));
      expectHonest(before, read(), `seed ${seed}: ${done.join('; ')}`);
    }
  });
});

function expectHonest(before: EncounterReading, after: EncounterReading, what: string): void {
  for (const [part, value] of Object.entries(after.identity)) {
    expect(before.identity, what).toHaveProperty(part, value);
  }
  const known = new Set(
    before.fields.map((field) => `${field.kind}|${field.tense}|${field.text}|${field.date ?? ''}`),
  );
  for (const { kind, tense, text, date } of after.fields) {
    const undated = date === undefined && after.state !== 'reading';
    const isKnown = [...known].some(
      (one) =>
        one === `${kind}|${tense}|${text}|${date ?? ''}` ||
        (undated && one.startsWith(`${kind}|${tense}|${text}|`)),
    );
    expect(isKnown, `${what} -> ${kind} "${text}" ${date ?? ''}`).toBe(true);
  }
  if (after.state !== 'reading') return;
  if (before.state === 'reading')
    expect(after.fields.length, `${what} -> silent loss`).toBe(before.fields.length);
  expect(after.identity.name, what).toBe(before.identity.name);
}

/** One change a redesign could make. Nothing that makes the page itself say something untrue. */
function change(random: () => number): string {
  const all = [...document.body.querySelectorAll('*')];
  const element = all[Math.floor(random() * all.length)];
  if (!element) return 'nothing';
  const isCell = /^(?:td|th|tr|tbody|thead|dt|dd|option|li|article)$/.test(element.localName);
  const path = `${element.localName}.${element.className}`;
  switch (Math.floor(random() * 9)) {
    case 0:
      if (element.className) element.className = `x${Math.floor(random() * 99)}`;
      return `class of ${path}`;
    case 1:
      for (const attribute of ['id', 'for', 'role', 'aria-label'])
        element.removeAttribute(attribute);
      return `attributes of ${path}`;
    case 2: {
      const text = [...element.childNodes].find(
        (node) => node.nodeType === 3 && /^\s*[A-Z][a-z .]{2,30}$/.test(node.nodeValue ?? ''),
      );
      const isLabel =
        /^(?:label|dt|th|h1|h2|h3|td)$/.test(element.localName) &&
        (element.localName !== 'td' || element.className === 'cap');
      if (text && isLabel) text.nodeValue = 'Renamed';
      return `caption of ${path}`;
    }
    case 3:
      if (!isCell) {
        const around = document.createElement(random() < 0.5 ? 'div' : 'span');
        element.replaceWith(around);
        around.append(element);
      }
      return `wrapped ${path}`;
    case 4:
      if (!isCell && element.childNodes.length > 0 && element.localName !== 'select')
        element.replaceWith(...element.childNodes);
      return `unwrapped ${path}`;
    case 5:
      if (
        /^(?:div|section|span|main|aside|form|h1|h2|h3|b|strong|small)$/.test(element.localName)
      ) {
        const other = document.createElement(random() < 0.5 ? 'x-part' : 'div');
        for (const { name, value } of element.attributes) other.setAttribute(name, value);
        other.append(...element.childNodes);
        element.replaceWith(other);
      }
      return `retagged ${path}`;
    case 6:
      if (!isCell) element.before(document.createElement(random() < 0.5 ? 'div' : 'span'));
      return `something empty before ${path}`;
    case 7:
      if (!isCell) element.after(document.createElement('canvas'));
      return `a canvas after ${path}`;
    default:
      if (
        /^(?:dd|textarea|input|select|dl|table|form|section|main|aside)$/.test(element.localName)
      ) {
        element.setAttribute('style', 'display: none');
      }
      return `hid ${path}`;
  }
}

function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
