import type { Sender } from '../../src/platform/answer-messages';
import { browser } from '../../src/platform/browser';

type Given = Record<string, unknown>;

/** A sender as the browser would describe it. */
export const senderOf = (given: Given): Sender => given as unknown as Sender;

/** One of our own pages. */
export const page = (): Sender =>
  senderOf({ id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') });

/** A frame of a record page; `given` changes what is said of it. */
export const frame = (given: Given = {}): Sender =>
  senderOf({
    id: browser.runtime.id,
    origin: 'http://127.0.0.1:4000',
    url: 'about:srcdoc',
    tab: { id: 7 },
    frameId: 3,
    ...given,
  });
