import { fail, type Result } from '../model/result';
import { browser } from './browser';
import type { Replies, Request, RequestName } from './protocol';

/**
 * One question to the background from an extension page. A lost reply is an error value, not a throw;
 * so is one that is no `Result`, as an older or newer background could send across an update.
 */
export async function askBackground<N extends RequestName>(
  name: N,
  request: Request<N>,
): Promise<Result<Replies[N]>> {
  try {
    const reply: unknown = await browser.runtime.sendMessage({ sidenote: name, request });
    if (reply === undefined) return fail('no-reply', 'No answer. Try again.');
    return isResult<Replies[N]>(reply)
      ? reply
      : fail('bad-reply', 'Sidenote was updated. Close this page and open it again.');
  } catch {
    return fail('no-reply', 'Sidenote is restarting. Try again.');
  }
}

type LetterStep = 'log-letter' | 'letter-done';

/** Asked once more where the worker went away before it answered; only what carries its own key. */
export async function askAgain<
  N extends 'step' | 'track' | 'change-referral' | 'flag-step' | 'raise-flag' | LetterStep,
>(name: N, request: Request<N>): Promise<Result<Replies[N]>> {
  const answer = await askBackground(name, request);
  return answer.ok || answer.error !== 'no-reply' ? answer : askBackground(name, request);
}

/** A light check, by hand: an answer or an error that says what to do. */
function isResult<T>(reply: unknown): reply is Result<T> {
  if (typeof reply !== 'object' || reply === null) return false;
  const { ok, error, message } = reply as { ok?: unknown; error?: unknown; message?: unknown };
  if (ok === true) return Object.hasOwn(reply, 'value');
  return ok === false && typeof error === 'string' && typeof message === 'string';
}
