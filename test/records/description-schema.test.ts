import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { descriptionSchema } from '../tools/description-schema';

const file = new URL('../../public/system-description.schema.json', import.meta.url);
const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));

test('the published schema is the one that descriptions are checked by', () => {
  expect(stored, 'the description changed: npm run description-schema').toEqual(
    descriptionSchema(),
  );
});

test('it says of every part what it is, so that an editor can', () => {
  const silent: string[] = [];
  const look = (part: unknown, at: string): void => {
    if (typeof part !== 'object' || part === null) return;
    const { properties, items, oneOf, anyOf } = part as Record<string, unknown>;
    for (const [name, each] of Object.entries(properties ?? {})) {
      const { description, const: fixed } = each as Record<string, unknown>;
      if (description === undefined && fixed === undefined) silent.push(`${at}.${name}`);
      look(each, `${at}.${name}`);
    }
    look(items, `${at}[]`);
    for (const each of [...((oneOf ?? []) as []), ...((anyOf ?? []) as [])]) look(each, at);
  };
  look(stored, '');
  expect(silent).toEqual([]);
});
