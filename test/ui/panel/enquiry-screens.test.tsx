// @vitest-environment happy-dom
import { render, type ComponentType } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { decidePrompt } from '../../../src/enquiry/decide-prompt';
import type { TabView } from '../../../src/enquiry/tab-view';
import type { EarlierEntry } from '../../../src/model/earlier-entry';
import { always, END, type OwnQuestionSet } from '../../../src/model/question-set';
import { defaultPolicy, type Policy } from '../../../src/policy/policy';
import { Covered } from '../../../src/ui/panel/Covered';
import { Card } from '../../../src/ui/panel/screens/card';
import { Ask } from '../../../src/ui/panel/screens/ask';
import { practicePolicy } from '../../../src/policy/practice-policy';
import { Care, CareDo } from '../../../src/ui/panel/screens/care';
import { noSafeContact } from '../../../src/referral/safe-contact';
import { Bundle } from '../../../src/ui/panel/screens/bundle';
import { Leaving } from '../../../src/ui/panel/screens/leaving';
import { Gp } from '../../../src/ui/panel/screens/letters';
import { Timeline } from '../../../src/ui/panel/screens/timeline';
import type { Panel } from '../../../src/ui/panel/use-panel';
import { ServicesProvider, type Services } from '../../../src/ui/services';
import { detectText } from '../../presentations/detect-text';
import { clearPage } from '../clear-page';

const NOW = Date.UTC(2026, 10, 21, 9);

function show(
  Screen: ComponentType<{ panel: Panel }>,
  panel: object,
  policy: Partial<Policy> = {},
  now = NOW,
  change: Partial<Services> = {},
): string {
  const services = {
    policy: { ...defaultPolicy(), ...policy },
    now: () => now,
    matchedWords: async () => [],
    ...change,
  } as unknown as Services;
  const root = document.createElement('div');
  document.body.append(root);
  render(
    <ServicesProvider value={services}>
      <Screen panel={panel as Panel} />
    </ServicesProvider>,
    root,
  );
  return root.textContent ?? '';
}

afterEach(clearPage);

const view = (change: Partial<TabView>): Partial<TabView> => ({ lines: [], steps: [], ...change });
const came = (date: string, change: Partial<EarlierEntry> = {}) => ({
  frameId: 0,
  document: 'a',
  entry: { date, rules: ['assault'], field: 'attendance' as const, fieldIndex: 0, ...change },
});
const timeline = (...history: ReturnType<typeof came>[]) =>
  show(Timeline, { view: view({ history }), draft: { care: {} } });

describe('the timeline', () => {
  it('reviews row 16: says three in 60 days, and to look afresh', () => {
    const said = timeline(came('2026-11-21'), came('2026-10-20'), came('2026-09-22'));
    expect(said).toContain('3 in 60 days');
    expect(said).toContain('Look at the danger afresh');
    expect(said).toMatch(/Only what this page and this computer show/);
    expect(said).not.toMatch(/score|risk|low|high/i);
  });

  it('reviews row 71: the third in 85 days meets the local criterion, in 95 it does not', () => {
    const third = (date: string) => timeline(came('2026-11-21'), came('2026-10-20'), came(date));
    expect(third('2026-08-28')).toContain('Local volume criterion met');
    clearPage();
    expect(third('2026-08-18')).not.toContain('criterion');
  });

  it('reviews row 22: two names are a chip, and so is the answer to who else', () => {
    const both = timeline(
      came('2026-11-21', { who: 'partner', person: 1 }),
      came('2026-10-20', { who: 'partner', person: 2 }),
    );
    expect(both).toContain('More than one person named');
    const told = { care: { 'anyone-else': { choice: 'before' } } };
    expect(show(Timeline, { view: view({}), draft: told })).toContain('More than one person');
  });

  it('never says that nothing was there', () => {
    expect(timeline()).toContain('That does not mean there was nothing');
  });
});

it('a card of a record that is not read just now says so, and is not empty', () => {
  const unread = { state: 'not-reading', reason: 'page not recognised', because: [] } as const;
  const said = show(Card, { screen: 'card', view: { ...view({}), ...unread } });
  expect(said).toMatch(/Not reading: page not recognised\. What was begun is kept/);
});

