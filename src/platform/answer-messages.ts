import * as z from 'zod/mini';
import { judgePlain } from '../model/plain-value';
import { fail, type Result } from '../model/result';
import { whyNot, type Action, type Standing } from '../policy/roles';
import { browser } from './browser';
import { currentPolicy } from './policy-source';
import { MESSAGE_BOUNDS, requests, type Replies, type Request, type RequestName } from './protocol';
import { limitRate, type RateLimit } from './rate-limit';

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

/** What every message passes through: who may, how often, and what then happens. */
export interface Door {
  handlers: Handlers;
  /** The policy's roles and whether it is in force, asked anew for each message. */
  standing(): Promise<Standing>;
  limit: RateLimit;
  /** Told of what a page of ours asked and this computer's roles do not give. */
  onRefused?(action: Action): void;
}

/** Answers every message of the protocol; refuses the rest without saying anything of a patient. */
export function answerMessages(handlers: Handlers, onRefused: (action: Action) => void): void {
  const door: Door = { handlers, standing: currentPolicy, limit: limitRate(), onRefused };
  const listener = (message: unknown, sender: Sender, reply: (answer: unknown) => void) => {
    if (nameOf(message) === undefined) return undefined;
    void answerMessage(door, message, sender).then(reply);
    return true;
  };
  // The polyfill's type allows only `true`; "not for me" is `undefined` in every browser.
  browser.runtime.onMessage.addListener(listener as typeof listener & (() => true));
}

/**
 * One message: its sender first, then how often, how large, which role, and last its shape. Nothing of
 * an error or of what was sent goes back, for either may hold what stands in a record.
 */
export async function answerMessage(
  door: Door,
  message: unknown,
  sender: Sender,
): Promise<Result<unknown>> {
  try {
    return await judge(door, message, sender);
  } catch {
    return fail('failed', 'That did not work. Try again.');
  }
}

async function judge(door: Door, message: unknown, sender: Sender): Promise<Result<unknown>> {
  const name = nameOf(message);
  const entry = name === undefined ? undefined : requests[name];
  if (name === undefined || !entry || sideOf(sender) !== entry.from) return REFUSED;
  if (!withinRate(door.limit, entry.from, sender)) return TOO_MANY;
  const plainness = judgePlain(message, MESSAGE_BOUNDS);
  if (plainness === 'too-large') return fail('too-large', 'Too large.');
  const envelope = message as { sidenote: string; request?: unknown };
  if (plainness === 'unsafe' || !isEnvelope(envelope)) return NOT_UNDERSTOOD;
  const standing = await door.standing();
  if (entry.from === 'frame' && standing.status === 'waiting') return STARTING;
  if (entry.from === 'page') {
    const refused = whyNot(entry.to, standing);
    if (refused && standing.status === 'in-force') door.onRefused?.(entry.to);
    if (refused) return fail(refused.error, refused.message);
  }
  const parsed = z.safeParse(entry.request, envelope.request);
  if (!parsed.success) return NOT_UNDERSTOOD;
  const handler = door.handlers[name] as (request: unknown, from: From) => Promise<Result<unknown>>;
  return await handler(parsed.data, { tabId: sender.tab?.id, frameId: sender.frameId });
}

const REFUSED = fail('refused', 'Not allowed.');
const TOO_MANY = fail('too-many', 'Too much at once. It is tried again in a moment.');
const STARTING = fail('starting', 'Sidenote is starting.');
const NOT_UNDERSTOOD = fail('bad-request', 'That was not understood. Close this page and open it.');

/** The name of a message of ours; undefined for anything else, whatever it is. */
function nameOf(message: unknown): RequestName | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!Object.hasOwn(message, 'sidenote')) return undefined;
  const { sidenote: name } = message as { sidenote: unknown };
  return typeof name === 'string' && Object.hasOwn(requests, name)
    ? (name as RequestName)
    : undefined;
}

/** `sidenote` and `request` and nothing else; asked only of what is within bounds. */
function isEnvelope(message: object): boolean {
  return Object.keys(message).every((key) => key === 'sidenote' || key === 'request');
}

function withinRate(limit: RateLimit, side: 'frame' | 'page', sender: Sender): boolean {
  const tab = String(sender.tab?.id ?? sender.url ?? '');
  if (side === 'page') return limit('page', tab);
  return limit('frame', `${tab} ${String(sender.frameId)}`) && limit('tab', tab);
}

/**
 * `sender.tab` does not tell a content script from an extension page in a tab, and `sender.url` is
 * `about:srcdoc` in such a frame: only origin and extension id are believed (trust.md 0.5). A sandboxed
 * frame of the record has the origin `null`.
 */
function sideOf(sender: Sender): 'frame' | 'page' | 'stranger' {
  if (sender.id !== browser.runtime.id || sender.origin === undefined) return 'stranger';
  if (sender.origin === browser.runtime.getURL('').replace(/\/$/, '')) return 'page';
  const isWeb = sender.origin === 'null' || /^https?:\/\//.test(sender.origin);
  return isWeb && sender.tab?.id !== undefined && sender.frameId !== undefined
    ? 'frame'
    : 'stranger';
}
