import type { WaitingList, WaitingPrompt } from '../../src/audit/waiting-prompt';
import { choose, see } from './drive';
import type { Launched } from './launch';
import { answerFor, type Shoot } from './record-states';

const HOUR = 3_600_000;

const item = (hoursAgo: number, facts: Partial<WaitingPrompt> = {}): WaitingPrompt => ({
  ...{ encounterId: crypto.randomUUID(), area: 'triage', since: Date.now() - hoursAgo * HOUR },
  ...{ rules: ['plain-injury', 'companion'], stood: 'not-opened' },
  ...facts,
});
const some = [
  item(0.3, { rules: ['overdose', 'low-mood', 'companion', 'suicidal-thoughts', 'guarded'] }),
  item(5, { stood: 'not-asked', reason: 'not-alone', rules: ['assault'] }),
  item(31, { stood: 'put-off', handedOver: true, area: 'majors' }),
  item(75, { stood: 'begun', rules: [] }),
];
const named = some.map((each, i) =>
  i % 2 ? { ...each, name: { initials: 'MA', localRef: `W20441${i}` } } : each,
);
const list = (items: WaitingPrompt[], facts: Partial<WaitingList> = {}) => ({
  ok: true,
  value: { items, total: items.length, older: 0, unread: 0, naming: 'not-kept', ...facts },
});

const states: Record<string, readonly [answer: unknown, words: RegExp]> = {
  none: [list([]), /None counted/],
  named: [list(named, { naming: 'named' }), /MA · W204411/],
  locked: [list(some, { naming: 'locked', older: 9 }), /Sidenote is locked/],
  many: [
    list(
      Array.from({ length: 200 }, (_, i) => item(i / 2)),
      { total: 412, unread: 2 },
    ),
    /412 still owed/,
  ],
  unread: [
    { ok: false, error: 'storage', message: 'The browser would not read on this computer.' },
    /does not mean that nothing is owed/,
  ],
};

/** The Desk's list of enquiries still owed: the real page, with the background's answer put in its mouth. */
export async function shootWaiting(session: Launched, shoot: Shoot): Promise<void> {
  for (const [name, [answer, words]] of Object.entries(states)) {
    const desk = await session.browser.newPage();
    await answerFor(desk, { 'waiting-prompts': answer });
    await desk.goto(session.url('desk.html'));
    await see(desk, 'Show enquiries still owed');
    await choose(desk, 'Show enquiries still owed');
    await see(desk, words);
    await desk.$eval('.waiting', (each) => each.scrollIntoView());
    await shoot(desk, `desk-waiting-${name}`, [360, 1240]);
    await desk.close();
  }
}
