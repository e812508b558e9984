import type { TabView } from '../enquiry/tab-view';
import type { Policy } from '../policy/policy';
import type { NewFlag } from '../reception/flag';
import type { IncomingLetter, LetterName } from '../reception/letter-log';
import { askAgain, askBackground } from './ask-background';
import { openPage } from './open-page';

/** The panel's door for reception. What it may read is four fields, and dates and senders. */
export function receptionServices(
  policy: Policy,
  shared: {
    now(): number;
    newKey(): string;
    watchView(listener: (view: TabView) => void): () => void;
    copy(text: string): Promise<boolean>;
  },
) {
  return {
    policy,
    now: shared.now,
    newKey: shared.newKey,
    watchView: shared.watchView,
    copy: shared.copy,
    readFlagView: (tabId: number) => askBackground('flag-view', { tabId }),
    beginFlag: (of: { tabId?: number; nhsNumber?: string }) => askBackground('begin-flag', of),
    raiseFlag: (ticket: string, flag: NewFlag) => askAgain('raise-flag', { ticket, flag }),
    logLetter: (letter: IncomingLetter) => askAgain('log-letter', { letter }),
    readLetterRows: () => askBackground('letter-rows', {}),
    letterDone: (key: string, letter: LetterName) => askAgain('letter-done', { key, letter }),
    openWorriedSheet: () => void openPage('sheet'),
  };
}
