// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '../../../src/model/result';
import type { Policy } from '../../../src/policy/policy';
import { WorklistSection } from '../../../src/ui/desk/worklist/WorklistSection';
import type { WorklistAnswer } from '../../../src/ui/desk/worklist/worklist-props';
import { aReferral, aSite, noon } from '../../referral/tracker/a-referral';
import { clearPage } from '../clear-page';

const NOW = noon('2026-11-23');

function show(answer: Result<WorklistAnswer>, over: Partial<Policy> = {}) {
  const read = vi.fn(async () => answer);
  const change = vi.fn(async () => ok(aReferral()));
  const root = document.createElement('div');
  document.body.append(root);
  render(
    <WorklistSection
      services={{ read, change, saveOwners: async () => ok(null), newKey: () => 'k' }}
      policy={{ ...aSite({ sealedStorage: 'passphrase' }), ...over }}
      now={NOW}
    />,
    root,
  );
  const text = () => (root.textContent ?? '').replace(/\s+/g, ' ');
  const press = async (label: string) => {
    const all = [...root.querySelectorAll('button')];
    all.find((each) => each.textContent === label)?.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { root, text, press, read };
}
afterEach(clearPage);

describe('the worklist', () => {
  it('reads nobody before somebody asks, and forgets at "Hide"', async () => {
    const { text, press, read } = show(ok({ items: [aReferral()], unread: 0, owners: [] }));
    expect(read).not.toHaveBeenCalled();
    expect(text()).not.toContain('W204417');
    await press('Show open referrals');
    expect(text()).toContain('Overdue MA · W204417 · Daisy');
    await press('Hide');
    expect(text()).not.toContain('W204417');
  });

  it('stands on sealed storage alone', () => {
    const { text, read } = show(ok({ items: [], unread: 0, owners: [] }), { sealedStorage: 'off' });
    expect(text()).toContain('Not kept here: sealed storage is off');
    expect(read).not.toHaveBeenCalled();
  });

  it('says why it cannot be read, and what it could not read', async () => {
    const locked = show(fail('locked', 'Sidenote is locked. Unlock it in the panel first.'));
    await locked.press('Show open referrals');
    expect(locked.text()).toContain('Sidenote is locked');
    expect(locked.text()).not.toContain('Nothing is open');
    const newer = show(ok({ items: [], unread: 3, owners: [] }));
    await newer.press('Show open referrals');
    expect(newer.text()).toContain('3 more cannot be read by this version');
  });

  it('says who left with something owed, by whom it is followed up and by when', async () => {
    const what = 'Still owed: the check itself, GP letter';
    const left = aReferral({
      kind: 'left-owing',
      service: { id: 'safeguarding', name: 'Safeguarding team' },
      actions: [{ who: 'Dr Adeyemi', what, when: '2026-11-24' }],
    });
    const { text, root, press } = show(ok({ items: [left], unread: 0, owners: [] }));
    await press('Show open referrals');
    expect(text()).toMatch(/MA · W204417 · Safeguarding team.*Left with something owed/);
    const more = root.querySelector<HTMLDetailsElement>('article details');
    if (more) more.open = true;
    more?.dispatchEvent(new Event('toggle'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(text()).toMatch(/Dr Adeyemi.*Still owed: the check itself, GP letter/);
  });

  it('warns of a route that has gone quiet', async () => {
    const items = [aReferral(), aReferral({ id: 'r2' })];
    const { text, press } = show(ok({ items, unread: 0, owners: [] }));
    await press('Show open referrals');
    expect(text()).toContain('Daisy has gone quiet: 2 referrals without an answer');
  });
});
