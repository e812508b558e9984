import { browser } from 'wxt/browser';
import type { FrameReading } from '../model/frame-reading';
import type { AliveQuestion, FrameQuestion } from './frame-question';
import type { FrameSettings } from './protocol';

/**
 * The content script's side of the messages. No schema library and no polyfill here: this ships to
 * every record page (performance.md). It can propose a reading and is told nothing of any patient.
 */
async function tell<T>(name: string, request: unknown): Promise<T | undefined> {
  try {
    const reply = (await browser.runtime.sendMessage({ sidenote: name, request })) as
      { ok: true; value: T } | { ok: false } | undefined;
    return reply?.ok ? reply.value : undefined;
  } catch {
    // The extension was updated or removed: this script is an orphan and goes quiet.
    return undefined;
  }
}

export const hello = (href: string) => tell<FrameSettings>('hello', { href });
export const sendReading = (reading: FrameReading) => tell<null>('reading', reading);
export const sayLeaving = (document: string) => tell<null>('leaving', { document });

/**
 * Answers the extension's own pages and background only: another content script cannot send here, and
 * a web page never. Asked whether it is alive, a frame names its document.
 */
export function answerPanel(document: string, answer: (question: FrameQuestion) => unknown): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id || sender.tab?.id !== undefined) return undefined;
    const { sidenoteFrame } = message as { sidenoteFrame?: FrameQuestion | AliveQuestion };
    if (!sidenoteFrame) return undefined;
    reply(sidenoteFrame.ask === 'alive' ? document : answer(sidenoteFrame));
    return undefined;
  });
}
