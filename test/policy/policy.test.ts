import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultPolicy, readPolicy, waitingPolicy } from '../../src/policy/policy';
import { practicePolicy } from '../../src/policy/practice-policy';
import { mayDo } from '../../src/policy/roles';
import { settings } from '../../src/policy/settings';

const roles = ['clinician'];

describe('policy', () => {
  test('every default satisfies its own schema and has a label', () => {
    const read = readPolicy(defaultPolicy());
    expect(read).toEqual({ status: 'in-force', policy: defaultPolicy(), problems: [] });
    for (const setting of Object.values(settings)) expect(setting.label).not.toBe('');
  });

  test('a managed value wins over the default', () => {
    const read = readPolicy({ roles, mode: 'routine' });
    expect(read.status).toBe('in-force');
    expect(read.policy.mode).toBe('routine');
  });

  test('one value of a wrong shape refuses the whole policy, and is named', () => {
    const { status, policy, problems } = readPolicy({ roles, mode: 'always', minimumAge: 18 });
    expect(status).toBe('broken');
    expect(policy.mode).toBe('targeted');
    expect(policy.minimumAge, 'half of it applied').toBe(16);
    expect(problems.join(' ')).toContain('"mode"');
  });

  test('a broken policy keeps the roles it gives, if they are right in themselves; else there are none', () => {
    const reception = readPolicy({ roles: ['reception'], mode: 'always' });
    expect(reception.policy.roles).toEqual(['reception']);
    for (const wrong of [undefined, [], 'clinician', ['clinician', 'owner'], [1]]) {
      const read = readPolicy({ mode: 'targeted', roles: wrong });
      expect(read.status, String(wrong)).toBe('broken');
      expect(read.policy.roles).toEqual([]);
      expect(mayDo('see-state', read)).toBe(false);
    }
  });

  test('a name no setting has is only named: a newer policy does not stop an older build', () => {
    const { status, policy, problems } = readPolicy({ roles, colour: 'red', mode: 'off' });
    expect(status).toBe('in-force');
    expect(policy.mode).toBe('off');
    expect(problems.join(' ')).toContain('"colour"');
  });

  test('prototype names, at any depth, refuse the whole policy and pollute nothing', () => {
    for (const hostile of [
      '{"roles": ["clinician"], "__proto__": {"mode": "off"}}',
      '{"roles": ["clinician"], "directory": [{"__proto__": {"name": "x"}}]}',
      '{"roles": ["clinician"], "constructor": {"prototype": {"mode": "off"}}}',
    ]) {
      const read = readPolicy(JSON.parse(hostile));
      expect(read.status).toBe('broken');
      expect(read.policy.mode).toBe('targeted');
      expect(({} as { mode?: string }).mode).toBeUndefined();
    }
  });

  test('no policy is not set up: prompts for a clinician, no letters', () => {
    const read = readPolicy({});
    expect(read.status).toBe('not-set-up');
    expect(mayDo('record-enquiry', read)).toBe(true);
    expect(mayDo('write-letters', read)).toBe(false);
    expect(mayDo('set-up', read)).toBe(true);
    expect(mayDo('see-counts', read)).toBe(false);
  });

  test('before the policy is here nobody may do anything but cover', () => {
    const read = waitingPolicy();
    expect(mayDo('see-state', read)).toBe(false);
    expect(mayDo('cover', read)).toBe(true);
  });

  test('a time zone that does not exist, counts shown small outside practice: refused', () => {
    expect(readPolicy({ roles, timeZone: 'Mars/Olympus' }).status).toBe('broken');
    expect(readPolicy({ roles, showSmallNumbers: true }).status).toBe('broken');
    expect(readPolicy({ roles, showSmallNumbers: true, practice: true }).status).toBe('in-force');
  });

  test('the practice policy is a policy in force', () => {
    const read = readPolicy(practicePolicy);
    expect(read.status).toBe('in-force');
    expect(read.problems).toEqual([]);
  });
});

test('the policy the README gives a stranger is whole, and for this extension', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const [, example = ''] = /```json\n(\{\s*"3rdparty"[\s\S]*?)```/.exec(readme) ?? [];
  const given = JSON.parse(example) as { '3rdparty': { extensions: Record<string, object> } };
  const [[id, policy]] = Object.entries(given['3rdparty'].extensions) as [[string, object]];
  expect(readPolicy(policy as Record<string, unknown>)).toMatchObject({
    status: 'in-force',
    problems: [],
  });
  // An extension's id is the first half of its public key's hash, in the letters a to p.
  const config = readFileSync(new URL('../../wxt.config.ts', import.meta.url), 'utf8');
  const [, key = ''] = /PUBLIC_KEY =\s*'([^']+)'/.exec(config) ?? [];
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  expect(id).toBe([...hash].map((digit) => 'abcdefghijklmnop'[parseInt(digit, 16)]).join(''));
});
