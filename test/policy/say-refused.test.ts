import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../src/policy/policy';
import { settings } from '../../src/policy/settings';
import { FAULTS } from './faults';

const say = (name: string, value: unknown): string =>
  readPolicy({ roles: ['lead'], [name]: value }).problems.find((each) => each.includes(name)) ?? '';

describe('what is said of a setting that is refused', () => {
  it('names what may stand there', () => {
    expect(say('mode', 'sometimes')).toBe(
      'Setting "mode" is wrong (it must be one of "targeted", "routine", "off"), so none of the policy is used. Correct it in the policy.',
    );
    expect(say('coverAfterTypingSeconds', 1e6)).toMatch(/it must be at most \d+\)/);
    expect(say('coverAfterTypingSeconds', '30')).toContain('(it must be a number)');
    expect(say('championAreas', 'gp')).toContain('(it must be a list)');
    expect(say('showSmallNumbers', 'yes')).toContain('(it must be true or false)');
  });

  it('names the place within it, and a part that no setting has', () => {
    expect(say('championAreas', ['gp', 'roof'])).toContain('(1: it must be one of "triage"');
    const [service] = [{ id: 'a', name: 'A', kind: 'idva', for: 'Anyone', checked: '2026-11-02' }];
    expect(say('directory', [{ ...service, colour: 'red' }])).toContain(
      'there is no "colour" in it',
    );
  });

  it('is in words for every setting and every fault, and never gives the value back', () => {
    for (const name of Object.keys(settings)) {
      for (const fault of FAULTS.filter(({ kind }) => kind !== 'huge')) {
        const said = say(name, fault.value);
        expect(said, `${name}, ${fault.say}`).not.toMatch(/Invalid|✖|undefined|NaN|onerror|Owner/);
        expect(said.length, `${name}, ${fault.say}`).toBeLessThan(420);
      }
    }
  });
});
