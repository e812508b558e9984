/** Messages a sender may send at once, and how many more each second; far above what a person causes. */
const RATES = {
  frame: { burst: 60, perSecond: 15 },
  /** All frames of one tab together: a page can make as many frames as it likes. */
  tab: { burst: 240, perSecond: 60 },
  page: { burst: 400, perSecond: 100 },
} as const;

/** Senders remembered; the one longest quiet is forgotten first, and starts full again. */
const MOST_SENDERS = 2_000;

export type RateLimit = (kind: keyof typeof RATES, sender: string) => boolean;

/**
 * A token bucket for each sender, in the worker's memory. Answers whether this message may pass. What
 * may not is refused with `too-many`, never dropped: a frame sends its newest reading again
 * (`frame.ts`). `now` in milliseconds, never running backwards.
 */
export function limitRate(now: () => number = () => performance.now()): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>();
  return (kind, sender) => {
    const { burst, perSecond } = RATES[kind];
    const key = `${kind} ${sender}`;
    const at = now();
    const kept = buckets.get(key) ?? { tokens: burst, at };
    const tokens = Math.min(burst, kept.tokens + ((at - kept.at) / 1_000) * perSecond);
    buckets.delete(key);
    buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at });
    const [longestQuiet] = buckets.keys();
    if (buckets.size > MOST_SENDERS && longestQuiet !== undefined) buckets.delete(longestQuiet);
    return tokens >= 1;
  };
}
