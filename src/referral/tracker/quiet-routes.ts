import type { ClockPolicy } from './referral-clock';
import { clockOf } from './referral-clock';
import { standingOf, type TrackedReferral } from './tracked-referral';

/** A service that several referrals wait for in vain: one is a delay, two are a route gone quiet. */
const QUIET_FROM = 2;

export interface QuietRoute {
  serviceId: string;
  name: string;
  waiting: number;
  /** Working days the longest has waited. */
  longest: number;
}

/** Services that no longer answer, as far as the open referrals of this computer tell. */
export function quietRoutes(
  items: readonly TrackedReferral[],
  policy: ClockPolicy,
  now: number,
): QuietRoute[] {
  const found = new Map<string, QuietRoute>();
  for (const item of items) {
    const { state } = standingOf(item);
    if (state !== 'requested' && state !== 'acknowledged') continue;
    const { overdue, workingDays } = clockOf(item, policy, now);
    if (!overdue) continue;
    const { id: serviceId, name } = item.service;
    const before = found.get(serviceId) ?? { serviceId, name, waiting: 0, longest: 0 };
    const longest = Math.max(before.longest, workingDays);
    found.set(serviceId, { ...before, waiting: before.waiting + 1, longest });
  }
  return [...found.values()].filter(({ waiting }) => waiting >= QUIET_FROM);
}

export function sayQuietRoute({ name, waiting, longest }: QuietRoute): string {
  return `${name} has gone quiet: ${waiting} referrals without an answer, the longest for ${longest} working days. Ring them, and use another route until they answer.`;
}