it('reviews row 26: a site’s changed questions are the ones on the screen', () => {
  const own = (version: number, say: string): OwnQuestionSet => ({
    ...{ id: 'ours', title: 'Ours', version, opens: 'first', source: 'Site group' },
    ...{ reviewed: '2026-11-01', licence: 'Written by the site', opening: 'We ask everyone.' },
    confidentiality: 'It stays with the team.',
    questions: [{ id: 'fear', say, sayRemotely: 'Just yes or no: fear?', next: always(END) }],
  });
  const panel = { screen: 'ask:ours/fear', draft: { answers: {}, gate: 'in-person' } };
  const ask = (set: OwnQuestionSet) =>
    show(Ask, panel, { questionSet: 'ours', ownQuestionSets: [set] });
  expect(ask(own(1, 'Are you afraid?'))).toContain('Are you afraid?');
  clearPage();
  expect(ask(own(2, 'Is somebody frightening you?'))).toContain('Is somebody frightening you?');
});

it('small signs together are said on the card as that, with no sum and nothing more', () => {
  const note = 'Boyfriend stared at the floor, she hid her arms and would not say how';
  const signs = detectText(note).filter(({ id }) => id === 'several-signs');
  expect(signs.length).toBeGreaterThan(1);
  const policy = defaultPolicy();
  const around = { lines: [], steps: [], accompanied: false, departure: false, user: 'Nurse A' };
  const decision = decidePrompt({ ...around, presentations: signs, policy, age: 35, now: NOW });
  expect(decision.status).toBe('prompt');
  const because = signs.map((presentation) => ({ frameId: 0, document: 'a', presentation }));
  const said = show(Card, { view: { ...around, because, decision }, screen: 'card' });
  expect(said).toMatch(/Consider asking.*Because.*several small signs together/);
  expect(said.match(/several small signs together/g)).toHaveLength(1);
  expect(said).not.toMatch(/score|risk|weigh|points|%/i);
});

it('a factor of the record is a chip in the words of what was read, once, with its quote once', async () => {
  const note = 'Alleged assault. Took 16 paracetamol, police have him. Nowhere safe to go.';
  const found = detectText(note);
  const quotes = (spans: readonly { presentation: (typeof found)[number] }[]) =>
    spans.map(({ presentation: { id, start, end } }) => ({ id, words: note.slice(start, end) }));
  const around = { lines: [], steps: [], accompanied: false, departure: false, user: 'Nurse A' };
  const policy = defaultPolicy();
  const decision = decidePrompt({ ...around, presentations: found, policy, age: 35, now: NOW });
  const because = found.map((presentation) => ({ frameId: 0, document: 'a', presentation }));
  const draft = { care: {}, found: found.map(({ id }) => id) };
  show(
    Card,
    { view: { ...around, token: {}, because, decision }, screen: 'card', draft },
    {},
    NOW,
    {
      matchedWords: async (_view, spans) => quotes(spans as typeof because),
    },
  );
  await new Promise((resolve) => setTimeout(resolve, 30));
  const root = document.body;
  const chips = [...root.querySelectorAll('.chip, .chips li')].map((each) => each.textContent);
  expect(chips).toContain('an overdose');
  expect(chips.join(' | ')).toMatch(/arrested or in custody/i);
  expect(root.textContent).not.toMatch(/thoughts|released, or|very afraid/i);
  const open = [...root.querySelectorAll('q')].filter((each) => !each.closest('details'));
  const said = open.map((each) => each.textContent ?? '');
  expect(said.length).toBeGreaterThan(1);
  for (const each of said)
    expect(said.filter((other) => other.toLowerCase().includes(each.toLowerCase()))).toEqual([
      each,
    ]);
});

it('so-called honour: said at once on the card, and no letter to the GP but on their word', async () => {
  const presentation = { id: 'forced-marriage', part: 'prompts', tier: 2, certainty: 'affirmed' };
  const because = [{ presentation: { ...presentation, time: 'current', subject: 'patient' } }];
  const decision = { status: 'prompt', lead: 'ask', because: because.map((b) => b.presentation) };
  const draft = { care: {}, answers: {}, letters: [], found: ['forced-marriage'] };
  const at = view({ because, decision } as never);
  expect(show(Card, { view: at, draft, screen: 'card' })).toContain('Never contact the family');
  clearPage();
  expect(show(Gp, { draft })).toMatch(/tell the family.*They say it is safe: write it/);
  clearPage();
  expect(show(Gp, { draft: { ...draft, found: [] } })).not.toMatch(/the family|is safe/);
  clearPage();
  // Nor by the short way of somebody who is leaving.
  const went: string[] = [];
  const leaving = { ...draft, leaving: true, found: ['overdose', 'forced-marriage'] };
  const go = (screen: string) => went.push(screen);
  show(Leaving, { view: view({}), draft: leaving, go, update: () => leaving });
  await new Promise((resolve) => setTimeout(resolve, 420));
  document.dispatchEvent(new KeyboardEvent('keydown', { key: 'g' }));
  expect(went).toEqual(['gp']);
});

