import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../model/result';

/** Wrong passphrases so far, and when the last was tried, UTC milliseconds. */
export const Tries = z.strictObject({
  v: z.literal(1),
  wrong: z.number().check(z.int(), z.nonnegative(), z.maximum(1_000_000)),
  at: z.number(),
});
export type Tries = z.infer<typeof Tries>;

const FREE = 3;
const FIRST_MS = 5_000;
const LONGEST_MS = 15 * 60_000;

/** Wait after so many wrong tries: none for three, then 5 s doubled each time, at most 15 minutes. */
function waitAfter(wrong: number): number {
  return wrong < FREE ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(wrong - FREE, 20));
}

/**
 * Whether another try may be made at `now`, and what to keep of it before it is made: a try counts
 * from its beginning, so that killing the browser in the middle of it gains nothing. A clock set back
 * begins the wait anew; it can neither be skipped that way nor last for years.
 */
export function beginTry(tries: Tries | undefined, now: number): Result<Tries> & { keep: Tries } {
  const last = tries ?? { v: 1 as const, wrong: 0, at: 0 };
  const wait = waitAfter(last.wrong);
  const anew = now < last.at ? { ...last, at: now } : last;
  const left = anew.at + wait - now;
  if (left > 0) {
    const words = `Wait ${sayWait(left)}, then try again.`;
    return { ...fail('wait', words), keep: anew };
  }
  const next = { v: 1 as const, wrong: last.wrong + 1, at: now };
  return { ...ok(next), keep: next };
}

function sayWait(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  if (seconds < 60) return `${seconds} second${seconds === 1 ? '' : 's'}`;
  const minutes = Math.ceil(seconds / 60);
  return `${minutes} minute${minutes === 1 ? '' : 's'}`;
}
