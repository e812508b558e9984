// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Naming, WaitingList, WaitingPrompt } from '../../../src/audit/waiting-prompt';
import { fail, ok, type Result } from '../../../src/model/result';
import { WaitingSection } from '../../../src/ui/desk/worklist/WaitingSection';
import { saySpan } from '../../../src/ui/desk/worklist/waiting-words';
import { clearPage } from '../clear-page';

const NOW = Date.UTC(2026, 10, 23, 12);
const HOUR = 3_600_000;

const item = (facts: Partial<WaitingPrompt> = {}): WaitingPrompt => ({
  ...{ encounterId: crypto.randomUUID(), area: 'triage', since: NOW - 5 * HOUR },
  ...{ rules: ['plain-injury', 'repeat-attendance'], stood: 'not-opened' },
  ...facts,
});
const list = (items: WaitingPrompt[], facts: Partial<WaitingList> = {}): Result<WaitingList> =>
  ok({ items, total: items.length, older: 0, unread: 0, naming: 'not-kept', ...facts });

function show(...answers: Result<WaitingList>[]) {
  const read = vi.fn(async () => answers.shift() ?? list([]));
  const root = document.createElement('div');
  document.body.append(root);
  render(<WaitingSection read={read} timeZone="Europe/London" now={() => NOW} />, root);
  const text = () => (root.textContent ?? '').replace(/\s+/g, ' ');
  const press = async (label: string) => {
    const all = [...root.querySelectorAll('button')];
    const found = all.find((each) => each.textContent === label);
    if (!found) throw new Error(`No "${label}" among ${all.map((each) => each.textContent)}`);
    found.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  return { root, text, press, read };
}
afterEach(clearPage);

describe('enquiries still owed', () => {
  it('are read once somebody asks, and forgotten at "Hide"', async () => {
    const { text, press, read } = show(list([item()]));
    expect(read).not.toHaveBeenCalled();
    expect(text()).toContain(
      'The last 7 days, from this computer alone. That you looked is recorded.',
    );
    await press('Show enquiries still owed');
    expect(text()).toContain('1 still owed. Newest first.');
    expect(text()).toContain(
      'Triage, at 07:00Card not opened. Waiting 5 hours.Noticed: Repeated attendance; Injury to head, face or neck.',
    );
    await press('Hide');
    expect(text()).not.toContain('Card not opened');
  });

  it('say how far somebody came with each, and who it is where that is given', async () => {
    const { text, press } = show(
      list(
        [
          item({
            stood: 'not-asked',
            reason: 'not-alone',
            name: { initials: 'MA', localRef: 'W2' },
          }),
          item({ stood: 'put-off', handedOver: true, name: { initials: '', localRef: 'W3' } }),
          item({ stood: 'begun', rules: [] }),
          item({ rules: ['of-another-version'] }),
          item({ rules: ['companion', 'low-mood', 'overdose', 'plain-injury', 'strangulation'] }),
        ],
        { naming: 'named' },
      ),
    );
    await press('Show enquiries still owed');
    expect(text()).toMatch(/MA · W2 · Triage, at 07:00Not asked: not alone\./);
    expect(text()).toMatch(
      /No name read · W3 · .*Put off, no reason given\. .* referral was made\./,
    );
    expect(text()).toMatch(/Questions begun, not finished\..*No presentation: asked of everyone/);
    expect(text()).toContain('Noticed: Of another version.');
    expect(text()).toMatch(/Noticed: [^.]*trangulation[^.]*; Overdose; [^;.]+, and 2 more\./);
    expect(text()).toContain('Named where a check was put off');
  });

  it.each<[Naming, string]>([
    ['not-kept', 'this computer keeps nothing that names a patient'],
    ['not-for-role', 'names are for the safeguarding lead'],
    ['locked', 'Sidenote is locked. Unlock it in the panel and read again.'],
    ['unread', 'what is sealed here could not be read'],
  ])('say why nobody is named (%s), and how to find them', async (naming, words) => {
    const { text, press } = show(list([item()], { naming }));
    await press('Show enquiries still owed');
    expect(text()).toContain(`Nobody is named: ${words}`);
    expect(text()).toContain(
      'Find them in the record system by area and time: they may have been asked on paper',
    );
  });

  it('say that some of what is sealed could not be read', async () => {
    const { text, press } = show(list([item()], { naming: 'partly' }));
    await press('Show enquiries still owed');
    expect(text()).toContain('cannot be read by this version: update Sidenote');
  });

  it('are none only where none was counted here; what could not be read is never that', async () => {
    const none = show(list([]));
    await none.press('Show enquiries still owed');
    expect(none.text()).toContain('None counted on this computer in the last 7 days.');
    expect(none.text()).not.toContain('Nobody is named');
    const broken = show(list([item()]), fail('storage-refused', 'The browser would not read.'));
    await broken.press('Show enquiries still owed');
    await broken.press('Read again');
    expect(broken.text()).toContain('would not read. This does not mean that nothing is owed.');
    expect(broken.text()).not.toMatch(/None counted|Card not opened/);
    const newer = show(list([], { total: 2, unread: 2 }));
    await newer.press('Show enquiries still owed');
    expect(newer.text()).toContain('2 of them cannot be read by this version');
    expect(newer.text()).not.toContain('None counted');
  });

  it('are drawn a few at a time, and say what is not listed', async () => {
    const many = Array.from({ length: 40 }, (_, i) => item({ since: NOW - i * HOUR }));
    const { root, text, press } = show(list(many, { total: 1061, older: 9 }));
    await press('Show enquiries still owed');
    expect(root.querySelectorAll('article')).toHaveLength(25);
    expect(text()).toContain('1,061 still owed. The newest 25 are shown.');
    await press('Show 15 more');
    expect(root.querySelectorAll('article')).toHaveLength(40);
    expect(text()).toContain('The 40 newest are listed. The rest stand in the counts.');
    expect(text()).toContain('9 from before these 7 days are not listed.');
  });
});

it.each([
  [-HOUR, 'less than a minute'],
  [59_000, 'less than a minute'],
  [60_000, '1 minute'],
  [HOUR - 1, '59 minutes'],
  [HOUR, '1 hour'],
  [47 * HOUR, '47 hours'],
  [48 * HOUR, '2 days'],
])('%d ms is %s', (span, words) => expect(saySpan(span)).toBe(words));
