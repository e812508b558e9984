import type { Page } from 'puppeteer-core';
import { choose, see, typeInto } from './drive';
import type { Launched } from './launch';
import { answerFor } from './record-states';

type Answer = { ok: true; value: unknown } | { ok: false; error: string; message: string };
const ok = (value: unknown): Answer => ({ ok: true, value });

interface LockedState {
  name: string;
  needs: string;
  /** What the background answers to a passphrase. */
  answer?: Answer;
  words: RegExp;
}

/** The words are those of `platform/keys`; what a person reads is looked at here. */
const lockedStates: readonly LockedState[] = [
  { name: 'locked', needs: 'passphrase', words: /Locked\./ },
  {
    name: 'locked-wrong',
    needs: 'passphrase',
    answer: {
      ok: false,
      error: 'wrong-passphrase',
      message: 'That is not the passphrase. Try again.',
    },
    words: /not the passphrase/,
  },
  {
    name: 'locked-wait',
    needs: 'passphrase',
    answer: { ok: false, error: 'wait', message: 'Wait 40 seconds, then try again.' },
    words: /Wait 40 seconds/,
  },
  { name: 'locked-first', needs: 'first-passphrase', words: /Choose a passphrase/ },
  { name: 'locked-damaged', needs: 'damaged', words: /damaged/ },
  { name: 'locked-unreadable', needs: 'unreadable', words: /could not be read/ },
];

/** The locked panel in each state: the real page, with the background's answer put in its mouth. */
export async function shootLocked(
  session: Launched,
  shoot: (page: Page, name: string, widths?: readonly number[]) => Promise<void>,
): Promise<void> {
  for (const { name, needs, answer, words } of lockedStates) {
    const page = await session.browser.newPage();
    await answerFor(page, { 'lock-view': ok({ count: 1, needs }), unlock: answer ?? ok(null) });
    await page.setViewport({ width: 360, height: 860 });
    await page.goto(session.url('sidepanel.html'));
    if (answer) {
      await see(page, /Locked\./);
      await typeInto(page, 'Passphrase', 'quiet heron over the weir');
      await choose(page, 'Unlock');
    }
    await see(page, words);
    await shoot(page, name, [360]);
    await page.close();
  }
}
