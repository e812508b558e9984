import * as z from 'zod/mini';
import { fail, type Result } from '../model/result';
import { browser } from './browser';
import {
  Envelope,
  MAX_MESSAGE,
  requests,
  type Replies,
  type Request,
  type RequestName,
} from './protocol';

/** Who sent it, as the browser says; never what the message says of itself. */
export interface From {
  tabId: number | undefined;
  frameId: number | undefined;
}

export type Handlers = {
  [N in RequestName]: (request: Request<N>, from: From) => Promise<Result<Replies[N]>>;
};

export type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1] & {
  origin?: string;
};

/** Answers every message of the protocol; refuses the rest without saying anything of a patient. */
export function answerMessages(handlers: Handlers): void {
  const listener = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => {
    const envelope = z.safeParse(Envelope, message);
    if (!envelope.success) return undefined;
    answerMessage(handlers, envelope.data, sender)
      .catch((error: unknown) => fail('failed', `That did not work (${String(error)}). Try again.`))
      .then(reply);
    return true;
  };
  // The polyfill's type allows only `true`; "not for me" is `undefined` in every browser.
  browser.runtime.onMessage.addListener(listener as typeof listener & (() => true));
}

/** One message, judged by its sender first, then by its shape. */
export async function answerMessage(
  handlers: Handlers,
  envelope: { sidenote: string; request?: unknown },
  sender: Sender,
): Promise<Result<unknown>> {
  const name = envelope.sidenote as RequestName;
  const entry = Object.hasOwn(requests, name) ? requests[name] : undefined;
  if (!entry || sideOf(sender) !== entry.from) return fail('refused', 'Not allowed.');
  if (JSON.stringify(envelope.request)?.length > MAX_MESSAGE)
    return fail('too-large', 'Too large.');
  const parsed = z.safeParse(entry.request, envelope.request);
  if (!parsed.success) return fail('bad-request', z.prettifyError(parsed.error).slice(0, 400));
  const handler = handlers[name] as (request: unknown, from: From) => Promise<Result<unknown>>;
  return handler(parsed.data, { tabId: sender.tab?.id, frameId: sender.frameId });
}

/**
 * `sender.tab` does not tell a content script from an extension page in a tab, and `sender.url` is
 * `about:srcdoc` in such a frame: only origin and extension id are believed (trust.md 0.5).
 */
function sideOf(sender: Sender): 'frame' | 'page' | 'stranger' {
  if (sender.id !== browser.runtime.id) return 'stranger';
  const own = browser.runtime.getURL('').replace(/\/$/, '');
  if (sender.origin === own || sender.url === own || sender.url?.startsWith(`${own}/`)) {
    return 'page';
  }
  return sender.tab?.id !== undefined && sender.frameId !== undefined ? 'frame' : 'stranger';
}
