// Every stored page, read by real Chromium in a world of its own, says what expected.json says: the
// tests of the reader run in a make-believe page, and this holds that against the browser.
import { readFileSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDescription } from '../../src/model/check-description';
import { systems } from '../../src/records/systems';
import { NOW } from '../records/open-page';
import { openReader, type Reader } from '../tools/read-page';

const pages = new URL('../records/pages/', import.meta.url).pathname;
const folders = (within: string) =>
  readdirSync(within, { withFileTypes: true }).flatMap((each) =>
    each.isDirectory() ? [each.name] : [],
  );
const cases = folders(pages).flatMap((system) =>
  folders(pages + system).map((name) => [system, name] as const),
);
const text = (file: string) => readFileSync(pages + file, 'utf8');

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
}, 60_000);
afterAll(() => reader.close());

describe('in real Chromium', () => {
  test.each(cases)('%s/%s', { timeout: 60_000 }, async (system, name) => {
    const description =
      systems.find(({ id }) => id === system) ??
      checkDescription(JSON.parse(text(`${system}/description.json`))).description;
    if (!description) throw new Error(`${system}/description.json was refused`);
    const html = text(`${system}/${name}/page.html`);
    const url = /^<!-- address: (\S+) -->/.exec(html)?.[1] ?? '';
    // A stored frame's own frames are stored pages of their own.
    const still = html.replaceAll(/(<iframe[^>]*?)\ssrc="[^"]*"/g, '$1 hidden');
    const [frame] = await reader.read({ url, html: still }, description, { now: NOW });
    expect(frame?.reading).toEqual(JSON.parse(text(`${system}/${name}/expected.json`)));
  });
});