it('reviews row 38: what happens next is said before the children are asked about', () => {
  const said = show(Care, { screen: 'care:children', draft: { care: {} } });
  expect(said).toContain('It does not mean they would be taken away');
  expect(said.indexOf('taken away')).toBeLessThan(said.indexOf('Yes'));
});

it('a sexual assault shows the site’s own centre, with its number; where none is listed it says so', () => {
  const draft = { care: { 'sexual-assault': { choice: 'recent' } } };
  const told = { screen: 'care-do:sexual-assault', draft, say: () => undefined };
  const said = show(CareDo, told, practicePolicy);
  expect(said).toMatch(/Willow Centre.*020 7946 0107.*Open now.*Do now.*hours count/);
  clearPage();
  const none = show(CareDo, told, { safeguardingContact: 'Named nurse, ext 4' });
  expect(none).toMatch(/No number is listed here. Ask Named nurse, ext 4/);
});

it('reviews row 25: an overdose and a disclosure offer the liaison letter, and a suicide-safety line', () => {
  const told = { code: 'asked-disclosed', questionsAsked: 2, questionsAnswered: 2 };
  const draft = { care: {}, answers: {}, letters: [], safeContact: noSafeContact(), outcome: told };
  const bundle = (found: string[]) =>
    show(Bundle, { view: view({}), draft: { ...draft, found } }, practicePolicy);
  expect(bundle(['overdose'])).toMatch(/Mental-health liaison ?Offered/);
  clearPage();
  expect(bundle(['fear'])).not.toContain('liaison');
  clearPage();
  const attempt = { ...draft, care: { 'suicide-risk': { choice: 'tried' } } };
  const said = show(CareDo, { screen: 'care-do:suicide-risk', draft: attempt });
  expect(said).toContain('Mental health assessment before they leave');
});

it('reviews row 39: 19:00 on 23 December, the holiday cover is rung and the GP letter goes today', () => {
  const days = [1, 2, 3, 4, 5, 6, 7];
  const entry = { for: 'Anyone here', route: 'phone', checked: '2026-11-02' };
  const directory = [
    {
      ...{ ...entry, id: 'daisy', name: 'Daisy Project', kind: 'hospital-project' },
      ...{ phone: '020 7946 0103', outOfHours: 'on-call', bankHolidays: 'closed' },
      hours: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
    },
    {
      ...{ ...entry, id: 'on-call', name: 'On-call IDVA', kind: 'idva', phone: '020 7946 0104' },
      ...{ askFor: 'the on-call IDVA', hours: [{ days, from: '17:00', to: '24:00' }] },
      bankHolidayHours: [{ from: '00:00', to: '24:00' }],
    },
  ] as Policy['directory'];
  const draft = {
    answers: {},
    care: {},
    letters: [],
    leaving: true,
    found: ['overdose', 'relationship-problem'],
  };
  const leaving = (at: number) => show(Leaving, { view: view({}), draft }, { directory }, at);
  expect(leaving(Date.UTC(2026, 11, 23, 19))).toMatch(
    /On-call IDVA: 020 7946 0104.*Letter to the GP ?Send today/,
  );
  clearPage();
  expect(leaving(Date.UTC(2026, 11, 25, 11)), 'Christmas morning').toContain('On-call IDVA');
  clearPage();
  expect(leaving(Date.UTC(2026, 11, 23, 10)), 'an ordinary morning').toContain('Daisy Project');
});

describe('reviews row 33: a line to learn from', () => {
  const covered = (state: TabView['state'], policy: Partial<Policy> = {}) =>
    show(Covered, { view: { state, dot: 'hollow' }, notice: '' }, policy);

  it('stands in the idle panel, and never while a patient is open', () => {
    expect(covered('no-record')).toContain('Another line');
    clearPage();
    expect(covered('reading')).not.toContain('Another line');
  });

  it('tells a reader nothing, can be switched off, and names who to ask on this shift', () => {
    expect(covered('no-record')).not.toMatch(/abuse|violence|hurt|afraid|partner/i);
    clearPage();
    const days = [1, 2, 3, 4, 5, 6, 7];
    const champions = [
      { name: 'Sam Okoro', contact: 'ext 4412', hours: [{ days, from: '08:00', to: '20:00' }] },
      { name: 'Ola Night', contact: 'ext 9', hours: [{ days, from: '20:00', to: '08:00' }] },
    ];
    const off = covered('no-record', { learningLines: false, champions });
    expect(off).not.toContain('Another line');
    expect(off).toContain('Sam Okoro, ext 4412');
    expect(off).not.toContain('Ola Night');
  });
});
