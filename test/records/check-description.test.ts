import { describe, expect, test } from 'vitest';
import { checkDescription } from '../../src/model/check-description';
import { systems } from '../../src/records/systems';

const emergency = (): Record<string, unknown> => structuredClone({ ...systems[0] });

describe('a description', () => {
  test.each(systems.map((system) => [system.id, system] as const))(
    '%s is in order',
    (_, system) => {
      expect(checkDescription(JSON.parse(JSON.stringify(system)))).toEqual({
        description: system,
        problems: [],
      });
    },
  );

  test('with a wrong field goes on without it, and names it', () => {
    const json = emergency();
    const fields = json.fields as Record<string, unknown>[];
    fields[2] = {
      kind: 'patient.nhsNumber',
      tense: 'this-episode',
      optional: true,
      locators: [{ by: 'xpath', path: '//b' }],
    };
    const { description, problems } = checkDescription(json);
    expect(description?.fields.length).toBe(fields.length - 1);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/practice-emergency.*field 2 \(patient\.nhsNumber\).*Correct it/);
  });

  test('that loses a field a page expects says so', () => {
    const json = emergency();
    (json.fields as unknown[])[0] = { kind: 'patient.name', tense: 'today', locators: [] };
    const { problems } = checkDescription(json);
    expect(
      problems.filter((each) => each.includes('field 0 (patient.name)')).length,
    ).toBeGreaterThan(0);
    expect(problems.some((each) => each.includes('"triage" expects patient.name'))).toBe(true);
  });

  test('naming a context that does not exist says so', () => {
    const json = emergency();
    Object.assign((json.fields as Record<string, unknown>[])[6] ?? {}, { contexts: ['tirage'] });
    expect(checkDescription(json).problems[0]).toContain('names the context "tirage"');
  });

  test.each([
    ['nothing', undefined],
    ['a string', 'x'],
    ['a list', []],
    ['no fields', { ...emergency(), fields: 'all' }],
    ['an unknown setting', { ...emergency(), script: 'alert(1)' }],
    ['too long a selector', { ...emergency(), fingerprint: 'a'.repeat(301) }],
    ['too many fields', { ...emergency(), fields: Array.from({ length: 81 }, () => ({})) }],
    ['a prototype', JSON.parse('{"__proto__":{"id":"x"}}')],
  ])('of %s is refused as a whole, in words', (_, json) => {
    const { description, problems } = checkDescription(json);
    expect(description).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems)
      expect(problem).toMatch(/^Description ".*" was refused: .*no page/);
  });
});
