import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownEngine } from '../../src/presentations/own-engine';
import { RULES } from '../../src/presentations/rules';

const folder = (path: string) => readdirSync(new URL(path, import.meta.url)).sort();
const ids = RULES.map(({ id }) => id);

it('lists every rule file, by id and in order', () => {
  const files = folder('../../src/presentations/rules').filter((name) => name !== 'index.ts');
  expect(ids.map((id) => `${id}.ts`)).toEqual(files);
});

it('has a test for every rule', () => {
  expect(folder('./rules')).toEqual(ids.map((id) => `${id}.test.ts`));
});

it.each(RULES)('$id carries its source, its review date and its words', (rule) => {
  expect(rule.reviewed).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  for (const words of [rule.title, rule.source, rule.because])
    expect(words.length).toBeGreaterThan(3);
  // Never a diagnosis, and never an accusation (practice.md 6.3).
  expect(rule.because).not.toMatch(/victim|perpetrator|suspected/i);
});

it('makes the engine, so that every class a frame names exists', () => {
  expect(ownEngine().matcher.size).toBeGreaterThan(100);
});
