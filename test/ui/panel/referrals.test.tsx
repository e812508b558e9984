// @vitest-environment happy-dom
import type { ComponentType } from 'preact';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fail, ok, type Result } from '../../../src/model/result';
import type { Policy } from '../../../src/policy/policy';
import { practicePolicy } from '../../../src/policy/practice-policy';
import type { TrackedReferral } from '../../../src/referral/tracker/tracked-referral';
import { Done } from '../../../src/ui/panel/screens/done';
import { ReferralScreen } from '../../../src/ui/panel/screens/referral';
import { LogCall, ReferralsScreen } from '../../../src/ui/panel/screens/referrals';
import { ServiceCard, ServiceChooser } from '../../../src/ui/panel/screens/services';
import type { Panel } from '../../../src/ui/panel/use-panel';
import { ServicesProvider, type Services } from '../../../src/ui/services';
import { aReferral, aSite, noon } from '../../referral/tracker/a-referral';
import { clearPage } from '../clear-page';

const NOW = noon('2026-11-23');
const token = { system: 'practice-emergency', patientKey: 'p1', document: 'd', epoch: 0 };
const draft = {
  ...{ token, encounterId: 'visit-2', startedAt: 0, origin: 'prompt', answers: {}, care: {} },
  ...{ safeContact: { voicemail: 'no', text: 'no', post: 'no' }, letters: [], screen: 'card' },
  outcome: { code: 'asked-disclosed', questionsAsked: 2, questionsAnswered: 2 },
};
type Read = Result<{ items: TrackedReferral[]; unread: number }>;

async function show(
  Screen: ComponentType<{ panel: Panel }>,
  screen: string,
  given: { policy?: Partial<Policy>; read?: Read } = {},
) {
  const go = vi.fn();
  const track = vi.fn(async () => ok(null));
  const read = given.read ?? ok({ items: [], unread: 0 });
  const services = {
    policy: { ...aSite(), ...practicePolicy, ...given.policy },
    now: () => NOW,
    newKey: () => crypto.randomUUID(),
    readReferrals: async () => read,
    track,
    writeLines: async () => ok({ neutral: 'N', full: 'F' }),
  } as unknown as Services;
  const panel = {
    ...{ screen, draft, view: { tabId: 7, token, encounterId: 'visit-2' } },
    ...{ go, say: vi.fn(), step: async () => true, update: () => draft },
  } as unknown as Panel;
  const root = document.createElement('div');
  document.body.append(root);
  render(
    <ServicesProvider value={services}>
      <Screen panel={panel} />
    </ServicesProvider>,
    root,
  );
  const text = () => (root.textContent ?? '').replace(/\s+/g, ' ');
  await vi.waitFor(() => expect(text()).not.toMatch(/One moment|Recording …/));
  return { root, text, go, track };
}
afterEach(clearPage);

describe('hazard H37: a call that nobody took', () => {
  it('is logged as that: who tries again, and today; never as spoken to', async () => {
    const { root, track } = await show(LogCall, 'log-call:elm-marac');
    const [person, owner] = root.querySelectorAll('input');
    const type = async (input: HTMLInputElement | undefined, words: string) => {
      if (!input) throw new Error('no field');
      input.value = words;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve));
    };
    await type(person, '');
    await type(owner, 'Sister Lund');
    const row = [...root.querySelectorAll('button')].find((each) =>
      each.textContent?.includes('Nobody was reached'),
    );
    // Presses on a screen that has just come are ignored.
    await new Promise((resolve) => setTimeout(resolve, 450));
    row?.click();
    await vi.waitFor(() => expect(track).toHaveBeenCalledTimes(1));
    const [, , referral] = track.mock.calls[0] as unknown as [unknown, string, object];
    expect(referral).toMatchObject({ again: { who: 'Sister Lund', when: '2026-11-23' } });
    expect(referral).not.toHaveProperty('person');
  });
});

