export const DAY_MS = 86_400_000;

/** No gap between two events counts for more, however far the clock leapt in it. */
const MOST_MS = 7 * DAY_MS;

/**
 * How long is known to have passed between an event and the next, milliseconds: never more than a week,
 * and never less than nothing. So a clock set forward by years ages nothing by more than a week, and one
 * set back keeps nothing for ever; a computer that is used less than once a week keeps its events
 * somewhat longer.
 */
export const passed = (at: number, next: number): number =>
  Math.min(Math.max(next - at, 0), MOST_MS);

export const daysBefore = (now: number, days: number): number => now - days * DAY_MS;
