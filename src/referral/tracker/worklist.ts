import { localDate } from '../../model/dates';
import type { Site } from '../directory';
import { actingOwner, isUncovered, type ItemOwner } from './item-owner';
import { nextRoutes, type NextRoute } from './next-routes';
import { clockOf, type ClockPolicy, type ReferralClock } from './referral-clock';
import { STATES } from './referral-state';
import { openedAt, standingOf, type TrackedReferral } from './tracked-referral';

export interface WorklistRow {
  item: TrackedReferral;
  clock: ReferralClock;
  /** Who answers for it today. */
  owner: string;
  /** Said beside the owner: stands in, or nobody does. */
  ownerNote?: string;
  routes: NextRoute[];
}

/**
 * Everything open, overdue first, then by the day it is due, then the oldest. Nothing open ever drops
 * off it (hazard H37). What has ended is left out.
 */
export function worklist(
  items: readonly TrackedReferral[],
  owners: readonly ItemOwner[],
  policy: ClockPolicy & Site,
  now: number,
): WorklistRow[] {
  const today = localDate(now, policy.timeZone);
  return items
    .filter((item) => !STATES[standingOf(item).state].ends)
    .map((item) => rowOf(item, owners, policy, now, today))
    .sort(
      (a, b) =>
        Number(b.clock.overdue) - Number(a.clock.overdue) ||
        (a.clock.due ?? '9999').localeCompare(b.clock.due ?? '9999') ||
        openedAt(a.item) - openedAt(b.item),
    );
}

function rowOf(
  item: TrackedReferral,
  owners: readonly ItemOwner[],
  policy: ClockPolicy & Site,
  now: number,
  today: string,
): WorklistRow {
  const clock = clockOf(item, policy, now);
  const owner = item.owner ? actingOwner(item.owner, owners, today) : '';
  const note = !item.owner
    ? 'Nobody owns it'
    : isUncovered(item.owner, owners, today)
      ? 'Away, and nobody stands in'
      : owner !== item.owner.trim()
        ? `For ${item.owner}, who is away`
        : undefined;
  return {
    item,
    clock,
    owner,
    ...(note ? { ownerNote: note } : {}),
    routes: nextRoutes(item, policy, now, clock.overdue),
  };
}
