import type { FrameReading } from '../../model/frame-reading';
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

export function dropTab(tabId: number): Promise<void> {
  return inTurn(() => tabs.remove(tabId));
}
