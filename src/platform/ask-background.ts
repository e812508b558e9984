import { fail, type Result } from '../model/result';
import { browser } from './browser';
import type { Replies, Request, RequestName } from './protocol';

/** One question to the background from an extension page. A lost reply is an error value, not a throw. */
export async function askBackground<N extends RequestName>(
  name: N,
  request: Request<N>,
): Promise<Result<Replies[N]>> {
  try {
    const reply = await browser.runtime.sendMessage({ sidenote: name, request });
    return (reply as Result<Replies[N]> | undefined) ?? fail('no-reply', 'No answer. Try again.');
  } catch {
    return fail('no-reply', 'Sidenote is restarting. Try again.');
  }
}
