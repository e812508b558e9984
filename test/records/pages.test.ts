// @vitest-environment happy-dom
// Stored pages must read exactly as expected.json says. A page with no expectation fails: what it
// should say is decided by a person, one page at a time:
//   BLESS=practice-gp/summary npx vitest run -c test/vitest.config.ts test/records/pages.test.ts
// writes that one, to be read by eye before it is kept. There is no way to bless them all at once.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { checkDescription } from '../../src/model/check-description';
import type { SystemDescription } from '../../src/model/system-description';
import { readEncounter } from '../../src/records/read-encounter';
import { systems } from '../../src/records/systems';
import { NOW, openPage } from './open-page';

const pages = `${import.meta.dirname}/pages/`;
const folders = (within: string) =>
  readdirSync(within, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
const cases = folders(pages).flatMap((system) =>
  folders(`${pages}${system}`).map((name) => [system, name] as const),
);

function descriptionOf(system: string): SystemDescription {
  const built = systems.find(({ id }) => id === system);
  if (built) return built;
  const json: unknown = JSON.parse(readFileSync(`${pages}${system}/description.json`, 'utf8'));
  const { description, problems } = checkDescription(json);
  expect(problems).toEqual([]);
  if (!description) throw new Error(`pages/${system}/description.json was refused`);
  return description;
}

describe('stored pages', () => {
  test.each(cases)('%s/%s', async (system, name) => {
    const folder = `${pages}${system}/${name}`;
    const html = readFileSync(`${folder}/page.html`, 'utf8');
    const href = /^<!-- address: (\S+) -->/.exec(html)?.[1];
    if (href === undefined) throw new Error('The first line must be <!-- address: ... -->');
    const before = openPage(html).documentElement.outerHTML;
    const reading = readEncounter(document, { href }, descriptionOf(system), NOW);
    expect(document.documentElement.outerHTML, 'reading changed the page').toBe(before);
    if (process.env.BLESS === `${system}/${name}`) {
      const json = await format(JSON.stringify(reading), { parser: 'json', printWidth: 100 });
      writeFileSync(`${folder}/expected.json`, json);
    }
    expect(
      existsSync(`${folder}/expected.json`),
      'no expected.json: see the head of this test',
    ).toBe(true);
    expect(reading).toEqual(JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')));
  });
});
