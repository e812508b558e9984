// @vitest-environment happy-dom
// A host redesigns its pages without telling anybody. Each stored page is changed at random, and what
// is then read must be as before, or the reading must say that something is missing: never a wrong
// value, and never a silent loss. CHANGES=5000 for a longer run.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEncounter } from '../../src/records/read-encounter';
import { systems } from '../../src/records/systems';
import { seeded } from '../trust/rig/random';
import { changePage, findDishonest } from './change-page';
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
      const done = changePage(document, seeded(seed * 7919 + name.length).next, system.ignore);
      expect(findDishonest(before, read()), `seed ${seed}: ${done}`).toBeUndefined();
    }
  });
});
