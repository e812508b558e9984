import type { FrameReading } from '../../model/frame-reading';
import { browser } from '../browser';
import type { AliveQuestion } from '../frame-question';
import { sessionMap } from '../session-map';
import { serially } from './serially';

/**
 * `tabId -> frameId -> reading`, written on every change, so that a killed worker loses nothing
 * (design.md, Running).
 */
type Frames = Record<string, FrameReading>;
const tabs = sessionMap<Frames>('frames');
const inTurn = serially();

export async function readFrames(tabId: number): Promise<Map<number, FrameReading>> {
  const frames = (await tabs.get(tabId)) ?? {};
  return new Map(Object.entries(frames).map(([id, reading]) => [Number(id), reading]));
}

export function keepReading(tabId: number, frameId: number, reading: FrameReading): Promise<void> {
  return inTurn(async () => {
    const frames =
      frameId === 0 ? keepOthers(await tabs.get(tabId), reading) : await tabs.get(tabId);
    await tabs.set(tabId, { ...frames, [frameId]: reading });
  });
}

/** A new top document means every older frame of the tab is gone. */
function keepOthers(frames: Frames | undefined, reading: FrameReading): Frames {
  return frames?.['0']?.document === reading.document ? frames : {};
}

/** The frame's document is leaving: forget it, unless a newer one already reported in its place. */
export function dropFrame(tabId: number, frameId: number, document?: string): Promise<void> {
  return inTurn(async () => {
    const frames = { ...(await tabs.get(tabId)) };
    if (document && frames[frameId]?.document !== document) return;
    delete frames[frameId];
    await tabs.set(tabId, frames);
  });
}

/** A page too busy to answer this soon is not taken for gone. */
const ANSWER_MS = 1_500;

/**
 * Asks each frame that reported whether it is still there: a page can go without its goodbye being
 * heard, and what it said must not stand as what is on screen (hazard H06). True where one was gone.
 */
export async function dropGoneFrames(tabId: number): Promise<boolean> {
  const asked = [...(await readFrames(tabId))].map(async ([frameId, { document }]) => {
    if (await isThere(tabId, frameId, document)) return false;
    await dropFrame(tabId, frameId, document);
    return true;
  });
  return (await Promise.all(asked)).includes(true);
}

async function isThere(tabId: number, frameId: number, document: string): Promise<boolean> {
  const question: AliveQuestion = { ask: 'alive' };
  const answer = browser.tabs
    .sendMessage(tabId, { sidenoteFrame: question }, { frameId })
    .then((said: unknown) => said === document)
    .catch(() => false);
  const busy = new Promise<boolean>((resolve) => setTimeout(() => resolve(true), ANSWER_MS));
  return Promise.race([answer, busy]);
}

export function dropTab(tabId: number): Promise<void> {
  return inTurn(() => tabs.remove(tabId));
}
