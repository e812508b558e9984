import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settings } from '../../src/policy/settings';
import { managedSchema } from '../tools/managed-schema';

const file = new URL('../../public/managed-schema.json', import.meta.url);
const stored = JSON.parse(readFileSync(file, 'utf8')) as { properties: Record<string, object> };

test('the schema Chromium is given is what the settings give', () => {
  expect(stored, 'a setting changed: npm run policy-schema').toEqual(managedSchema());
});

test('it names every setting, and uses only what Chromium understands', () => {
  expect(Object.keys(stored.properties).sort()).toEqual(Object.keys(settings).sort());
  const words = new Set<string>();
  const types = new Set<unknown>();
  const look = (part: object, names: boolean): void => {
    for (const [key, value] of Object.entries(part)) {
      if (!names) words.add(key);
      if (!names && key === 'type') types.add(value);
      if (typeof value === 'object') look(value as object, key === 'properties');
    }
  };
  look(stored, false);
  expect([...words].sort()).toEqual(['items', 'properties', 'title', 'type']);
  const known = ['array', 'boolean', 'number', 'object', 'string'];
  for (const type of types) expect(known).toContain(type);
});
