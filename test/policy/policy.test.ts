import { describe, expect, test } from 'vitest';
import { defaultPolicy, readPolicy } from '../../src/policy/policy';
import { practicePolicy } from '../../src/policy/practice-policy';
import { settings } from '../../src/policy/settings';

describe('policy', () => {
  test('every default satisfies its own schema and has a label', () => {
    expect(readPolicy(defaultPolicy()).problems).toEqual([]);
    for (const setting of Object.values(settings)) expect(setting.label).not.toBe('');
  });

  test('a managed value wins over the default', () => {
    expect(readPolicy({ mode: 'routine' }).policy.mode).toBe('routine');
  });

  test('a value of the wrong shape is refused alone and named; the rest hold', () => {
    const { policy, problems } = readPolicy({ mode: 'always', minimumAge: 18 });
    expect(policy.mode).toBe('targeted');
    expect(policy.minimumAge).toBe(18);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('"mode"');
  });

  test('a name no setting has is named, prototype keys included', () => {
    const hostile = JSON.parse('{"__proto__": {"mode": "off"}, "colour": "red"}');
    const { policy, problems } = readPolicy(hostile);
    expect(policy.mode).toBe('targeted');
    expect(problems.join(' ')).toContain('"colour"');
  });

  test('the practice policy is a policy', () => {
    expect(readPolicy(practicePolicy).problems).toEqual([]);
  });
});
