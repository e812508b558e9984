const DAY_MS = 86_400_000;

/** No gap between two events counts for more, however far the clock leapt in it. */
const MOST_DAYS = 7;

/**
 * How old events are, in days, by the time that is known to have passed: called from the newest event
 * back, it adds up the gaps between stamps, none for more than a week and none for less than nothing.
 * So a clock set forward by years ages nothing by more than a week, and one set back keeps nothing for
 * ever; a computer that is used less than once a week keeps its events somewhat longer.
 */
export function countAge(now: number): (at: number) => number {
  let later = now;
  let age = 0;
  return (at) => {
    age += Math.min(Math.max(later - at, 0), MOST_DAYS * DAY_MS);
    later = at;
    return age / DAY_MS;
  };
}

export const daysBefore = (now: number, days: number): number => now - days * DAY_MS;
