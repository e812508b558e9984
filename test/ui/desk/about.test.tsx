// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { lacksApproval } from '../../../src/policy/approval';
import { defaultPolicy, type Policy } from '../../../src/policy/policy';
import { AboutSection } from '../../../src/ui/desk/AboutSection';
import { clearPage } from '../clear-page';

const show = (over: Partial<Policy> = {}): string => {
  const root = document.createElement('div');
  document.body.append(root);
  render(<AboutSection policy={{ ...defaultPolicy(), ...over }} version="0.1.0" />, root);
  return (root.textContent ?? '').replace(/\s+/g, ' ');
};
afterEach(clearPage);

const approval = {
  by: 'Invented Person',
  role: 'named nurse',
  on: '2026-11-02',
  of: 'Letters and wording',
};

describe('reviews row 48: who approved this, and when', () => {
  it('without an approval says that it is not for live use', () => {
    expect(show()).toContain('Not approved for live use.');
    expect(lacksApproval(defaultPolicy())).toBe(true);
    expect(lacksApproval({ ...defaultPolicy(), practice: true })).toBe(false);
  });

  it('with one names who, in which role, what and when, and where the policies are', () => {
    const policyLinks = [{ title: 'Abuse policy', where: 'Intranet, Safeguarding' }];
    const said = show({ packApprovals: [approval], policyLinks });
    expect(said).not.toContain('Not approved');
    expect(said).toContain('Letters and wording');
    expect(said).toContain('Invented Person, named nurse');
    expect(said).toContain('2 November 2026');
    expect(said).toContain('Abuse policy: Intranet, Safeguarding');
  });
});
