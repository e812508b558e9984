import type { FrameReading } from '../../model/frame-reading';
import { sessionMap } from '../session-map';
import { readFrames } from './frames';
import { serially } from './serially';

/** A user gone this long from the record is signed out; a page that is drawn anew is back before. */
export const GONE_MS = 10_000;

/** Whom a tab's record system named as its user, in session memory only. */
interface Known {
  users: string[];
  /** Pages of the description on which a user was read: only there does a missing one mean anything. */
  contexts: string[];
  /** UTC milliseconds. */
  goneSince?: number;
}

const known = sessionMap<Known>('user');
const inTurn = serially();

/** A panel with an entry by hand says so each second; what it said stands so long. */
const BY_HAND_STANDS_MS = 5_000;
let byHandUntil = 0;

/**
 * Somebody works at an entry by hand: of a desktop system, beside which a web record may time out or be
 * left for another page at any moment. That says nothing of whoever types in the panel, and a lock would
 * take what they wrote and could not give it back, for no record would find it again. So a sign-out waits
 * until the entry is closed or put aside; another user's name, idle, the OS lock and the set time do not.
 */
export function noteByHand(now: number): void {
  byHandUntil = now + BY_HAND_STANDS_MS;
}

/**
 * What the tab's frames say of its user now: another one, gone for `GONE_MS`, or neither. To be asked
 * at every reading, and `GONE_MS` after it was `going`.
 */
export function watchUser(
  tabId: number,
  now: number,
): Promise<'same' | 'going' | 'changed' | 'signed-out'> {
  return inTurn(async () => {
    const frames = [...(await readFrames(tabId)).values()];
    const before = await known.get(tabId);
    const users = [...new Set(frames.flatMap((frame) => frame.user ?? []))];
    if (users.length > 0) {
      const shown = frames.flatMap((frame) => (frame.user ? (frame.context ?? []) : []));
      const contexts = [...new Set([...(before?.contexts ?? []), ...shown])];
      const changed = before !== undefined && !users.some((user) => before.users.includes(user));
      const next: Known = { users, contexts };
      if (JSON.stringify(next) !== JSON.stringify(before)) await known.set(tabId, next);
      return changed ? 'changed' : 'same';
    }
    if (!before) return 'same';
    if (!isMissing(frames, before)) {
      // Back on a page that shows nobody either way: being gone is counted anew from the next time.
      const { goneSince: over, ...still } = before;
      if (over !== undefined) await known.set(tabId, still);
      return 'same';
    }
    const { goneSince = now } = before;
    if (now - goneSince >= GONE_MS && now < byHandUntil) return 'same';
    if (now - goneSince >= GONE_MS) {
      await known.remove(tabId);
      return 'signed-out';
    }
    if (before.goneSince !== undefined) return 'same';
    await known.set(tabId, { ...before, goneSince });
    return 'going';
  });
}

/** No frame left, or one where the user is shown otherwise; a board that never names one says nothing. */
function isMissing(frames: readonly FrameReading[], { contexts }: Known): boolean {
  if (frames.length === 0) return true;
  return frames.some(
    ({ context, missing }) =>
      context === undefined || contexts.includes(context) || missing.includes('user.name'),
  );
}

/** The tab was closed: nobody signed out by that. */
export function forgetUser(tabId: number): Promise<void> {
  return inTurn(() => known.remove(tabId));
}

export async function watchedTabs(): Promise<number[]> {
  return [...(await known.all()).keys()].map(Number);
}
