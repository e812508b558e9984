import { browser } from 'wxt/browser';
import type { SystemDescription } from '../model/system-description';
import type { Picked, StoredPage, TaughtKind } from '../model/teaching';

/** What the page that teaches may ask of a frame. */
export type TeachOrder =
  | { ask: 'pick'; kind: TaughtKind }
  | { ask: 'stop' }
  | { ask: 'store'; description: SystemDescription };

export interface TeachAnswers {
  pick(kind: TaughtKind): void;
  stop(): void;
  store(description: SystemDescription): StoredPage;
}

/** True the first time in a frame: the script is put in again at each round of teaching. */
export function isFirstHere(): boolean {
  const own = globalThis as { sidenoteTeaches?: boolean };
  const isFirst = own.sidenoteTeaches !== true;
  own.sidenoteTeaches = true;
  return isFirst;
}

/** Obeys our own set-up page only; no web page and no content script can send here as that. */
export function obeyTeacher(answers: TeachAnswers): void {
  const ours = browser.runtime.getURL('/setup.html');
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (sender.id !== browser.runtime.id || !sender.url?.startsWith(ours)) return undefined;
    const order = (message as { sidenoteTeach?: TeachOrder } | undefined)?.sidenoteTeach;
    if (order?.ask === 'pick') answers.pick(order.kind);
    if (order?.ask === 'stop') answers.stop();
    if (order?.ask === 'store') {
      try {
        reply(answers.store(order.description));
      } catch {
        reply(undefined);
      }
    }
    return undefined;
  });
}

export function tellTeacher(said: { picked: Picked } | { stopped: true }): void {
  void browser.runtime.sendMessage({ sidenoteTaught: said }).catch(() => undefined);
}
