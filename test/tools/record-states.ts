import type { Page } from 'puppeteer-core';
import { choose, press, see } from './drive';
import type { Launched } from './launch';
import type { Notice } from '../../src/audit/notice';
import type { RecordsStanding } from '../../src/audit/records-standing';
import type { Verification } from '../../src/audit/verification';

/**
 * States of the Desk's records that a real browser comes to seldom or never, for pictures alone: the
 * real page, with the background's answer put in its mouth.
 */
const LINK = '9f3a22c177b04e1d9a02'.padEnd(64, '7');
const AT = Date.UTC(2026, 10, 21, 3, 15);
const standing: RecordsStanding = {
  events: 1204,
  since: Date.UTC(2026, 8, 1, 8),
  base: 0,
  head: { seq: 1204, link: LINK },
  lastCheck: { at: AT - 86_400_000, events: 1190 },
  removal: { keepDays: 90, due: 0, exportFirst: false, exported: 0 },
};
const holds: Verification = {
  events: 1204,
  differing: [],
  clockJumps: [],
  head: standing.head,
  base: 0,
};
const ok = (value: unknown) => ({ ok: true, value });
const refused = (message: string) => ({ ok: false, error: 'storage', message });

interface RecordState {
  name: string;
  standing: unknown;
  verification?: unknown;
  /** What the page says once it is there. */
  words: RegExp;
}

const recordStates: readonly RecordState[] = [
  { name: 'loading', standing: undefined, words: /Looking at the records/ },
  {
    name: 'none',
    standing: ok({ ...standing, events: 0, head: { seq: 0, link: '0'.repeat(64) } }),
    words: /Nothing has been recorded/,
  },
  {
    name: 'holds',
    standing: ok(standing),
    verification: ok(holds),
    words: /Nothing found changed/,
  },
  {
    name: 'broken',
    standing: ok({ ...standing, lastCheck: { at: AT, events: 1204, brokenAt: 37 } }),
    verification: ok({
      ...holds,
      brokenAt: 37,
      clockJumps: [{ seq: 512, from: AT, to: 0 }],
      differing: ['practice|triage|2026-W47|practice'],
    }),
    words: /Broken at entry 37/,
  },
  {
    name: 'recovered',
    standing: ok({
      ...standing,
      damage: { at: AT, recovered: 212, lost: 0 },
      removal: { keepDays: 90, due: 40, exportFirst: true, exported: 12 },
    }),
    words: /Damaged and recovered/,
  },
  {
    name: 'lost',
    standing: ok({ ...standing, damage: { at: AT, recovered: 209, lost: 3 } }),
    words: /3 could not be/,
  },
  {
    name: 'refused',
    standing: refused(
      'The browser would not save on this computer, so nothing was saved. Close and reopen the browser; if it happens again tell IT. Until then use the paper card.',
    ),
    words: /would not save/,
  },
  {
    name: 'newer',
    standing: refused(
      'The counts on this computer were made by a newer version, so this one leaves them alone. Restart the browser to update. Until then use the paper card.',
    ),
    words: /newer version/,
  },
];

const noticeStates: readonly { name: string; notices: Notice[]; words: RegExp }[] = [
  {
    name: 'not-handed-over',
    notices: [
      { kind: 'not-handed-over', id: 'one', at: AT },
      { kind: 'not-handed-over', id: 'two', at: AT },
    ],
    words: /was not handed over/,
  },
  {
    name: 'damaged',
    notices: [{ kind: 'damaged', id: 'damaged', at: AT, recovered: 212, lost: 0 }],
    words: /none was lost/,
  },
  {
    name: 'lost',
    notices: [{ kind: 'damaged', id: 'damaged', at: AT, recovered: 209, lost: 3 }],
    words: /could not be put back/,
  },
  {
    name: 'storage',
    notices: [
      {
        kind: 'storage',
        id: 'storage',
        message:
          'The browser would not save on this computer, so nothing was saved. Close and reopen the browser; if it happens again tell IT. Until then use the paper card.',
      },
    ],
    words: /cannot save/,
  },
];

/** A panel opened as a page of its own has no record beside it; it is told that there are notices. */
async function answerView(page: Page): Promise<void> {
  const view = {
    ...{ tabId: 1, state: 'no-record', expected: 0, found: 0, patient: {}, accompanied: false },
    ...{ departure: false, because: [], lines: [], steps: [], dot: 'filled', notices: true },
  };
  await answerFor(page, { view: ok(view) });
}

/** The page's next loads hear these answers instead of the background's; undefined: never any. */
export async function answerFor(page: Page, replies: Record<string, unknown>): Promise<void> {
  const answers = JSON.stringify(replies, (_key, value: unknown) => value ?? null);
  // A text, since the compiler marks named functions with a helper that no page has.
  await page.evaluateOnNewDocument(`{
    const answers = ${answers};
    const real = chrome.runtime.sendMessage.bind(chrome.runtime);
    chrome.runtime.sendMessage = (message, ...rest) => {
      if (!(message?.sidenote in answers)) return real(message, ...rest);
      const answer = answers[message.sidenote];
      const callback = rest.at(-1);
      if (!answer) return new Promise(() => undefined);
      return typeof callback === 'function' ? setTimeout(callback, 0, answer) : Promise.resolve(answer);
    };
  }`);
}

export type Shoot = (page: Page, name: string, widths?: readonly number[]) => Promise<void>;

/** The Desk's records and the panel's notices in each state; the printed sheet carries the anchor. */
export async function shootRecords(session: Launched, folder: string, shoot: Shoot): Promise<void> {
  for (const state of recordStates) {
    const page = await session.browser.newPage();
    const { standing, verification } = state;
    await answerFor(page, { 'records-standing': standing, 'verify-records': verification });
    await page.goto(session.url('desk.html'));
    await see(page, 'Records on this computer');
    if (verification) await choose(page, /^Verify$/);
    await see(page, state.words);
    await shoot(page, `records-${state.name}`, [360, 1240]);
    if (state.name === 'holds') {
      await page.pdf({ path: `${folder}/desk.pdf`, preferCSSPageSize: true });
      await page.click('.records details summary');
      await shoot(page, 'records-export', [360]);
    }
    await page.close();
  }
  for (const notice of noticeStates) {
    const page = await session.browser.newPage();
    await answerFor(page, { notices: ok(notice.notices) });
    await answerView(page);
    await page.goto(session.url('sidepanel.html'));
    await page.bringToFront();
    await see(page, /Checks/);
    await press(page, 'o');
    await see(page, notice.words);
    await shoot(page, `notice-${notice.name}`, [360]);
    if (notice.name === 'lost') {
      await press(page, 'w');
      await shoot(page, 'notice-whom-to-tell', [360]);
    }
    await page.close();
  }
}
