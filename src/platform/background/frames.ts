import type { FrameReading } from '../../model/frame-reading';
import type { FrameHere } from '../../model/tab-reading';
import { browser } from '../browser';
import type { AliveQuestion, ReportQuestion } from '../frame-question';
import { sessionMap } from '../session-map';
import { noteChange } from '../tab-changes';
import { serially } from './serially';
import { FrameSilence } from './frame-silence';

/**
 * `tabId -> frameId -> reading`, written on every change, so that a killed worker loses nothing
 * (design.md, Running).
 */
type Frames = Record<string, FrameReading>;
const tabs = sessionMap<Frames>('frames');
const inTurn = serially();
const silence = new FrameSilence();

export async function readFrames(tabId: number): Promise<Map<number, FrameHere>> {
  const frames = Object.entries((await tabs.get(tabId)) ?? {});
  return new Map(
    frames.map(([id, reading]) => {
      const silent = silence.of(tabId, Number(id), reading.document, Date.now());
      return [Number(id), silent ? { ...reading, silent } : reading];
    }),
  );
}

/**
 * Keeps what a frame says now. Another document than before is believed only where it is the one
 * there: a last word of the page before may come late. A new top document means that the frames of
 * the page before are gone, but one of the new page may have reported first, so each is asked (H04).
 */
export async function keepReading(
  tabId: number,
  frameId: number,
  reading: FrameReading,
): Promise<void> {
  const { document } = reading;
  const before = (await tabs.get(tabId))?.[frameId]?.document;
  const isNew = before !== undefined && before !== document;
  if (isNew && !(await isThere(tabId, frameId, document))) return;
  const isKept = await inTurn(async () => {
    const frames = await tabs.get(tabId);
    const kept = frames?.[frameId];
    if (kept?.document !== before) return false;
    // Two words of one page that overtook each other: the later patient stands.
    if (kept?.document === document && kept.epoch > reading.epoch) return true;
    await tabs.set(tabId, { ...frames, [frameId]: reading });
    return true;
  });
  // Another page reported while this one was asked: judged again, against that one.
  if (!isKept) return keepReading(tabId, frameId, reading);
  if (isNew && frameId === 0) await dropGoneFrames(tabId);
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

/**
 * Session memory was emptied while the page stayed: by an erasure, or with a crash of the extension's
 * own process. Its frames are alive and have nothing new to say, so they are asked (never silently
 * blind). A tab no frame of ours is in answers nothing.
 */
export async function askUnknownFrames(tabId: number): Promise<void> {
  if ((await readFrames(tabId)).size > 0) return;
  const question: ReportQuestion = { ask: 'report' };
  await browser.tabs.sendMessage(tabId, { sidenoteFrame: question }).catch(() => undefined);
}

/** A page too busy to answer this soon is not taken for gone. */
const ANSWER_MS = 1_500;
/**
 * Asked each second by a panel in view, no busy frame may hold up what is seen of another: with the
 * second before, a frame that fell silent is shown within two (hazard H06).
 */
const PINGED_ANSWER_MS = 800;

/**
 * Asks each frame that reported whether it is still there: a page can go without its goodbye being
 * heard, and what it said must not stand as what is on screen (hazard H06). One that does not answer
 * stays, marked silent. True where one was gone, fell silent, or came back.
 */
export async function dropGoneFrames(tabId: number): Promise<boolean> {
  const asked = [...(await readFrames(tabId))].map(async ([frameId, { document }]) => {
    const now = await askWhether(tabId, frameId, document, PINGED_ANSWER_MS);
    if (now === 'gone') await dropFrame(tabId, frameId, document);
    return now === 'gone' || silence.isNews(tabId, frameId, document, Date.now());
  });
  return (await Promise.all(asked)).includes(true);
}

async function isThere(tabId: number, frameId: number, document: string): Promise<boolean> {
  return (await askWhether(tabId, frameId, document, ANSWER_MS)) !== 'gone';
}

async function askWhether(
  tabId: number,
  frameId: number,
  document: string,
  patienceMs: number,
): Promise<'there' | 'gone' | 'busy'> {
  const question: AliveQuestion = { ask: 'alive' };
  const askedAt = Date.now();
  const answer = browser.tabs
    .sendMessage(tabId, { sidenoteFrame: question }, { frameId })
    .then((said: unknown): 'there' | 'gone' => (said === document ? 'there' : 'gone'))
    .catch((): 'gone' => 'gone');
  // However late: a page that answers slowly each time is slow, and not silent for long.
  void answer.then(async () => {
    if (silence.end(tabId, frameId, document)) await noteChange(tabId);
  });
  const busy = new Promise<'busy'>((resolve) => setTimeout(() => resolve('busy'), patienceMs));
  const first = await Promise.race([answer, busy]);
  if (first === 'busy') silence.begin(tabId, frameId, document, askedAt);
  return first;
}

export function dropTab(tabId: number): Promise<void> {
  return inTurn(() => tabs.remove(tabId));
}