describe('reviews row 40: which service', () => {
  it('says in one line who each is for, and marks what must be checked', async () => {
    const { text } = await show(ServiceChooser, 'services');
    expect(text()).toMatch(/^Daisy Project020 7946 0103/);
    expect(text()).toContain('Elmbridge OutreachAnyone living in the borough who wants support');
    expect(text()).toContain('Men’s advice serviceCheck before use. Men who are hurt');
  });

  it('outreach and IDVA show the thresholds of the local pack, not one another’s', async () => {
    const outreach = await show(ServiceCard, 'service:elm-outreach');
    expect(outreach.text()).toContain('Refer whenNot in danger today; support over weeks');
    clearPage();
    const idva = await show(ServiceCard, 'service:night-idva');
    expect(idva.text()).toContain(
      'Refer whenSerious harm is feared, or they cannot go home safely',
    );
  });

  it('one past its date gets no letter, and says why', async () => {
    const old = (practicePolicy.directory ?? []).map((each) => ({
      ...each,
      expires: '2026-11-01',
    }));
    const { text } = await show(ServiceCard, 'service:daisy', { policy: { directory: old } });
    expect(text()).toContain('out of date, so no letter goes there');
    expect(text()).not.toContain('Write the letter');
  });

  it('with none listed the helpline stands there all the same', async () => {
    const { text } = await show(ServiceChooser, 'services', { policy: { directory: [] } });
    expect(text()).toContain('0808 2000 247');
    expect(text()).toContain('None is listed here');
  });
});

describe('what was asked for', () => {
  it('that could not be read never looks like nothing', async () => {
    const read = fail('locked', 'Sidenote is locked. Unlock it in the panel first.');
    const { text } = await show(ReferralsScreen, 'referrals', { read });
    expect(text()).toContain('Sidenote is locked');
    expect(text()).not.toContain('Nothing is open');
    clearPage();
    const newer = await show(ReferralsScreen, 'referrals', { read: ok({ items: [], unread: 2 }) });
    expect(newer.text()).toContain('2 kept by another version cannot be read here');
    expect(newer.text()).not.toContain('Nothing is open');
  });

  it('reviews row 52: what is late carries a mark and the word, not a colour', async () => {
    const drafted = aReferral({ states: [{ at: NOW - 25 * 3_600_000, state: 'drafted' }] });
    const { root, text } = await show(ReferralsScreen, 'referrals', {
      read: ok({ items: [drafted], unread: 0 }),
    });
    expect(text()).toContain('Not handed on. Overdue: to be handed on');
    expect(root.querySelector('svg.overdue-mark')).not.toBeNull();
  });

  it('reviews row 41: no contact made proposes other routes', async () => {
    const item = aReferral({
      states: [{ at: NOW, state: 'no-contact', reason: 'no-answer' }],
    });
    const read = ok({ items: [item], unread: 0 });
    const routes = await show(ReferralScreen, `referral:${item.id}/routes`, { read });
    const rows = [...routes.root.querySelectorAll('button')].map((each) => each.textContent ?? '');
    expect(rows.length).toBeGreaterThanOrEqual(3);
    expect(rows.join(' ')).toContain('At the next attendance');
  });
});

describe('Done', () => {
  it('without sealed storage says that it is not tracked here, how many, and whom to tell', async () => {
    const read = ok({ items: [aReferral()], unread: 0 });
    const { text } = await show(Done, 'done', { policy: { sealedStorage: 'off' }, read });
    await vi.waitFor(() => expect(text()).toContain('1 thing is open until the browser closes'));
    expect(text()).toContain('Not tracked here');
    expect(text()).toContain('Tell: Safeguarding team');
  });

  it('with it says that it is tracked', async () => {
    const { text } = await show(Done, 'done', { policy: { sealedStorage: 'passphrase' } });
    await vi.waitFor(() => expect(text()).toContain('Tracked on this computer, sealed: 0 things'));
    expect(text()).not.toContain('Not tracked');
  });
});
