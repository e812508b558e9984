import type { FrameHere } from '../../model/tab-reading';

/**
 * A record may hang for a moment at any time, and then nothing on its screen can change either. Only
 * when it is so long does the panel let go of its patient.
 */
const LONG_MS = 3_000;

/**
 * Which frames do not answer, and since when they were asked, UTC milliseconds. Not kept through a kill
 * of the worker: the next question, a second later, finds it out again.
 */
export class FrameSilence {
  private readonly since = new Map<string, number>();
  private readonly told = new Map<string, FrameHere['silent']>();

  begin(tabId: number, frameId: number, document: string, askedAt: number): void {
    const name = nameOf(tabId, frameId, document);
    if (!this.since.has(name)) this.since.set(name, askedAt);
  }

  /** True where it was silent. */
  end(tabId: number, frameId: number, document: string): boolean {
    return this.since.delete(nameOf(tabId, frameId, document));
  }

  of(tabId: number, frameId: number, document: string, now: number): FrameHere['silent'] {
    const since = this.since.get(nameOf(tabId, frameId, document));
    if (since === undefined) return undefined;
    return now - since < LONG_MS ? 'for-a-moment' : 'long';
  }

  /** True once for each change: it fell silent, was so for long, or answers again. */
  isNews(tabId: number, frameId: number, document: string, now: number): boolean {
    const name = nameOf(tabId, frameId, document);
    const silent = this.of(tabId, frameId, document, now);
    if (silent === this.told.get(name)) return false;
    if (silent) this.told.set(name, silent);
    else this.told.delete(name);
    return true;
  }
}

function nameOf(tabId: number, frameId: number, document: string): string {
  return `${tabId} ${frameId} ${document}`;
}
