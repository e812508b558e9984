import type { PanelStep } from '../enquiry/panel-step';
import { stepKeys } from '../enquiry/step-keys';
import type { Policy } from '../policy/policy';
import type { LetterDraft } from '../referral/enquiry-draft';
import type { Letter } from '../referral/letter';
import { DOCUMENT } from '../referral/letter-form';
import { askAgain, askBackground } from './ask-background';
import { clearClipboardLater } from './clear-clipboard';
import { randomId } from './keys';
import { lockServices } from './lock-services';
import { missingGlyphs } from './missing-glyphs';
import { saveFile } from './save-file';
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
    newId: randomId,
    async takeStep(view: LetterView, letter: string, action: LetterAction) {
      const facts = { encounterId: view.draft.encounterId, index: view.index, letter, action };
      const step = stepOf(view, letter, action, keys.keyFor(facts));
      const taken = await askAgain('step', step);
      if (taken.ok) keys.confirmed(facts);
      return taken;
    },
    /** Asked anew, for what is shown may be a second old: the record, and nothing else, must be the same. */
    async isStillHere() {
      const now = await askBackground('letter-view', {});
      return now.ok && now.value.parked === undefined;
    },
    copy: (html: string, text: string) => copy(policy, html, text),
    missingGlyphs,
    saveText: (name: string, text: string, type: string) => saveFile(name, text, type),
    saveDocument,
  };
}

type LetterAction = 'printed' | 'copied' | 'saved';

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

function stepOf(view: LetterView, letter: string, action: LetterAction, key: string): PanelStep {
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
async function copy(policy: Policy, html: string, text: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      ...(html && { 'text/html': new Blob([html], { type: 'text/html' }) }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    clearClipboardLater(policy.clearClipboardSeconds);
    return true;
  } catch {
    return false;
  }
}

/** The writer is loaded here and nowhere else: most letters are never asked for in this form. */
async function saveDocument(made: Letter, mark: string): Promise<boolean> {
  try {
    const { writeDocx } = await import('./letter-docx');
    saveFile(DOCUMENT.file, await writeDocx(made, mark), DOCUMENT.type);
    return true;
  } catch {
    return false;
  }
}
