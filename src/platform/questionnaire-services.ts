import type { WrittenAnswers } from '../enquiry/questionnaire';
import type { Policy } from '../policy/policy';
import { askBackground } from './ask-background';
import { lockServices } from './lock-services';
import { watchCover } from './watch-cover';

/**
 * The questionnaire tab's door to the world. It may begin once; what is chosen stays in the page's
 * memory till it is handed in by one message, and nothing of it is kept anywhere by the page.
 */
export function questionnaireServices(policy: Policy) {
  const idle = policy.selfCompletionIdleSeconds;
  return {
    policy,
    begin: () => askBackground('begin-questionnaire', {}),
    finish: (answers: WrittenAnswers) => askBackground('finish-questionnaire', answers),
    end: (close: boolean) => void askBackground('end-questionnaire', { close }),
    watchLock: lockServices.watchLock,
    /** Whatever covers a panel clears this page; a touch or a key begins the idle time anew. */
    watchCover: (clear: () => void) =>
      watchCover({ coverAfterTypingSeconds: idle, coverAfterIdleSeconds: idle }, clear),
  };
}
