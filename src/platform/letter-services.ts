import type { PanelStep } from '../enquiry/panel-step';
import { stepKeys } from '../enquiry/step-keys';
import type { Policy } from '../policy/policy';
import type { LetterDraft } from '../referral/enquiry-draft';
import { askAgain, askBackground } from './ask-background';
import { randomId } from './keys';
import { lockServices } from './lock-services';
import { onTabChange } from './tab-changes';
import type { LetterView } from './protocol';

/**
 * The letter tab's door to the world. Nothing of the letter is in its address or title; it asks the
 * background what it is, and asks again whenever the record tab changes.
 */
export function letterServices(policy: Policy) {
  const keys = stepKeys(randomId);
  return {
    policy,
    now: () => Date.now(),
    watchLetter,
    watchLock: lockServices.watchLock,
    saveLetter: (letter: LetterDraft) => askBackground('save-letter', letter),
    async takeStep(view: LetterView, letter: string, action: 'printed' | 'copied') {
      const facts = { encounterId: view.draft.encounterId, index: view.index, letter, action };
      const step = stepOf(view, letter, action, keys.keyFor(facts));
      const taken = await askAgain('step', step);
      if (taken.ok) keys.confirmed(facts);
      return taken;
    },
    copy,
  };
}

function watchLetter(listener: (view: LetterView | undefined) => void): () => void {
  let last = '';
  const look = async () => {
    const answer = await askBackground('letter-view', {});
    const seen = JSON.stringify(answer);
    if (seen === last) return;
    last = seen;
    listener(answer.ok ? answer.value : undefined);
  };
  void look();
  const stop = onTabChange(() => void look());
  const ask = setInterval(() => void look(), 1_000);
  return () => {
    stop();
    clearInterval(ask);
  };
}

function stepOf(
  view: LetterView,
  letter: string,
  action: 'printed' | 'copied',
  key: string,
): PanelStep {
  const { draft } = view;
  return {
    kind: 'letter',
    key,
    token: view.token ?? draft.token,
    encounterId: draft.encounterId,
    ...(view.recordTabId < 0 ? {} : { tabId: view.recordTabId }),
    letter,
    action,
  };
}

/** Rich and plain together, so that a letter keeps its headings where they are understood. */
async function copy(html: string, text: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}
