import { browser } from 'wxt/browser';
import type { FrameReading } from '../model/frame-reading';
import { isFrameQuestion, isFrameSettings } from './check-frame-message';
import type { FrameQuestion } from './frame-question';
import type { FrameSettings } from './protocol';

/** How soon a refused message is tried again, and for how long a starting background is asked. */
const AGAIN_MS = 1_000;
const MOST_HELLOS = 90;
/** So long what was said stands for the same said once more. */
const STANDS_MS = 10_000;

/**
 * The content script's side of the messages. No schema library and no polyfill here: this ships to
 * every record page (performance.md). It can propose a reading and is told nothing of any patient.
 */
async function tell(name: string, request: unknown): Promise<{ value?: unknown; error?: string }> {
  try {
    const reply = (await browser.runtime.sendMessage({ sidenote: name, request })) as
      { ok: true; value: unknown } | { ok: false; error: string } | undefined;
    return reply?.ok ? { value: reply.value } : { error: String(reply?.error) };
  } catch {
    // The extension was updated or removed: this script is an orphan and goes quiet.
    return { error: 'gone' };
  }
}

/** Asked again while the policy is still on its way: a site's own description comes with it. */
export async function hello(href: string): Promise<FrameSettings | undefined> {
  for (let tries = 0; tries < MOST_HELLOS; tries += 1) {
    const { value, error } = await tell('hello', { href });
    if (error === undefined) return isFrameSettings(value) ? value : undefined;
    if (error !== 'starting' && error !== 'too-many') return undefined;
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
  }
  return undefined;
}

let newest: FrameReading | undefined;
let again: ReturnType<typeof setTimeout> | undefined;
/** What was said last and not refused, as JSON, and when. */
let standing: { said: string; at: number } | undefined;

/**
 * Proposes a reading; most keys change no part of it, and then nothing is sent, for sending costs the
 * page more than all reading does. One that comes too often is refused by the background, and the newest is sent
 * again a moment later, so that the last state of a page always arrives.
 */
export async function sendReading(reading: FrameReading): Promise<void> {
  newest = reading;
  if (again !== undefined) return;
  const said = JSON.stringify(reading);
  const now = Date.now();
  if (standing?.said === said && now - standing.at < STANDS_MS) return;
  standing = { said, at: now };
  const { error } = await tell('reading', reading);
  if (error !== undefined) standing = undefined;
  if (error !== 'too-many' && error !== 'starting') return;
  again ??= setTimeout(() => {
    again = undefined;
    if (newest) void sendReading(newest);
  }, AGAIN_MS);
}

/** What it said is forgotten there; a page that comes back says it anew. */
export function sayLeaving(document: string): Promise<unknown> {
  standing = undefined;
  return tell('leaving', { document });
}

/**
 * Answers the extension's own pages and background only: another content script cannot send here, and
 * a web page never. Asked whether it is alive, a frame names its document, and a panel is in view.
 */
export function answerPanel(
  document: string,
  answer: (question: FrameQuestion) => unknown,
  onAlive: () => void,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== undefined) return undefined;
    const question = (message as { sidenoteFrame?: unknown } | undefined)?.sidenoteFrame;
    if (!isFrameQuestion(question)) return undefined;
    if (question.ask === 'report' && newest) {
      standing = undefined;
      void sendReading(newest);
    }
    reply(question.ask === 'words' ? answer(question) : document);
    if (question.ask === 'alive') onAlive();
    return undefined;
  });
}
