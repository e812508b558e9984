const WEEK = 7 * 86_400_000;

/** What the schedule is reckoned from. */
export interface Pregnancy {
  /** Completed weeks now; unknown where the notes do not say. */
  gestation?: number | undefined;
  policy: { maternityWeeks: readonly number[] };
  /** UTC milliseconds. */
  now: number;
}

/**
 * The week of pregnancy the enquiry is due at now: 0 at booking, then each week of the schedule that
 * has come and since which nobody asked; undefined where it is not due, or the weeks are not known.
 * Source: reviews row 65 (Middlesbrough 2018 7.4: at booking and at 16 and 28 weeks at least).
 */
export function dueInPregnancy(
  { gestation, policy, now }: Pregnancy,
  asked: readonly number[],
): number | undefined {
  if (gestation === undefined) return undefined;
  const due = [0, ...policy.maternityWeeks]
    .filter((week) => week <= gestation)
    .sort((a, b) => b - a)[0];
  if (due === undefined) return undefined;
  const since = now - (gestation - due + 1) * WEEK;
  return asked.some((at) => at > since) ? undefined : due;
}

/** The next week of the schedule after this one; undefined after the last. */
export function nextDueWeek({ gestation, policy }: Omit<Pregnancy, 'now'>): number | undefined {
  if (gestation === undefined) return undefined;
  return [...policy.maternityWeeks].sort((a, b) => a - b).find((week) => week > gestation);
}
